import type { ComponentChildren } from 'preact';
import type { Claim, Entry } from '../../data/schema.ts';
import type { SectionId } from '../../data/vocabulary.ts';
import { useServices } from '../services.ts';
import { AccuracyTable } from './AccuracyTable.tsx';
import { ClaimList } from './ClaimList.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { GuidelineList } from './GuidelineList.tsx';
import { LookAlikeList } from './LookAlikeList.tsx';
import { ProcedureSteps } from './ProcedureSteps.tsx';
import { RedFlagBox } from './RedFlagBox.tsx';
import { PointsTo, RelatedLinks } from './RelatedLinks.tsx';
import { Section } from './Section.tsx';
import { SectionJumps } from './SectionJumps.tsx';
import { SourceRefs } from './SourceRefs.tsx';

/** An entry in reading order: what cannot wait, what it is, then what helps to decide. */
export function EntryBody({ entry }: { entry: Entry }) {
  const sections = sectionsOf(entry);
  return (
    <>
      {entry.redFlag !== undefined && <RedFlagBox redFlag={entry.redFlag} />}
      <p class="definition" id="section-definition">
        {entry.definition.text} <SourceRefs sources={entry.definition.sources} />
      </p>
      <SectionJumps entryId={entry.id} />
      {entry.kind === 'symptom' && <PointsTo related={entry.related} />}
      {sections.map(([id, content]) => (
        <TitledSection key={id} id={id}>
          {content}
        </TitledSection>
      ))}
      <RelatedLinks entry={entry} />
    </>
  );
}

type TitledId = Exclude<SectionId, 'redFlag' | 'definition'>;

function TitledSection({ id, children }: { id: TitledId; children: ComponentChildren }) {
  const { t } = useServices();
  return (
    <Section id={id} title={t(`entry.${id}`)}>
      {children}
    </Section>
  );
}

type Titled = [TitledId, ComponentChildren];

function sectionsOf(entry: Entry): Titled[] {
  const shared: Titled[] = [];
  if (entry.lookAlikes !== undefined)
    shared.push(['lookAlikes', <LookAlikeList lookAlikes={entry.lookAlikes} />]);
  const corrections: Titled[] =
    entry.corrections === undefined
      ? []
      : [['corrections', <CorrectionList corrections={entry.corrections} />]];
  switch (entry.kind) {
    case 'cause':
      return [
        ...claims('picture', entry.picture),
        ...shared,
        ...claims('tests', entry.tests),
        ...claims('course', entry.course),
        ...claims('care', entry.care),
        ...guidelines(entry),
        ...claims('referral', entry.referral),
        ...corrections,
      ];
    case 'symptom':
      return [...claims('meaning', entry.meaning), ...claims('ask', entry.ask), ...shared, ...corrections];
    case 'test':
      return [
        ...procedure(entry),
        ...claims('meaning', entry.meaning),
        ...claims('negative', entry.negative),
        ...accuracy(entry),
        ...claims('pitfalls', entry.pitfalls),
        ...guidelines(entry),
        ...shared,
        ...corrections,
      ];
    case 'treatment':
      return [
        ...claims('how', entry.how),
        ...evidence(entry),
        ...guidelines(entry),
        ...claims('cautions', entry.cautions),
        ...claims('notFor', entry.notFor),
        ...shared,
        ...corrections,
      ];
  }
}

function claims(id: TitledId, value: readonly Claim[] | undefined): Titled[] {
  return value === undefined ? [] : [[id, <ClaimList claims={value} />]];
}

function guidelines({ guidelines: list }: Exclude<Entry, { kind: 'symptom' }>): Titled[] {
  return list === undefined ? [] : [['guidelines', <GuidelineList guidelines={list} />]];
}

function procedure({ procedure: value }: Extract<Entry, { kind: 'test' }>): Titled[] {
  return value === undefined ? [] : [['procedure', <ProcedureSteps procedure={value} />]];
}

function accuracy(test: Extract<Entry, { kind: 'test' }>): Titled[] {
  const { accuracy: rows } = test;
  return rows === undefined ? [] : [['accuracy', <AccuracyTable rows={rows} test={test} />]];
}

function evidence({ evidence: list }: Extract<Entry, { kind: 'treatment' }>): Titled[] {
  return list === undefined ? [] : [['evidence', <EvidenceList evidence={list} />]];
}
