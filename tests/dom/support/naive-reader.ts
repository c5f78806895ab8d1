/** A reader simple enough to be checked by eye: whole words, "denies"/"no" in the same line, ": No" or ": Ruled out" at the end, a few headings. */
import { type Governor, type SectionState, START, sameSection } from '../../../lib/annotate/section-state.ts';
import type { Mention } from '../../../lib/annotate/types.ts';
import type { Reader } from '../../../page/types.ts';

export const TERMS: Record<string, string> = {
  sciatica: 'sciatica',
  'foot drop': 'foot-drop',
  'saddle anesthesia': 'saddle-anesthesia',
  numbness: 'numbness',
  pass: 'pass',
  prattr: 'prattr',
  mri: 'mri',
  gabapentin: 'gabapentin',
};

/** Soft hyphens and zero-width characters do not count as letters between letters. */
const IGNORED = '[\\u00ad\\u200b\\u200c\\u200d]*';

function patternOf(term: string): string {
  return [...term].map(letter => (letter === ' ' ? '[ \\u00a0]' : letter)).join(IGNORED);
}

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(${Object.keys(TERMS).map(patternOf).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Counts its calls, so that a test can say what was read again. */
export type CountingReader = Reader & { texts: string[] };

export function naiveReader(): CountingReader {
  const texts: string[] = [];
  return {
    texts,
    sameSection: (a, b) => sameSection(a, b),
    annotate(text, before = START) {
      texts.push(text);
      const after = stateAfter(text.trim(), before);
      const isFamily = after.section === 'family' || after.list.length > 0;
      const mentions = [...text.matchAll(PATTERN)].map(match => mentionOf(text, match, isFamily));
      return { mentions, after };
    },
  };
}

const FAMILY: Governor = { sets: ['family'], kinds: null, cue: { start: -1, end: -1, text: 'family' } };

function stateAfter(line: string, before: SectionState): SectionState {
  if (/^family history:?$/im.test(line)) return { ...before, section: 'family', heading: FAMILY };
  if (/^(?:plan|complaints?|medications):$/i.test(line)) return START;
  const relative = /^(?:(mother|father)\b.*):$/i.exec(line)?.[1];
  return relative ? { ...before, list: [{ ...FAMILY, cue: { ...FAMILY.cue, text: relative } }] } : before;
}

function mentionOf(text: string, match: RegExpExecArray, isFamily: boolean): Mention {
  const start = match.index;
  const end = start + match[0].length;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const answer = /^: (?:no|ruled out)$/i.test(text.slice(end)) ? 'No' : undefined;
  const cue = /\b(denies|no)\b[^\n]*$/i.exec(line)?.[1] ?? answer;
  const term = match[0]
    .toLowerCase()
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u00ad\u200b-\u200d]/g, '');
  return {
    start,
    end,
    surface: match[0],
    concept: TERMS[term] ?? null,
    alternatives: [],
    sense: 'sure',
    negated: cue !== undefined,
    temporality: 'recent',
    experiencer: isFamily ? 'family' : 'patient',
    certainty: 'certain',
    assertion: isFamily ? 'family' : cue ? 'negated' : 'affirmed',
    cue: cue === undefined ? null : { start: 0, end: 0, text: cue },
  };
}
