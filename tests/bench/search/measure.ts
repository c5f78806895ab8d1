/** What is measured of an engine: whether it finds the right thing, and how long a keystroke takes. */
import type { Ask } from './engine.ts';

/** `best` are right at rank 1, `good` also right further down; a `none` query has no answer at all. */
export type JudgedQuery = { q: string; category: string; best: readonly string[]; good?: readonly string[] };

export type Quality = {
  answerable: number;
  success1: number;
  success3: number;
  success5: number;
  mrr10: number;
  unanswerable: number;
  falseOffers: number;
  misses: { q: string; category: string; got: string[] }[];
};

export async function quality(ask: Ask, queries: readonly JudgedQuery[]): Promise<Quality> {
  const result: Quality = {
    answerable: 0,
    success1: 0,
    success3: 0,
    success5: 0,
    mrr10: 0,
    unanswerable: 0,
    falseOffers: 0,
    misses: [],
  };
  for (const { q, category, best } of queries) {
    const got = await ask(q, 10);
    if (category === 'none') {
      result.unanswerable += 1;
      if (got.length > 0) {
        result.falseOffers += 1;
        result.misses.push({ q, category, got: got.slice(0, 3) });
      }
      continue;
    }
    result.answerable += 1;
    const rank = got.findIndex(id => best.includes(id)) + 1;
    if (rank === 1) result.success1 += 1;
    else result.misses.push({ q, category, got: got.slice(0, 3) });
    if (rank > 0 && rank <= 3) result.success3 += 1;
    if (rank > 0 && rank <= 5) result.success5 += 1;
    if (rank > 0) result.mrr10 += 1 / rank;
  }
  return result;
}

/** Milliseconds per keystroke at the 50th, 95th and 99th percentile, and how many were timed. */
export type Keystrokes = { p50: number; p95: number; p99: number; timed: number };

/** Every prefix of every query, evenly thinned out where the engine is so slow that all would take longer than `seconds`. */
export async function keystrokes(ask: Ask, queries: readonly string[], seconds: number): Promise<Keystrokes> {
  const prefixes = queries.flatMap(query => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const trial = prefixes.filter((_, at) => at % Math.ceil(prefixes.length / 20) === 0);
  const begun = performance.now();
  for (const prefix of trial) await ask(prefix, 10);
  const each = (performance.now() - begun) / trial.length;
  const step = Math.max(1, Math.ceil((prefixes.length * each) / (seconds * 1000)));
  const times: number[] = [];
  for (let at = 0; at < prefixes.length; at += step) {
    const before = performance.now();
    await ask(prefixes[at] ?? '', 10);
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), timed: times.length };
}

/** From so many letters on an answer that is right should stay. */
const FIRST_LETTERS = 3;

/** Share of queries whose answer, once right, goes away at a later letter and comes back. */
export async function jumps(ask: Ask, queries: readonly JudgedQuery[]): Promise<number> {
  let jumping = 0;
  let counted = 0;
  for (const { q, category, best } of queries) {
    if (category === 'none') continue;
    counted += 1;
    const firsts: boolean[] = [];
    for (let length = FIRST_LETTERS; length <= q.length; length += 1)
      firsts.push(best.includes((await ask(q.slice(0, length), 1))[0] ?? ''));
    const first = firsts.indexOf(true);
    const last = firsts.lastIndexOf(true);
    if (first >= 0 && firsts.slice(first, last).includes(false)) jumping += 1;
  }
  return counted === 0 ? 0 : jumping / counted;
}
