import type { CompiledGuard, Form } from './compiled.ts';
import type { Tokens } from './tokenize.ts';

export type Sense = 'sure' | 'could-be';

/** Evidence further away says little, and a text without full stops must not cost its square. */
const EVIDENCE_WORDS = 60;

/** Where the sentence of a mention starts and ends, in tokens. */
export type Window = { from: number; to: number };

/**
 * Whether the form means its concept here: words that speak for another sense win, then words that
 * speak for this one, then what the lexicon says of the undecided. `null`: it means something else.
 */
export function senseOf(
  form: Form,
  place: { tokens: Tokens; singular: Int32Array; sentence: Window; hit: Window },
): Sense | null {
  if (!form.guard) return form.undecided;
  if (holdsAny(form.guard.notNear, place)) return null;
  if (holdsAny(form.guard.near, place)) return 'sure';
  return form.undecided;
}

type Place = { tokens: Tokens; singular: Int32Array; sentence: Window; hit: Window };

function holdsAny(phrases: CompiledGuard['near'], place: Place): boolean {
  if (phrases.length === 0) return false;
  const { sentence, hit } = place;
  const first = Math.max(sentence.from, hit.from - EVIDENCE_WORDS);
  const last = Math.min(sentence.to, hit.to + EVIDENCE_WORDS);
  for (let at = first; at < last; at++) {
    const inside = at >= hit.from && at < hit.to;
    if (!inside && phrases.some(phrase => standsAt(phrase, at, last, place))) return true;
  }
  return false;
}

function standsAt(phrase: readonly number[], at: number, last: number, place: Place): boolean {
  if (phrase.length === 0 || at + phrase.length > last) return false;
  const { tokens, singular } = place;
  return phrase.every((wanted, index) => {
    const id = tokens.id[at + index] ?? -1;
    return id === wanted || (id >= 0 && id < singular.length && singular[id] === wanted);
  });
}
