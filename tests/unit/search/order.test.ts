/** What comes before what, on entries that differ in one thing only. */
import { expect, it } from 'vitest';
import type { SearchDocument } from '../../../lib/reference/types.ts';
import { buildIndex } from '../../../lib/search/build-index.ts';
import { createSearch } from '../../../lib/search/search.ts';

function entry(id: string, name: string, rest: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    name,
    kind: 'cause',
    group: '',
    isRedFlag: false,
    forms: [],
    lay: [],
    asked: [],
    codes: [],
    related: '',
    sections: [],
    ...rest,
  };
}

function order(query: string, documents: SearchDocument[]): string[] {
  return createSearch(buildIndex(documents))
    .query(query)
    .results.map(({ id }) => id);
}

it('exact before prefix, before all words, before misspelt', () => {
  const documents = [
    entry('a-misspelt', 'Merlon palsy'),
    entry('b-all-words', 'Palsy of the Merlin kind'),
    entry('c-prefix', 'Merlin palsylike state'),
    entry('d-exact', 'Merlin palsy'),
  ];
  expect(order('merlin palsy', documents).slice(0, 3)).toEqual(['d-exact', 'c-prefix', 'b-all-words']);
  expect(order('merlin palsy', documents).slice(3)).not.toContain('d-exact');
  expect(order('merlon palsy', documents)[0]).toBe('a-misspelt');
});

it('name before form, before lay words, before a description, before running text', () => {
  const documents = [
    entry('a-text', 'First', { sections: [{ section: 'picture', text: 'Seen in gantry palsy.' }] }),
    entry('b-asked', 'Second', { asked: ['gantry palsy'] }),
    entry('c-lay', 'Third', { lay: ['gantry palsy'] }),
    entry('d-form', 'Fourth', { forms: ['gantry palsy'] }),
    entry('e-name', 'Gantry palsy'),
  ];
  expect(order('gantry palsy', documents).slice(0, 4)).toEqual(['e-name', 'd-form', 'c-lay', 'b-asked']);
});

it('what cannot wait before what can, on equal evidence', () => {
  const forms = ['gantry palsy'];
  const documents = [
    entry('a-later', 'Alpha state', { forms }),
    entry('z-now', 'Omega state', { forms, isRedFlag: true }),
  ];
  expect(order('gantry palsy', documents)).toEqual(['z-now', 'a-later']);
  expect(order('gantry', documents)).toEqual(['z-now', 'a-later']);
});

it('words in any order', () => {
  const documents = [entry('a', 'Gantry palsy of the knee'), entry('b', 'Knee pain')];
  expect(order('knee palsy gantry', documents)[0]).toBe('a');
});
