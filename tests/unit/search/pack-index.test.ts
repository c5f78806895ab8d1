import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../lib/search/build-index.ts';
import { packIndex, unpackIndex } from '../../../lib/search/pack-index.ts';
import { packWords, unpackWords } from '../../../lib/search/pack-words.ts';
import { loadSearchWords } from '../../../scripts/reference/load-search-index.ts';
import { documents } from './reference.ts';

describe('a packed index', () => {
  it('holds exactly what was packed, also as JSON', async () => {
    const index = buildIndex(documents, await loadSearchWords());
    expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(index))))).toEqual(index);
  });

  it('may be of nothing', () => {
    const index = buildIndex([]);
    expect(unpackIndex(packIndex(index))).toEqual(index);
  });

  it('refuses what it could not read back, and says why', () => {
    const withBar = documents.slice(0, 1).map(document => ({ ...document, forms: ['a|b'] }));
    expect(() => packIndex(buildIndex(withBar))).toThrow('"a|b" holds "|"');
    const withTab = documents.slice(0, 1).map(document => ({ ...document, name: 'a\tb' }));
    expect(() => packIndex(buildIndex(withTab))).toThrow('tab');
  });
});

it('gives back sorted words, however much they share', () => {
  const word = fc.stringMatching(/^[a-z0-9é]{1,40}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), words => {
      const sorted = words.toSorted();
      expect(unpackWords(packWords(sorted))).toEqual(sorted);
    }),
  );
});
