import { AWAY, type Compiled } from './compiled.ts';
import type { Hit } from './find-forms.ts';
import type { Reader } from './phrase-walk.ts';
import type { SectionState } from './section-state.ts';
import type { Window } from './sense.ts';

/** Where a text names the neck or the back, in text order, and what was named last before it. */
export type Regions = { at: number[]; isAway: boolean[]; before: boolean };

/** Find the places where a text names the neck or the back. One table look-up a token, and few walks. */
export function findRegions(compiled: Compiled, reader: Reader, before: SectionState): Regions {
  const { words } = compiled.neck;
  const regions: Regions = { at: [], isAway: [], before: before.inNeck === true };
  const { count } = reader.tokens;
  for (let at = reader.nextStart(words, 0, count); at < count; at = reader.nextStart(words, at + 1, count)) {
    if (reader.phrasesAt(words, at, count) === 0) continue;
    regions.at.push(at);
    regions.isAway.push(words.valuesAt(reader.nodes[0] ?? 0)?.[0] === AWAY);
  }
  return regions;
}

/** Whether the neck is the part that was named last. */
export function endsInNeck({ isAway, before }: Regions): boolean {
  return isAway.at(-1) ?? before;
}

/** Whether a finding of the back is named in a sentence that names no part of the spine, below the neck. */
export function isInNeck(
  compiled: Compiled,
  regions: Regions,
  { hit, sentence }: { hit: Hit; sentence: Window },
): boolean {
  if (!compiled.neck.concepts.has(hit.form.concept)) return false;
  const next = firstFrom(regions.at, sentence.from);
  if ((regions.at[next] ?? sentence.to) < sentence.to) return false;
  return regions.isAway[next - 1] ?? regions.before;
}

/** Index of the first of the ascending numbers that is at least `from`. */
function firstFrom(numbers: readonly number[], from: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
