/** More sequences than this from one row is a slip of the pen, not a rule. */
const MAX_SEQUENCES = 4096;

/**
 * `(no|without) (clear)? evidence (of|for)` → every sequence of words that it stands for.
 *
 * Choices may hold several words and further choices; a backslash takes the meaning off a bracket.
 * What a word means ("<n>", "no") is left to whoever reads the sequences.
 */
export function expandPattern(pattern: string): string[] {
  const reader = new Reader(pattern);
  const sequences = reader.choice();
  if (!reader.atEnd()) throw new Error(`Unmatched bracket in "${pattern}".`);
  return [...new Set(sequences.map(words => words.trim().replace(/\s+/g, ' ')))].filter(Boolean);
}

class Reader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  atEnd(): boolean {
    return this.#at >= this.#pattern.length;
  }

  choice(): string[] {
    const all = this.#sequence();
    while (this.#pattern[this.#at] === '|') {
      this.#at++;
      all.push(...this.#sequence());
    }
    return all;
  }

  #sequence(): string[] {
    let sequences = [''];
    while (!this.atEnd() && !'|)'.includes(this.#pattern[this.#at] ?? '')) {
      const parts = this.#pattern[this.#at] === '(' ? this.#group() : [this.#literal()];
      sequences = sequences.flatMap(head => parts.map(part => head + part));
      if (sequences.length > MAX_SEQUENCES) throw new Error(`Too many choices in "${this.#pattern}".`);
    }
    return sequences;
  }

  #group(): string[] {
    this.#at++;
    const parts = this.choice();
    if (this.#pattern[this.#at] !== ')') throw new Error(`Unmatched bracket in "${this.#pattern}".`);
    this.#at++;
    if (this.#pattern[this.#at] !== '?') return parts;
    this.#at++;
    return [...parts, ''];
  }

  #literal(): string {
    let literal = '';
    while (!this.atEnd() && !'(|)'.includes(this.#pattern[this.#at] ?? '')) {
      if (this.#pattern[this.#at] === '\\') this.#at++;
      literal += this.#pattern[this.#at++] ?? '';
    }
    return literal;
  }
}
