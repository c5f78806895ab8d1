import { expect, test } from 'vitest';
import { addPattern } from '../../../lib/annotate/add-pattern.ts';
import { expandPattern } from '../../../lib/annotate/expand-pattern.ts';
import { PhraseTrie } from '../../../lib/annotate/phrase-trie.ts';
import { Vocabulary } from '../../../lib/annotate/vocabulary.ts';

const PATTERNS = [
  'no',
  '(no|not) sign',
  'no (clear)? sign',
  'a (b (c|d)|e) (f)?',
  '(a)? (b)?',
  '(a|a b) (b c|c)',
  '(deny|denies) (any|all (other)?)? (sign|signs) of',
  '\\(-\\) (a|b)',
  'exam(s|ination)? done',
];

/** Words are numbered as they come. */
function createIds(): (words: string) => number[] {
  const vocabulary = new Vocabulary();
  return words => words.split(' ').map(word => vocabulary.add(word));
}

test.each(PATTERNS)('%j puts into a trie what its sequences would, and nothing else', pattern => {
  const idsOf = createIds();
  const [whole, single] = [new PhraseTrie(), new PhraseTrie()];
  const ends = { whole: 0, single: 0 };
  const countIn = (trie: PhraseTrie, name: keyof typeof ends) => {
    const endAt = trie.endAt.bind(trie);
    trie.endAt = (node, value) => {
      if (trie.valuesAt(node) === undefined) ends[name]++;
      endAt(node, value);
    };
  };
  countIn(whole, 'whole');
  countIn(single, 'single');
  addPattern(whole, pattern, { value: 7, idsOf });
  for (const sequence of expandPattern(pattern)) {
    const ids = idsOf(sequence);
    single.add(ids, 7);
    const end = ids.reduce((node, id) => whole.step(node, id), whole.root);
    expect(whole.valuesAt(end), sequence).toEqual([7]);
  }
  expect(ends.whole).toBe(ends.single);
  expect(whole.valuesAt(whole.root)).toBeUndefined();
});

test.each(['(a', 'a)', '(a|b'])('%j has a bracket too few or too many', pattern => {
  const add = () => addPattern(new PhraseTrie(), pattern, { value: 0, idsOf: createIds() });
  expect(add).toThrow(/Unmatched bracket/);
});
