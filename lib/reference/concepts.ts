import { KINDS, type Kind } from '../../data/vocabulary.ts';
import type { Lexicon } from '../annotate/lexicon.ts';

export type Concept = { name: string; kind: Kind; isRedFlag: boolean };

/**
 * What painting needs of an entry, read off the lexicon that the page script carries anyway: the first
 * form of a concept is its name. Undefined for an id that is no concept.
 */
export function createConcepts(
  { concepts }: Pick<Lexicon, 'concepts'>,
  redFlags: readonly string[],
): (id: string) => Concept | undefined {
  const urgent = new Set(redFlags);
  const byId = new Map<string, Concept>();
  for (const [id, kind, [first = id]] of concepts) {
    const name = typeof first === 'string' ? first : first[0];
    byId.set(id, { name, kind: KINDS[kind] ?? 'cause', isRedFlag: urgent.has(id) });
  }
  return id => byId.get(id);
}
