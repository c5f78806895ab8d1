/**
 * Sorted words as one string: of each word only what it does not share with the word before it, after a
 * capital that says how many letters it shares (A none, B one). Words are folded and hold no capitals.
 */

const NONE = 'A'.charCodeAt(0);
const MOST_SHARED = 25;
const PACKED = /([A-Z])([^A-Z]*)/g;

export function packWords(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
    packed += String.fromCharCode(NONE + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(PACKED), ([, capital = 'A', rest = '']) => {
    before = before.slice(0, capital.charCodeAt(0) - NONE) + rest;
    return before;
  });
}
