/** Spellings that sound alike, in the order in which they are applied. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^kn/, 'n'],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/rrh|rh/g, 'r'],
  [/th/g, 't'],
  [/ch|ck|q|k/g, 'c'],
  [/sc(?=[eiy])/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'cs'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/ae|oe|ie/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** A word as it sounds, roughly: what is spelt by ear meets what was meant. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [from, to] of SOUNDS) sound = sound.replace(from, to);
  return sound;
}
