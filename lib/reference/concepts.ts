import { KINDS, type Kind } from '../../data/vocabulary.ts';
import type { Lexicon } from '../annotate/lexicon.ts';

export type Concept = { name: string; kind: Kind; isRedFlag: boolean };

/**
 * What painting needs of an entry, read off the lexicon that the page script carries anyway: the first
 * form of a concept is its name. `redFlags` are places in its list of concepts. Undefined for an id that is no concept.
 */
export function createConcepts(
  { concepts }: Pick<Lexicon, 'concepts'>,
  redFlags: readonly number[],
): (id: string) => Concept | undefined {
  const urgent = new Set(redFlags);
  const byId = new Map<string, Concept>();
  concepts.forEach(([id, kind, [first = id]], place) => {
    const name = typeof first === 'string' ? first : first[0];
    byId.set(id, { name, kind: KINDS[kind] ?? 'cause', isRedFlag: urgent.has(place) });
  });
  return id => byId.get(id);
}
