/** Typing errors made by machine: every name with one error of each kind, the same on every run. */
import type { JudgedQuery } from './measure.ts';

type Kind = { name: string; make: (word: string, at: number) => string };

/** Neighbours on a QWERTY keyboard. */
const BESIDE: Record<string, string> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 'f',
  e: 'r',
  f: 'g',
  g: 'h',
  h: 'j',
  i: 'o',
  j: 'k',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'b',
  o: 'p',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'd',
  t: 'y',
  u: 'i',
  v: 'c',
  w: 'e',
  x: 'z',
  y: 'u',
  z: 'x',
};
const BY_EAR: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['th', 't'],
  ['ch', 'k'],
  ['y', 'i'],
  ['ae', 'e'],
  ['x', 'ks'],
  ['c', 'k'],
  ['rr', 'r'],
  ['ss', 's'],
  ['ll', 'l'],
  ['e', 'a'],
  ['a', 'e'],
];

const KINDS: readonly Kind[] = [
  { name: 'dropped', make: (word, at) => word.slice(0, at) + word.slice(at + 1) },
  { name: 'doubled', make: (word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at) },
  {
    name: 'next key',
    make: (word, at) => word.slice(0, at) + (BESIDE[word[at] ?? ''] ?? 'e') + word.slice(at + 1),
  },
  {
    name: 'swapped',
    make: (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  },
  { name: 'first wrong', make: word => (BESIDE[word[0] ?? ''] ?? 'e') + word.slice(1) },
  { name: 'first dropped', make: word => word.slice(1) },
  { name: 'by ear', make: byEar },
  { name: 'two errors', make: (word, at) => twice(word, at) },
];

const MIN_LENGTH = 6;

/** One query per name and kind of error; the error sits in the longest word of the name. */
export function misspelled(documents: readonly { id: string; name: string }[]): JudgedQuery[] {
  return documents.flatMap(({ id, name }, number) => {
    const words = name.toLowerCase().split(/[\s-]+/);
    const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
    if (longest.length < MIN_LENGTH || /[^a-z]/.test(longest)) return [];
    const at = 1 + ((number * 7) % (longest.length - 3));
    return KINDS.flatMap(({ name: category, make }) => {
      const wrong = make(longest, at);
      if (wrong === longest) return [];
      return [{ q: words.map(word => (word === longest ? wrong : word)).join(' '), category, best: [id] }];
    });
  });
}

function byEar(word: string): string {
  const [from, to] = BY_EAR.find(([letters]) => word.includes(letters)) ?? ['', ''];
  return word.replace(from, to);
}

function twice(word: string, at: number): string {
  const other = (at + Math.ceil(word.length / 2)) % (word.length - 1);
  const once = word.slice(0, at) + (BESIDE[word[at] ?? ''] ?? 'e') + word.slice(at + 1);
  return once.slice(0, other) + once.slice(other + 1);
}
