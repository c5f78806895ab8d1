/** An imported pack of 20,000 entries goes through the same search. */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../lib/search/build-index.ts';
import { createSearch } from '../../../lib/search/search.ts';
import { multiply } from '../../bench/search/multiply.ts';
import { documents } from './reference.ts';

const SIZE = 20_000;

describe(`a pack of ${SIZE} entries`, () => {
  const pack = multiply(documents, Math.ceil(SIZE / documents.length)).slice(0, SIZE);
  const search = createSearch(buildIndex(pack));
  const first = (query: string) => search.query(query, { limit: 1 }).results[0]?.name;

  it('loads and finds entries by their whole names', () => {
    const asked = pack.filter((_, at) => at % 997 === 0);
    expect(asked.length).toBeGreaterThan(20);
    for (const { name } of asked) expect(first(name)?.toLowerCase()).toBe(name.toLowerCase());
  });

  it('answers codes, beginnings and misspellings', () => {
    expect(search.query('G83.4').results.length).toBe(10);
    expect(first('caud')).toMatch(/cauda/i);
    expect(first('siatica')).toMatch(/sciatica/i);
  });

  it('offers nothing for nonsense', () => {
    expect(search.query('qqqqqqqqq').results).toEqual([]);
  });
});
