import type { Compiled, Form } from './compile.ts';
import { walkPhrases, type Reader } from './phrase-walk.ts';
import { ALL_CAPS, BLANK_LINE, CAPITAL, JOINED, NEW_LINE, NUMBER, type Tokens, WORD } from './tokenize.ts';
import { ANY_LEVEL, ANY_NUMBER } from './word-classes.ts';

/** A place where a form stands, in tokens. */
export type Hit = { form: Form; from: number; to: number };

/** Every place where a form stands, also inside longer ones. One walk from each token that can start one. */
export function findForms(compiled: Compiled, reader: Reader): Hit[] {
  const { tokens } = reader;
  const { formTrie, singular, forms } = compiled;
  const hits: Hit[] = [];
  const startsWithClass = formTrie.step(0, ANY_NUMBER) >= 0 || formTrie.step(0, ANY_LEVEL) >= 0;
  let from = 0;
  const keep = (values: readonly number[], to: number) => {
    for (const value of values) {
      const form = forms[value];
      if (form && stands(compiled, tokens, { form, from, to })) hits.push({ form, from, to });
    }
  };
  for (; from < tokens.count; from++) {
    const id = tokens.id[from] ?? -1;
    if (id < 0 && !startsWithClass) continue;
    const base = id >= 0 && id < singular.length ? (singular[id] ?? -1) : -1;
    const known = formTrie.step(0, id) >= 0 || (base >= 0 && formTrie.step(0, base) >= 0);
    if (known || (startsWithClass && mayBeClass(tokens, from))) {
      walkPhrases(reader, { trie: formTrie, at: from, limit: tokens.count }, keep);
    }
  }
  return hits;
}

/** A phrase goes on over the end of a line unless the next line starts something new. */
export function mayCrossLine(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  if ((flags & NEW_LINE) === 0) return true;
  if ((flags & BLANK_LINE) !== 0) return false;
  if ((flags & CAPITAL) === 0) return true;
  return (flags & ALL_CAPS) !== 0 && ((tokens.flags[at - 1] ?? 0) & ALL_CAPS) !== 0;
}

/** The sentence that holds `at` goes on: for cues, which never leave their sentence. */
export function alwaysCross(): boolean {
  return true;
}

function mayBeClass(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  if ((flags & NUMBER) !== 0) return true;
  return (flags & WORD) !== 0 && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 2;
}

/** Whether case and neighbours allow the form here. */
function stands(compiled: Compiled, tokens: Tokens, hit: Hit): boolean {
  const { exact } = hit.form;
  if (exact && !isWrittenSo(tokens, hit, exact)) return false;
  if (((tokens.flags[hit.to] ?? 0) & JOINED) === 0 || hit.to >= tokens.count) return true;
  const { joinedAfter } = compiled.sets;
  const next = joinedAfter.step(0, tokens.id[hit.to] ?? -1);
  return next < 0 || !joinedAfter.valuesAt(next);
}

function isWrittenSo(tokens: Tokens, hit: Hit, exact: readonly string[]): boolean {
  if (exact.length !== hit.to - hit.from) return true;
  return exact.every((word, index) => {
    const at = hit.from + index;
    const written = tokens.text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0);
    if (written === word) return true;
    const plain = written.replace(/[\u00ad\u200b-\u200f\u2060'’]/g, '');
    return plain === word || (index === exact.length - 1 && plain === `${word}s`);
  });
}
