import type { Compiled, Form } from './compiled.ts';
import type { Hit } from './find-forms.ts';
import { type Sense, senseOf, type Window } from './sense.ts';
import type { Sentences } from './sentences.ts';
import type { Tokens } from './tokenize.ts';

/** A found mention in tokens, before anything is said of it. */
export type Found = Window & {
  form: Form;
  sense: Sense;
  /** Numbers of the other concepts that these words stand for. */
  alternatives: number[];
};

/**
 * Keep the mentions that do not overlap a better one, in text order.
 *
 * Sure before doubtful, then longer: "acute cord compression" beats "compression", because the longer
 * form is the more specific finding. Sorting dominates: n log n in the number of hits.
 */
export function chooseMentions(
  compiled: Compiled,
  read: { tokens: Tokens; sentences: Sentences; hits: readonly Hit[] },
): Found[] {
  const found = sameplaces(read.hits).flatMap(hits => decide(compiled, read, hits) ?? []);
  if (found.length < 2) return found;
  found.sort((a, b) => sureness(b) - sureness(a) || lengthOf(b) - lengthOf(a) || a.from - b.from);
  const taken = new Uint8Array(read.tokens.count);
  const kept = found.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken[at]) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

/** The index of the sentence that holds a token. */
export function sentenceAt(sentences: Sentences, token: number): Window {
  let low = 0;
  let high = sentences.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] ?? 0) <= token) low = middle;
    else high = middle;
  }
  return { from: sentences[low] ?? 0, to: sentences[low + 1] ?? 0 };
}

function sameplaces(hits: readonly Hit[]): Hit[][] {
  if (hits.length < 2) return hits.length === 0 ? [] : [[...hits]];
  const places = new Map<number, Hit[]>();
  const most = hits.reduce((largest, { to }) => Math.max(largest, to), 0) + 1;
  for (const hit of hits) {
    const key = hit.from * most + hit.to;
    const known = places.get(key);
    if (known) known.push(hit);
    else places.set(key, [hit]);
  }
  return [...places.values()];
}

function decide(
  compiled: Compiled,
  read: { tokens: Tokens; sentences: Sentences },
  hits: readonly Hit[],
): Found | null {
  const [first] = hits;
  if (!first) return null;
  const { tokens } = read;
  if (hits.length === 1 && !first.form.guard) {
    const { form, from, to } = first;
    return form.undecided && { from, to, form, sense: form.undecided, alternatives: [] };
  }
  const sentence = sentenceAt(read.sentences, first.from);
  const place = { tokens, singular: compiled.singular, sentence, hit: first };
  const senses = hits.flatMap(({ form }) => {
    const sense = senseOf(form, place);
    return sense ? [{ form, sense }] : [];
  });
  senses.sort((a, b) => Number(b.sense === 'sure') - Number(a.sense === 'sure') || a.form.rank - b.form.rank);
  const [best, ...others] = senses;
  if (!best) return null;
  const same = others.filter(other => other.sense === best.sense);
  const alternatives = [...new Set(same.map(({ form }) => form.concept))];
  return {
    from: first.from,
    to: first.to,
    ...best,
    alternatives: alternatives.filter(concept => concept !== best.form.concept),
  };
}

function sureness(found: Found): number {
  return found.sense === 'sure' ? 1 : 0;
}

function lengthOf({ from, to }: Window): number {
  return to - from;
}
