import { KINDS, type Kind } from '../../data/vocabulary.ts';
import type { CompiledConcept } from './types.ts';

export type Concept = { name: string; kind: Kind; isRedFlag: boolean };

/** Looks up what painting needs of an entry; undefined for an id that is none. */
export function createConcepts(
  compiled: Readonly<Record<string, CompiledConcept>>,
): (id: string) => Concept | undefined {
  return id => {
    const concept = Object.hasOwn(compiled, id) ? compiled[id] : undefined;
    if (concept === undefined) return undefined;
    const [name, kind, isRedFlag] = concept;
    return { name, kind: KINDS[kind] ?? 'cause', isRedFlag: isRedFlag === 1 };
  };
}
