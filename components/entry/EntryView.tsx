import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Form } from '../../data/schema.ts';
import type { SectionId } from '../../data/vocabulary.ts';
import type { EntryBundle } from '../../lib/reference/types.ts';
import { useServices } from '../services.ts';
import { Notice } from '../ui/Notice.tsx';
import { CodeChips } from './CodeChips.tsx';
import { EntryBody } from './EntryBody.tsx';
import { type OpenEntry, OpenEntryProvider } from './EntryLink.tsx';
import { EntryTools } from './EntryTools.tsx';
import { KindBadge } from './KindBadge.tsx';
import { Section } from './Section.tsx';
import { showPart } from './SectionJumps.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceNumbersProvider } from './SourceRefs.tsx';
import { useEntry } from './use-entry.ts';
import './entry.css';

type Props = {
  id: string;
  /** Scrolled to once the entry is there. */
  section?: SectionId | undefined;
  /** Buttons beside the name: Back, Open beside page. */
  actions: ComponentChildren;
  onOpen: OpenEntry;
};

/** One entry with everything it says and where it was read. */
export function EntryView({ id, section, actions, onOpen }: Props) {
  const { t } = useServices();
  const loaded = useEntry(id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (loaded.state !== 'ready') return;
    heading.current?.focus();
    if (section !== undefined) showPart(`section-${section}`);
  }, [loaded, section]);
  return (
    <article class="entry" aria-busy={loaded.state === 'loading'}>
      <div class="entry-actions">
        {actions}
        {loaded.state === 'ready' && <EntryTools bundle={loaded.bundle} />}
      </div>
      {loaded.state === 'missing' && <Notice tone="warn" live title={t('entry.missing', [id])} />}
      {loaded.state === 'ready' && (
        <OpenEntryProvider value={onOpen}>
          <header class="entry-head">
            <KindBadge kind={loaded.bundle.entry.kind} withName />
            <h1 ref={heading} tabIndex={-1}>
              {loaded.bundle.entry.name}
            </h1>
          </header>
          <EntryContent bundle={loaded.bundle} />
        </OpenEntryProvider>
      )}
    </article>
  );
}

function EntryContent({ bundle: { entry, sources } }: { bundle: EntryBundle }) {
  const { t } = useServices();
  const numbers = new Map(sources.map(({ key }, index) => [key, index + 1]));
  const isReviewed = entry.review.status === 'clinician-reviewed';
  return (
    <SourceNumbersProvider value={numbers}>
      <EntryBody entry={entry} />
      {entry.codes !== undefined && (
        <Section id="codes" title={t('entry.codes')}>
          <CodeChips codes={entry.codes} />
        </Section>
      )}
      <details class="forms">
        <summary>{t('entry.alsoWritten')}</summary>
        <p>{[...entry.forms, ...(entry.lay ?? [])].map(formText).join(' · ')}</p>
      </details>
      <Section id="sources" title={t('entry.sources')}>
        <SourceList sources={sources} />
      </Section>
      <p class="fine-print">{t(isReviewed ? 'entry.reviewed' : 'entry.drafted', [entry.review.date])}</p>
    </SourceNumbersProvider>
  );
}

function formText(form: Form): string {
  return typeof form === 'string' ? form : form.text;
}
