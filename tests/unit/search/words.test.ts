import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../../lib/search/stop-words.ts';
import { foldText, foldWord, queryWords, stemOf, wordsOf } from '../../../lib/search/words.ts';

describe('wordsOf', () => {
  it('gives folded words with where they stand in the text as written', () => {
    expect(wordsOf('Lasègue’s sign')).toEqual([
      { text: 'lasegue', start: 0, end: 9 },
      { text: 'sign', start: 10, end: 14 },
    ]);
  });

  it('divides at hyphens and slashes, keeps a code whole', () => {
    expect(foldText('numbness/tingling')).toBe('numbness tingling');
    expect(foldText('Charcot-Marie-Tooth')).toBe('charcot marie tooth');
    expect(foldText('M54.16')).toBe('m5416');
  });

  it('reads only as much of a query as anyone would type', () => {
    expect(queryWords('leg '.repeat(1000)).length).toBeLessThanOrEqual(24);
  });
});

describe('foldWord', () => {
  it.each([
    ['anaesthesia', 'anesthesia'],
    ['oedema', 'edema'],
    ['haematoma', 'hematoma'],
    ['ischaemia', 'ischemia'],
    ['tumour', 'tumor'],
    ['mobilisation', 'mobilization'],
    ['fibre', 'fiber'],
    ['disk', 'disc'],
    ['neurone', 'neuron'],
  ])('UK %s, US %s', (uk, us) => {
    expect(foldWord(uk)).toBe(foldWord(us));
  });
});

describe('stemOf', () => {
  it.each([
    ['legs', 'leg'],
    ['stretches', 'stretch'],
    ['biopsies', 'biopsy'],
    ['burning', 'burn'],
    ['weakness', 'weak'],
    ['stenosis', 'stenosis'],
  ])('%s → %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it('is the same for the stem of a stem, for words of the vocabulary', () => {
    for (const word of ['numbness', 'walking', 'diabetes', 'discs', 'neuropathies'])
      expect(stemOf(stemOf(word))).toBe(stemOf(word));
  });
});

describe('stop words', () => {
  it('are what a question is made of, not what it is about', () => {
    expect(['how', 'the', 'should'].every(isStopWord)).toBe(true);
    expect(['pain', 'max', 'nerve'].some(isStopWord)).toBe(false);
  });
});
