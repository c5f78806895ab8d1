import type { Entry } from '../../data/schema.ts';
import { lrNegative, lrPositive } from '../../lib/accuracy/likelihood.ts';
import type { EntryBundle } from '../../lib/reference/types.ts';
import { messagePart } from '../message-key.ts';
import type { Translate } from '../services.ts';
import { formatPercent, formatRatio } from './format-figures.ts';

/** More than this is not pasted into a note. */
const MOST_LINES = 4;

type Words = { t: Translate; nameOf: (id: string) => string };

/**
 * An entry as plain text for a note: what it is, what cannot wait, what tells it from others or moves
 * the probability, who advises what, and where it was read. Lines without markup; no identifiers.
 */
export function entryAsText({ entry, sources }: EntryBundle, words: Words): string {
  const { t } = words;
  const works = sources.map(({ title, issued }) => (issued === undefined ? title : `${title} (${issued})`));
  return [
    `${entry.name}: ${entry.definition.text}`,
    ...redFlagLines(entry, words),
    ...lookAlikeLines(entry, words),
    ...accuracyLines(entry, words),
    ...guidelineLines(entry, words),
    `${t('entry.sources')}: ${works.slice(0, MOST_LINES).join('; ')}`,
  ].join('\n');
}

function redFlagLines({ redFlag }: Entry, { t }: Words): string[] {
  return redFlag === undefined ? [] : [`${t('entry.redFlag')}: ${redFlag.why} ${redFlag.action}`];
}

function lookAlikeLines({ lookAlikes = [] }: Entry, { t, nameOf }: Words): string[] {
  return lookAlikes
    .slice(0, MOST_LINES)
    .map(({ id, discriminator }) => `${t('entry.tellFrom', [nameOf(id)])}: ${discriminator}`);
}

function accuracyLines(entry: Entry, { t, nameOf }: Words): string[] {
  if (entry.kind !== 'test') return [];
  return (entry.accuracy ?? [])
    .flatMap(({ target, sensitivity, specificity, population }) => {
      if (sensitivity === undefined || specificity === undefined) return [];
      const pair = { sensitivity, specificity };
      const figures = [
        `${t('accuracy.sensitivity')} ${formatPercent(sensitivity)}`,
        `${t('accuracy.specificity')} ${formatPercent(specificity)}`,
        `${t('accuracy.lrPositive')} ${formatRatio(lrPositive(pair))}`,
        `${t('accuracy.lrNegative')} ${formatRatio(lrNegative(pair))}`,
      ];
      return [`${nameOf(target)}: ${figures.join(', ')} (${population})`];
    })
    .slice(0, MOST_LINES);
}

function guidelineLines(entry: Entry, { t }: Words): string[] {
  if (entry.kind === 'symptom') return [];
  return (entry.guidelines ?? [])
    .slice(0, MOST_LINES)
    .map(
      ({ body, region, year, position, for: subject, says }) =>
        `${t(`position.${messagePart(position)}`)} (${body}, ${region}, ${year}; ${subject}): ${says}`,
    );
}
