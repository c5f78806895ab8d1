/**
 * Sorted words as one string: of each word only what it does not share with the word before it, after a
 * capital that says how many letters it shares (A none, B one). Words are folded and hold no capitals.
 */

const NONE = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

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
  const words: string[] = [];
  let before = '';
  let start = 0;
  for (let at = 1; at <= packed.length; at += 1) {
    if (at < packed.length && !isCapital(packed.charCodeAt(at))) continue;
    before = before.slice(0, packed.charCodeAt(start) - NONE) + packed.slice(start + 1, at);
    words.push(before);
    start = at;
  }
  return words;
}

function isCapital(code: number): boolean {
  return code >= NONE && code <= NONE + MOST_SHARED;
}
