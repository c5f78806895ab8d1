import { fold, IGNORED, APOSTROPHE } from './fold.ts';

/** Ids below this are punctuation: the folded code itself. */
export const FIRST_WORD = 128;
/** A word that no form and no rule knows. */
export const UNKNOWN = -1;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Start value of the hash that {@link hashStep} continues. */
export const HASH_START = FNV_OFFSET | 0;

/** FNV-1a over folded codes: one multiplication a character. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/**
 * The known words, looked up by hash without making a string.
 *
 * Open addressing, at most half full, so that a miss (most words of a note) costs one probe.
 */
export class Vocabulary {
  readonly words: string[] = [];
  #slots = new Int32Array(64).fill(UNKNOWN);
  #hashes = new Int32Array(64);
  readonly #ids = new Map<string, number>();

  /** Id of a folded word; a new word gets the next. Two spellings may share an id (see `alias`). */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = FIRST_WORD + this.words.length;
    this.#store(word, id);
    return id;
  }

  /** Let another spelling stand for the same id. A word that is already known keeps its own. */
  alias(word: string, id: number): void {
    if (!this.#ids.has(word)) this.#store(word, id);
  }

  idOf(word: string): number {
    return this.#ids.get(word) ?? UNKNOWN;
  }

  get size(): number {
    return this.words.length;
  }

  /** Id of `text.slice(start, end)`, whose folded codes hash to `hash`. */
  find(text: string, span: { start: number; end: number }, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = mix(hash) & mask;
    for (;;) {
      const stored = this.#slots[slot] ?? UNKNOWN;
      if (stored === UNKNOWN) return UNKNOWN;
      if (this.#hashes[slot] === hash && spells(text, span, this.words[stored] ?? '')) {
        return this.#wordIds[stored] ?? UNKNOWN;
      }
      slot = (slot + 1) & mask;
    }
  }

  readonly #wordIds: number[] = [];

  #store(word: string, id: number): void {
    this.#ids.set(word, id);
    this.#wordIds.push(id);
    this.words.push(word);
    if (this.words.length * 2 > this.#slots.length) this.#grow();
    else this.#insert(this.words.length - 1);
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(UNKNOWN);
    this.#hashes = new Int32Array(this.#slots.length);
    for (let index = 0; index < this.words.length; index++) this.#insert(index);
  }

  #insert(index: number): void {
    const hash = hashOf(this.words[index] ?? '');
    const mask = this.#slots.length - 1;
    let slot = mix(hash) & mask;
    while ((this.#slots[slot] ?? UNKNOWN) !== UNKNOWN) slot = (slot + 1) & mask;
    this.#slots[slot] = index;
    this.#hashes[slot] = hash;
  }
}

/** The low bits of FNV-1a differ too little for short words; fold the high ones in. */
function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

function spells(text: string, span: { start: number; end: number }, word: string): boolean {
  let at = 0;
  for (let i = span.start; i < span.end; i++) {
    const code = fold(text.charCodeAt(i));
    if (code === IGNORED || code === APOSTROPHE) continue;
    if (word.charCodeAt(at++) !== code) return false;
  }
  return at === word.length;
}
