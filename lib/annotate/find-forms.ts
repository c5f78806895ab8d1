import type { Compiled, Form } from './compiled.ts';
import type { Reader } from './phrase-walk.ts';
import { JOINED, type Tokens } from './tokenize.ts';

/** A place where a form stands, in tokens. */
export type Hit = { form: Form; from: number; to: number };

/** Every place where a form stands, also inside longer ones. One walk from each token that can start one. */
export function findForms(compiled: Compiled, reader: Reader): Hit[] {
  const { tokens } = reader;
  const hits: Hit[] = [];
  const { count } = tokens;
  const { formTrie } = compiled;
  for (let at = reader.nextStart(formTrie, 0, count); at < count; ) {
    collect(compiled, reader, { at, hits });
    at = reader.nextStart(formTrie, at + 1, count);
  }
  return hits;
}

function collect(compiled: Compiled, reader: Reader, into: { at: number; hits: Hit[] }): void {
  const { formTrie, forms } = compiled;
  const found = reader.phrasesAt(formTrie, into.at, reader.tokens.count);
  for (let index = 0; index < found; index++) {
    const to = reader.ends[index] ?? 0;
    for (const value of formTrie.valuesAt(reader.nodes[index] ?? 0) ?? []) {
      const form = forms[value];
      const hit = form && { form, from: into.at, to };
      if (hit && stands(compiled, reader.tokens, hit)) into.hits.push(hit);
    }
  }
}

/** Whether case and neighbours allow the form here. */
function stands(compiled: Compiled, tokens: Tokens, hit: Hit): boolean {
  const { exact } = hit.form;
  if (exact && !isWrittenSo(tokens, hit, exact)) return false;
  if (hit.to >= tokens.count || ((tokens.flags[hit.to] ?? 0) & JOINED) === 0) return true;
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
