import { describe, expect, test } from 'vitest';
import { expandPattern } from '../../../lib/annotate/expand-pattern.ts';
import {
  ALL_CAPS,
  BLANK_LINE,
  CAPITAL,
  JOINED,
  NEW_LINE,
  NUMBER,
  SPACED,
  spellingOf,
  tokenize,
  WORD,
} from '../../../lib/annotate/tokenize.ts';
import { UNKNOWN, Vocabulary } from '../../../lib/annotate/vocabulary.ts';
import { endOfLevel, isCervicalLevel, isYear } from '../../../lib/annotate/word-classes.ts';
import { canonicalSpelling, otherSpellings, pluralOf } from '../../../lib/annotate/word-forms.ts';

const EMPTY = new Vocabulary();

function spellings(text: string): string[] {
  const tokens = tokenize(text, EMPTY);
  return Array.from({ length: tokens.count }, (_, at) => spellingOf(tokens, at));
}

describe('cutting into tokens', () => {
  const CUTS: [text: string, tokens: string[], because: string][] = [
    ['Low back', ['low', 'back'], 'folded to small letters'],
    ['straight-leg', ['straight', 'leg'], 'a hyphen between letters joins and is no token'],
    ['- leg', ['-', 'leg'], 'a hyphen at the start is a bullet'],
    ['-ve', ['-', 've'], 'or a minus'],
    ['L4–5', ['l4', '5'], 'an en dash is a hyphen'],
    ["patient's", ['patients'], 'an apostrophe inside a word is not read'],
    ['patient’s', ['patients'], 'neither is a curly one'],
    ["joggers' foot", ['joggers', "'", 'foot'], 'one at the end is a mark'],
    ['N/T', ['n', '/', 't'], 'a slash is a token'],
    ['5/5', ['5', '/', '5'], 'also between numbers'],
    ['Guillain-Barré', ['guillain', 'barre'], 'accents are folded'],
    ['Barre\u0301', ['barre'], 'composed or not'],
    ['sci\u00adat\u200bica', ['sciatica'], 'invisible characters are not there'],
    ['p.o.', ['p', '.', 'o', '.'], 'every full stop is a mark'],
    ['10mg', ['10mg'], 'digits and letters make one word'],
    ['', [], 'nothing'],
    ['\u200b\u00ad', [], 'nothing visible'],
  ];
  test.each(CUTS)('%j → %j: %s', (text, tokens) => {
    expect(spellings(text)).toEqual(tokens);
  });

  test('offsets are those of the text, without what is not read around a word', () => {
    const tokens = tokenize(' \u200bA\u00adb\u00ad ', EMPTY);
    expect([tokens.start[0], tokens.end[0]]).toEqual([2, 5]);
  });

  const FLAGS: [text: string, at: number, flags: number, because: string][] = [
    ['a b', 1, SPACED | WORD, 'after a space'],
    ['a\nb', 1, SPACED | NEW_LINE | WORD, 'first of its line'],
    ['a\r\nb', 1, SPACED | NEW_LINE | WORD, 'two characters, one line end'],
    ['a\n \nb', 1, SPACED | NEW_LINE | BLANK_LINE | WORD, 'after an empty line'],
    ['a-b', 1, JOINED | WORD, 'joined by a hyphen'],
    ['a Bc', 1, SPACED | CAPITAL | WORD, 'starts with a capital'],
    ['a BC', 1, SPACED | CAPITAL | ALL_CAPS | WORD, 'capitals only'],
    ['a 12', 1, SPACED | NUMBER | WORD, 'digits only'],
  ];
  test.each(FLAGS)('%j: the flags of token %i are %i: %s', (text, at, flags) => {
    expect(tokenize(text, EMPTY).flags[at]).toBe(flags);
  });
});

