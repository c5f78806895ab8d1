import { describe, expect, it } from 'vitest';
import { packIndex } from '../../../lib/search/pack-index.ts';
import { scanNames } from '../../../lib/search/scan-names.ts';
import { loadData } from '../../../scripts/reference/load-data.ts';
import { loadSearchIndex } from '../../../scripts/reference/load-search-index.ts';
import { documents, ids } from './reference.ts';

const { data } = await loadData();
const packed = packIndex(await loadSearchIndex(data.entries));
const scan = (query: string) => scanNames(packed, query);

describe('names read in the packed index', () => {
  it('are found whole, without the index being loaded', () => {
    for (const { id, name } of documents) {
      const [first] = scan(name) ?? [];
      if (first !== undefined) expect(first).toMatchObject({ id, name, reason: { by: 'name' } });
    }
    expect(scan('Sciatica')?.[0]?.nameMatches).toEqual([{ start: 0, end: 8 }]);
  });

  it('come first as the search itself puts them, but for one beginning in fifty', () => {
    const begun = documents.flatMap(({ name }) => [...name].map((_, at) => name.slice(0, at + 1)));
    const answered = begun.filter(query => scan(query) !== undefined);
    const other = answered.filter(query => scan(query)?.[0]?.id !== ids(query)[0]);
    expect(answered.length).toBeGreaterThan(begun.length / 2);
    expect(other.length / answered.length, other.join('; ')).toBeLessThan(1 / 50);
  });

  it('and so do whole forms', () => {
    const whole = documents.flatMap(({ forms }) => forms);
    const answered = whole.filter(query => scan(query) !== undefined);
    const other = answered.filter(query => scan(query)?.[0]?.id !== ids(query)[0]);
    expect(answered.length).toBeGreaterThan(whole.length / 2);
    expect(other.length / answered.length, other.join('; ')).toBeLessThan(1 / 50);
    expect(scan('lasegue sign')?.[0]).toMatchObject({ id: 'straight-leg-raise', reason: { by: 'form' } });
  });

  it('tell nothing where several begin so, where none does, and of what must be folded', () => {
    expect(scan('sc')).toBeUndefined();
    expect(scan('lumbar')).toBeUndefined();
    expect(scan('lasegue')).toBeUndefined();
    expect(scan('scaitica')).toBeUndefined();
    expect(scan('\ud800 \n\t|')).toBeUndefined();
  });
});
