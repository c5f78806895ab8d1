import { KINDS, type Kind } from '../../data/vocabulary.ts';
import type { Lexicon } from '../annotate/lexicon.ts';

export type Concept = { name: string; kind: Kind; isRedFlag: boolean };

/** Id, place of its kind in the kinds of entries, name. */
export type ConceptLine = readonly [id: string, kind: number, name: string];

/** What painting needs of each entry: the first form of a concept is its name. */
export function toConceptLines({ concepts }: Pick<Lexicon, 'concepts'>): ConceptLine[] {
  return concepts.map(([id, kind, [first = id]]) => [id, kind, typeof first === 'string' ? first : first[0]]);
}

/** Concepts by id; `redFlags` are places in the list of lines. Undefined for an id that is no concept. */
export function createConcepts(
  lines: readonly ConceptLine[],
  redFlags: readonly number[],
): (id: string) => Concept | undefined {
  const urgent = new Set(redFlags);
  const byId = new Map<string, Concept>();
  lines.forEach(([id, kind, name], place) => {
    byId.set(id, { name, kind: KINDS[kind] ?? 'cause', isRedFlag: urgent.has(place) });
  });
  return id => byId.get(id);
}
