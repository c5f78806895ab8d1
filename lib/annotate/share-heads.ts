import type { Compiled } from './compile.ts';
import type { Hit } from './find-forms.ts';
import { endOfPhrase, type Reader, valuesSpelledBy } from './phrase-walk.ts';

/** Words of one part ("lower back"), and words that both parts share on one side ("loss of", "control"). */
const MAX_PART = 2;
const MAX_SHARED = 2;

/**
 * Find forms that share words across a conjunction: "bowel or bladder incontinence", "loss of bowel or
 * bladder control". Both readings must be forms of the lexicon; each becomes a hit over the whole.
 */
export function findSharedHeads(compiled: Compiled, reader: Reader): Hit[] {
  const { tokens } = reader;
  const hits: Hit[] = [];
  for (let at = 1; at < tokens.count; at++) {
    if (compiled.sets.conjunctions.step(0, tokens.id[at] ?? -1) < 0) continue;
    const after = endOfPhrase(reader, compiled.sets.conjunctions, at);
    if (after > 0 && after < tokens.count) hits.push(...sharedAround(compiled, reader, { at, after }));
  }
  return hits;
}

function sharedAround(compiled: Compiled, reader: Reader, gap: { at: number; after: number }): Hit[] {
  const { at, after } = gap;
  for (let before = MAX_SHARED; before >= 0; before--) {
    for (let behind = MAX_SHARED; behind >= 0; behind--) {
      if (before + behind === 0) continue;
      for (let left = 1; left <= MAX_PART; left++) {
        const from = at - left - before;
        if (from < 0) continue;
        for (let right = 1; right <= MAX_PART; right++) {
          const to = after + right + behind;
          if (to > reader.tokens.count) continue;
          const prefix = range(from, from + before);
          const suffix = range(to - behind, to);
          const one = [...prefix, ...range(at - left, at), ...suffix];
          const other = [...prefix, ...range(after, after + right), ...suffix];
          const hits = hitsOf(compiled, reader, { one, other, from, to });
          if (hits.length > 0) return hits;
        }
      }
    }
  }
  return [];
}

function hitsOf(
  compiled: Compiled,
  reader: Reader,
  parts: { one: number[]; other: number[]; from: number; to: number },
): Hit[] {
  const { from, to } = parts;
  const first = valuesSpelledBy(reader, compiled.formTrie, parts.one);
  if (first.length === 0) return [];
  const second = valuesSpelledBy(reader, compiled.formTrie, parts.other);
  if (second.length === 0) return [];
  return [...second, ...first].flatMap(value => {
    const form = compiled.forms[value];
    return form && !form.exact ? [{ form, from, to }] : [];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
