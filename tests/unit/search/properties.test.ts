import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../lib/search/build-index.ts';
import { packIndex, unpackIndex } from '../../../lib/search/pack-index.ts';
import { createSearch } from '../../../lib/search/search.ts';
import { loadSearchWords } from '../../../scripts/reference/load-search-index.ts';
import { documents, search } from './reference.ts';

const words = await loadSearchWords();
const names = documents.map(({ name }) => name);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(...names),
  fc
    .tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 8 }))
    .map(parts => parts.join(' ')),
);

describe('whatever is typed', () => {
  it('never throws, gives at most the limit, and ranges lie in their texts', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 20 }), (query, limit) => {
        const { results, suggestions } = search.query(query, { limit });
        expect(results.length).toBeLessThanOrEqual(limit);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        for (const { name, nameMatches, matched } of results) {
          for (const { start, end } of nameMatches)
            expect(start >= 0 && start < end && end <= name.length).toBe(true);
          for (const { start, end } of matched?.ranges ?? [])
            expect(start >= 0 && start < end && end <= (matched?.text.length ?? 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['a lone surrogate', '\uD800foot drop\uDC00'],
    ['ten thousand letters', 'sciatica'.repeat(1250)],
    ['ten thousand words', 'leg '.repeat(2500)],
    ['right-to-left', 'ألم عرق النسا'],
    ['Chinese', '坐骨神经痛'],
    ['emoji', '🦶⬇️'],
    ['zero-width', 'foot\u200Bdrop'],
    ['a regular expression', '(foot|drop)+$['],
    ['property names', '__proto__ constructor toString'],
  ])('takes %s', (_, query) => {
    expect(() => search.query(query)).not.toThrow();
  });

  it('never gives an entry twice and orders by score', () => {
    fc.assert(
      fc.property(anything, query => {
        const { results } = search.query(query);
        expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
        const scores = results.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });

  it('gives only the kinds that are asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('cause', 'symptom', 'test', 'treatment'),
        (query, kind) => {
          expect(search.query(query, { kinds: [kind] }).results.every(result => result.kind === kind)).toBe(
            true,
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the index', () => {
  it('is the same whatever the order of entries', () => {
    const index = buildIndex(documents, words);
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), shuffled => {
        expect(buildIndex(shuffled, words)).toEqual(index);
      }),
      { numRuns: 3 },
    );
  });

  it('survives being stored as JSON', () => {
    const index = buildIndex(documents, words);
    const stored = createSearch(unpackIndex(JSON.parse(JSON.stringify(packIndex(index)))));
    for (const name of names.slice(0, 40)) expect(stored.query(name)).toEqual(search.query(name));
  });

  it('of nothing answers nothing', () => {
    expect(createSearch(buildIndex([])).query('sciatica')).toEqual({ results: [], suggestions: [] });
  });
});
