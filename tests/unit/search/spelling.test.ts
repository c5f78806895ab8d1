import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../lib/search/edit-distance.ts';
import { soundOf } from '../../../lib/search/phonetic.ts';
import { Spellings } from '../../../lib/search/spelling.ts';

const whole = (typed: string, other: string) => editDistance(typed, other, 10).whole;

describe('editDistance', () => {
  it.each([
    ['the same word', 'sciatica', 'sciatica', 0],
    ['a letter left out', 'sciatca', 'sciatica', 0.8],
    ['a letter too many', 'sciaticka', 'sciatica', 1],
    ['a doubled letter', 'sciattica', 'sciatica', 0.5],
    ['a doubled letter written once', 'acupunture', 'acupuncture', 0.8],
    ['another vowel', 'sciatika', 'sciatica', 1.2],
    ['the next key', 'sciaricas', 'sciatica', 1.8],
    ['two letters swapped', 'scaitica', 'sciatica', 0.8],
    ['one vowel for another', 'scietica', 'sciatica', 0.6],
  ])('%s', (_, typed, other, cost) => {
    expect(whole(typed, other)).toBeCloseTo(cost);
  });

  it('costs nothing to begin a word', () => {
    expect(editDistance('spond', 'spondylolysis', 3).beginning).toBe(0);
    expect(editDistance('spnod', 'spondylolysis', 3).beginning).toBeCloseTo(0.8);
  });

  it('gives up beyond what is believed', () => {
    expect(editDistance('abcdefgh', 'sciatica', 1).whole).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes empty words', () => {
    expect(whole('', 'abc')).toBeCloseTo(2.4);
    expect(whole('abc', '')).toBe(3);
    expect(whole('', '')).toBe(0);
  });
});

describe('soundOf', () => {
  it.each([
    ['osteofites', 'osteophytes'],
    ['myralgia', 'mirralgia'],
    ['parasthesia', 'parasthaesia'],
    ['rhomberg', 'romberg'],
    ['cyst', 'sist'],
  ])('%s sounds like %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  it('tells different words apart', () => {
    expect(soundOf('peroneal')).not.toBe(soundOf('perineal'));
  });
});

describe('Spellings', () => {
  const spellings = new Spellings();
  [
    'sciatica',
    'sciatic',
    'spondylolysis',
    'spondylolisthesis',
    'hyperreflexia',
    'hyporeflexia',
    'tendinitis',
    'arthritis',
    'cauda',
  ].forEach((word, term) => {
    spellings.add(word, term);
  });
  const guess = (word: string, isOpen = false) =>
    spellings.guess(word, { isOpen, leniency: 1 }).map(({ term }) => term);

  it('puts the nearest first', () => {
    expect(guess('siatica')[0]).toBe(0);
    expect(guess('spondolothesis')[0]).toBe(3);
    expect(guess('spondololysis')[0]).toBe(2);
  });

  it('never takes a word for its contrary', () => {
    expect(guess('hyporreflexia')).toEqual([5]);
    expect(guess('hyperrefexia')).toEqual([4]);
  });

  it('does not take a common ending for likeness', () => {
    expect(guess('tonsillitis')).toEqual([]);
    expect(guess('appendicitis')).toEqual([]);
    expect(guess('arthuritis')[0]).toBe(7);
  });

  it('guesses what is still being typed', () => {
    expect(guess('spondil', true)).toEqual(expect.arrayContaining([2, 3]));
    expect(guess('spondil', false)).toEqual([]);
  });

  it('leaves short words and figures alone', () => {
    expect(guess('cau')).toEqual([]);
    expect(guess('l5s1')).toEqual([]);
  });

  it('believes more where another word speaks for it', () => {
    expect(spellings.likenessTo('corda', 8, false)).toBeGreaterThan(0.5);
    expect(guess('corda')).toEqual([]);
  });
});