describe('vocabulary', () => {
  test('finds what was added, in any case and with what is not read', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 500 }, (_, at) => `word${at}x`);
    const ids = words.map(word => vocabulary.add(word));
    words.forEach((word, at) => {
      expect(tokenize(word.toUpperCase(), vocabulary).id[0]).toBe(ids[at]);
    });
    expect(tokenize('WO\u00adRD7x', vocabulary).id[0]).toBe(ids[7]);
    expect(tokenize('word7', vocabulary).id[0]).toBe(UNKNOWN);
    expect(tokenize('word7xy', vocabulary).id[0]).toBe(UNKNOWN);
  });
  test('two spellings may share an id; a known word keeps its own', () => {
    const vocabulary = new Vocabulary();
    const disc = vocabulary.add('disc');
    vocabulary.alias('disk', disc);
    expect(tokenize('disk', vocabulary).id[0]).toBe(disc);
    const risk = vocabulary.add('risk');
    vocabulary.alias('risk', disc);
    expect(vocabulary.idOf('risk')).toBe(risk);
  });
});

describe('patterns', () => {
  const PATTERNS: [pattern: string, sequences: string[]][] = [
    ['no', ['no']],
    ['(no|not) sign', ['no sign', 'not sign']],
    ['no (clear)? sign', ['no clear sign', 'no sign']],
    ['a (b (c|d)|e)', ['a b c', 'a b d', 'a e']],
    ['\\(-\\)', ['(-)']],
    ['(a)? (b)?', ['a b', 'a', 'b']],
  ];
  test.each(PATTERNS)('%j stands for %j', (pattern, sequences) => {
    expect(expandPattern(pattern)).toEqual(sequences);
  });
  test.each(['(a', 'a)', '(a|b'])('%j has a bracket too few or too many', pattern => {
    expect(() => expandPattern(pattern)).toThrow(/Unmatched bracket/);
  });
  test('a slip of the pen that stands for too much is an error', () => {
    expect(() => expandPattern('(a|b|c|d) '.repeat(8))).toThrow(/Too many choices/);
  });
});

describe('spelling and number', () => {
  const rules = [
    { from: 'haem', to: 'hem' },
    { from: 'disk', to: 'disc' },
  ];
  test('both spellings have one canonical form', () => {
    expect(canonicalSpelling('haematoma', rules)).toBe(canonicalSpelling('hematoma', rules));
    expect(otherSpellings('hematoma', rules)).toEqual(['haematoma']);
    expect(otherSpellings('pain', rules)).toEqual([]);
  });
  test('rules that feed each other are found out', () => {
    const circle = [
      { from: 'a', to: 'bb' },
      { from: 'b', to: 'aa' },
    ];
    expect(() => canonicalSpelling('a', circle)).toThrow(/circle/);
  });
  test('short words and words with digits have no plural', () => {
    const plurals = [{ from: '', to: 's' }];
    expect(pluralOf('is', plurals)).toBeNull();
    expect(pluralOf('l5x', plurals)).toBeNull();
    expect(pluralOf('disc', plurals)).toBe('discs');
  });
});

describe('levels and years', () => {
  const LEVELS: [text: string, words: number, because: string][] = [
    ['L5', 1, 'one level'],
    ['L4-5 disc', 2, 'a range in short'],
    ['L4-L5 disc', 2, 'a range in full'],
    ['L5/S1 disc', 3, 'a slash'],
    ['L6', 0, 'no such level'],
    ['C5', 0, 'cervical is another finding'],
    ['L5 S1', 1, 'two levels beside each other'],
  ];
  test.each(LEVELS)('%j: %i tokens: %s', (text, words) => {
    expect(endOfLevel(tokenize(text, EMPTY), 0)).toBe(words);
  });
  test('cervical levels are known as such', () => {
    expect(['C5', 'C9', 'L5', 'CT'].map(text => isCervicalLevel(tokenize(text, EMPTY), 0))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  test('a year is four digits of two centuries', () => {
    expect(['1996', '2024', '1820', '20245', '120'].map(text => isYear(tokenize(text, EMPTY), 0))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
