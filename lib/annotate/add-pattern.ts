import { expandPattern } from './expand-pattern.ts';
import type { PhraseTrie } from './phrase-trie.ts';

/** Words, then choices, then words again; of choices any one may stand, or none where they are optional. */
type Part = { ids: readonly number[] } | { choices: readonly Part[][]; isOptional: boolean };

/** A bracket that touches a word makes one word of both; what is escaped needs no second reader. */
const JOINS_OR_ESCAPES = /[^\s(|]\(|\)\??[^\s()|?]|\\/;

/**
 * Add every sequence of a pattern to a trie, as adding each of {@link expandPattern} would.
 *
 * A pattern of a few words stands for thousands of sequences that share their beginnings, so the trie
 * is walked with all of them at once: the cost is that of its nodes, not of the sequences.
 */
export function addPattern(
  trie: PhraseTrie,
  pattern: string,
  given: { value: number; idsOf: (words: string) => readonly number[] },
): void {
  const { value, idsOf } = given;
  if (JOINS_OR_ESCAPES.test(pattern)) {
    for (const sequence of expandPattern(pattern)) trie.add(idsOf(sequence), value);
    return;
  }
  const ends = follow(trie, parse(pattern, idsOf), [trie.root]);
  for (const node of ends) if (node !== trie.root) trie.endAt(node, value);
}

/** The nodes behind all readings of some parts, from several nodes at once. */
function follow(trie: PhraseTrie, parts: readonly Part[], from: readonly number[]): readonly number[] {
  let nodes = from;
  for (const part of parts) {
    if ('ids' in part) for (const id of part.ids) nodes = nodes.map(node => trie.childOrNew(node, id));
    else {
      const ends = new Set(part.isOptional ? nodes : []);
      for (const choice of part.choices) for (const node of follow(trie, choice, nodes)) ends.add(node);
      nodes = [...ends];
    }
  }
  return nodes;
}

function parse(pattern: string, idsOf: (words: string) => readonly number[]): Part[] {
  const pieces = pattern.match(/[()|]\??|[^()|]+/g) ?? [];
  let at = 0;
  const choices = (): Part[][] => {
    const all: Part[][] = [[]];
    for (; at < pieces.length && !pieces[at]?.startsWith(')'); at++) {
      const piece = pieces[at] ?? '';
      if (piece === '|') all.push([]);
      else if (piece === '(') {
        at++;
        const inside = choices();
        if (at >= pieces.length) throw new Error(`Unmatched bracket in "${pattern}".`);
        all.at(-1)?.push({ choices: inside, isOptional: pieces[at] === ')?' });
      } else if (piece.trim()) all.at(-1)?.push({ ids: idsOf(piece.trim()) });
    }
    return all;
  };
  const whole = choices();
  if (at < pieces.length) throw new Error(`Unmatched bracket in "${pattern}".`);
  return [{ choices: whole, isOptional: false }];
}
