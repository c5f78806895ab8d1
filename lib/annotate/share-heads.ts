import { type Compiled, isFormWord } from './compiled.ts';
import type { Hit } from './find-forms.ts';
import type { Reader } from './phrase-walk.ts';

/** Words of one part ("lower back"), and words that both parts share on one side ("loss of", "control"). */
const MAX_PART = 2;
const MAX_SHARED = 2;

/** Every way of dividing the words around a conjunction: shared before, left, right, shared behind. */
const DIVISIONS = allDivisions();

/**
 * Find forms that share words across a conjunction: "bowel or bladder incontinence", "loss of bowel or
 * bladder control". Both readings must be forms of the lexicon; each becomes a hit over the whole.
 */
export function findSharedHeads(compiled: Compiled, reader: Reader): Hit[] {
  const { tokens } = reader;
  const { conjunctions } = compiled.sets;
  const hits: Hit[] = [];
  const { count } = tokens;
  for (
    let at = reader.nextStart(conjunctions, 1, count);
    at < count;
    at = reader.nextStart(conjunctions, at + 1, count)
  ) {
    if (!isFormWord(compiled, tokens.id[at - 1] ?? -1)) continue;
    const after = reader.longestAt(conjunctions, at);
    if (after < 0 || !isFormWord(compiled, tokens.id[after] ?? -1)) continue;
    hits.push(...sharedAround(compiled, reader, { at, after }));
  }
  return hits;
}

function sharedAround(compiled: Compiled, reader: Reader, gap: { at: number; after: number }): Hit[] {
  const { at, after } = gap;
  for (const [before, left, right, behind] of DIVISIONS) {
    const from = at - left - before;
    const to = after + right + behind;
    if (from < 0 || to > reader.tokens.count || !reader.canStart(compiled.formTrie, from)) continue;
    if (!isFormWord(compiled, reader.tokens.id[to - 1] ?? -1)) continue;
    const prefix = range(from, from + before);
    const suffix = range(to - behind, to);
    const one = [...prefix, ...range(at - left, at), ...suffix];
    const first = reader.valuesSpelledBy(compiled.formTrie, one);
    if (first.length === 0) continue;
    const other = [...prefix, ...range(after, after + right), ...suffix];
    const second = reader.valuesSpelledBy(compiled.formTrie, other);
    if (second.length === 0) continue;
    return [...second, ...first].flatMap(value => {
      const form = compiled.forms[value];
      return form && !form.exact ? [{ form, from, to }] : [];
    });
  }
  return [];
}

function range(from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) places.push(at);
  return places;
}

function allDivisions(): [before: number, left: number, right: number, behind: number][] {
  const divisions: [number, number, number, number][] = [];
  for (let before = MAX_SHARED; before >= 0; before--) {
    for (let behind = MAX_SHARED; behind >= 0; behind--) {
      if (before + behind === 0) continue;
      for (let left = 1; left <= MAX_PART; left++) {
        for (let right = 1; right <= MAX_PART; right++) divisions.push([before, left, right, behind]);
      }
    }
  }
  return divisions;
}
