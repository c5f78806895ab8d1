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

const SILENT = /gh|(?<=.)e$|g(?=n$)|[hw]/g;
const LATER_VOWELS = /(?!^)[aeiou]/g;

/** The consonants that are heard: "pane" and "pain" share them. Far too little to go by without context. */
export function skeletonOf(word: string): string {
  return soundOf(word.replace(SILENT, ''))
    .replace(LATER_VOWELS, '')
    .replace(/(.)\1+/g, '$1');
}

/** A word as it sounds, roughly: what is spelt by ear meets what was meant. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [from, to] of SOUNDS) sound = sound.replace(from, to);
  return sound;
}
