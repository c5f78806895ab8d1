import { describe, expect, it } from 'vitest';
import { jumps, quality } from '../../bench/search/measure.ts';
import { misspelled } from '../../bench/search/misspell.ts';
import { RANKING } from '../../fixtures/ranking.ts';
import { documents, ids } from './reference.ts';

const ask = ids;
const found = await quality(ask, RANKING);

describe('the judged queries', () => {
  it('finds the right entry first in at least 97 of 100', () => {
    expect(found.success1 / found.answerable, JSON.stringify(found.misses, null, 1)).toBeGreaterThanOrEqual(
      0.97,
    );
  });

  it('has it among the first five in at least 99 of 100', () => {
    expect(found.success5 / found.answerable).toBeGreaterThanOrEqual(0.99);
  });

  it('offers something for at most one in forty of the queries that have no answer', () => {
    expect(found.falseOffers / found.unanswerable, JSON.stringify(found.misses, null, 1)).toBeLessThanOrEqual(
      1 / 40,
    );
  });

  it('keeps the right answer while letters are added, in at least four of five', async () => {
    expect(await jumps(ask, RANKING)).toBeLessThanOrEqual(0.2);
  }, 60_000);

  it('has a query once only, and names only entries that exist', () => {
    const known = new Set(documents.map(({ id }) => id));
    expect(RANKING.flatMap(({ best }) => best).filter(id => !known.has(id))).toEqual([]);
    expect(new Set(RANKING.map(({ q }) => q)).size).toBe(RANKING.length);
  });
});

describe('names with a typing error', () => {
  const wrong = misspelled(documents);

  it.each([...new Set(wrong.map(({ category }) => category))])(
    '%s: first in at least 95 of 100',
    async kind => {
      const ofKind = wrong.filter(({ category }) => category === kind);
      const { success1, answerable, misses } = await quality(ask, ofKind);
      expect(success1 / answerable, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe('every entry', () => {
  it('is found first by its own name', () => {
    expect(documents.filter(({ id, name }) => ids(name, 1)[0] !== id).map(({ name }) => name)).toEqual([]);
  });

  it('is among the first three for each of its surface forms', () => {
    const lost = documents.flatMap(({ id, forms }) => forms.filter(form => !ids(form, 3).includes(id)));
    expect(lost).toEqual([]);
  });

  it('is among the first three for each way in which people ask for it', () => {
    const lost = documents.flatMap(({ id, asked }) => asked.filter(query => !ids(query, 3).includes(id)));
    expect(lost).toEqual([]);
  });

  it('is found by each of its codes, with and without the dot', () => {
    const lost = documents.flatMap(({ id, codes }) =>
      codes
        .flatMap(({ code }) => [code, code.replace('.', '').toLowerCase()])
        .filter(code => !ids(code, 20).includes(id)),
    );
    expect(lost).toEqual([]);
  });
});
