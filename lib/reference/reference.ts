import type { EntryBundle, EntrySummary } from './types.ts';

/** What the surfaces ask of the compiled reference. */
export type Reference = {
  /** The line of an entry; follows a redirect. Undefined for an id that never existed. */
  summary: (id: string) => EntrySummary | undefined;
  summaries: readonly EntrySummary[];
  /** Loads an entry's body; follows a redirect. Undefined for an id that never existed. */
  load: (id: string) => Promise<EntryBundle | undefined>;
};

export type ReferenceParts = {
  summaries: readonly EntrySummary[];
  /** Old id → id that took over its content. */
  redirects: Readonly<Record<string, string>>;
  bodies: Readonly<Record<string, () => Promise<{ default: EntryBundle }>>>;
};

/** Joins the compiled parts. Bodies are loaded one by one when they are opened, and kept by the module system. */
export function createReference({ summaries, redirects, bodies }: ReferenceParts): Reference {
  const byId = new Map(summaries.map(summary => [summary.id, summary]));
  const currentId = (id: string) => redirects[id] ?? id;
  return {
    summaries,
    summary: id => byId.get(currentId(id)),
    load: async id => (await bodies[currentId(id)]?.())?.default,
  };
}
