import { APOSTROPHE, fold, IGNORED } from './fold.ts';

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
  private slots = new Int32Array(64).fill(UNKNOWN);
  private hashes = new Int32Array(64);
  private readonly ids = new Map<string, number>();

  /** The words of another vocabulary with their ids, to be asked and not added to. */
  static of(words: readonly string[], ids: readonly number[]): Vocabulary {
    const made = new Vocabulary();
    let slots = made.slots.length;
    while (words.length * 2 > slots) slots *= 2;
    made.slots = new Int32Array(slots).fill(UNKNOWN);
    made.hashes = new Int32Array(slots);
    words.forEach((word, index) => {
      made.words.push(word);
      made.wordIds.push(ids[index] ?? UNKNOWN);
      made.insert(index);
    });
    return made;
  }

  /** The ids of {@link words}, place by place. */
  get idsOfWords(): readonly number[] {
    return this.wordIds;
  }

  /** Id of a folded word; a new word gets the next. Two spellings may share an id (see `alias`). */
  add(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = FIRST_WORD + this.words.length;
    this.store(word, id);
    return id;
  }

  /** Let another spelling stand for the same id. A word that is already known keeps its own. */
  alias(word: string, id: number): void {
    if (!this.ids.has(word)) this.store(word, id);
  }

  idOf(word: string): number {
    return this.ids.get(word) ?? UNKNOWN;
  }

  get size(): number {
    return this.words.length;
  }

  /** Id of the word that stands between two offsets of a text and whose folded codes hash to `hash`. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.slots;
    const hashes = this.hashes;
    const mask = slots.length - 1;
    let slot = mix(hash) & mask;
    for (;;) {
      const stored = slots[slot] ?? UNKNOWN;
      if (stored === UNKNOWN) return UNKNOWN;
      if (hashes[slot] === hash && spells(text, start, end, this.words[stored] ?? '')) {
        return this.wordIds[stored] ?? UNKNOWN;
      }
      slot = (slot + 1) & mask;
    }
  }

  private readonly wordIds: number[] = [];

  private store(word: string, id: number): void {
    this.ids.set(word, id);
    this.wordIds.push(id);
    this.words.push(word);
    if (this.words.length * 2 > this.slots.length) this.grow();
    else this.insert(this.words.length - 1);
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(UNKNOWN);
    this.hashes = new Int32Array(this.slots.length);
    for (let index = 0; index < this.words.length; index++) this.insert(index);
  }

  private insert(index: number): void {
    const hash = hashOf(this.words[index] ?? '');
    const mask = this.slots.length - 1;
    let slot = mix(hash) & mask;
    while ((this.slots[slot] ?? UNKNOWN) !== UNKNOWN) slot = (slot + 1) & mask;
    this.slots[slot] = index;
    this.hashes[slot] = hash;
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

/** Whether a stretch of text is this word, letter by letter, or once its codes are folded. */
function spells(text: string, start: number, end: number, word: string): boolean {
  const { length } = word;
  let same = end - start === length ? 0 : -1;
  while (same >= 0 && same < length && text.charCodeAt(start + same) === word.charCodeAt(same)) same++;
  return same === length || spellsFolded(text, start, end, word);
}

function spellsFolded(text: string, start: number, end: number, word: string): boolean {
  let index = 0;
  for (let at = start; at < end; at++) {
    const code = fold(text.charCodeAt(at));
    if (code === word.charCodeAt(index)) index++;
    else if (code !== IGNORED && code !== APOSTROPHE) return false;
  }
  return index === word.length;
}
