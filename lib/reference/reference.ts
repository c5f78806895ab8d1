import type { Title } from '../search/pack-index.ts';
import type { EntryBundle, EntrySummary, SummaryLine } from './types.ts';

/** What the surfaces ask of the compiled reference. */
export type Reference = {
  /** The line of an entry; follows a redirect. Undefined for an id that never existed. */
  summary: (id: string) => EntrySummary | undefined;
  summaries: readonly EntrySummary[];
  /** Loads an entry's body; follows a redirect. Undefined for an id that never existed. */
  load: (id: string) => Promise<EntryBundle | undefined>;
};

export type ReferenceParts = {
  /** The search index's entries and, in the same order, what else a summary shows. */
  documents: readonly Title[];
  lines: readonly SummaryLine[];
  /** Old id → id that took over its content. */
  redirects: Readonly<Record<string, string>>;
  /** Loads the body of an entry that exists. */
  loadBody: (id: string) => Promise<{ default: EntryBundle }>;
};

/** Joins the compiled parts. Bodies are loaded one by one when they are opened, and kept by the module system. */
export function createReference({ documents, lines, redirects, loadBody }: ReferenceParts): Reference {
  const summaries = documents.map(({ id, name, kind, isRedFlag }, place): EntrySummary => {
    const [line = '', level] = lines[place] ?? [];
    return { id, name, kind, isRedFlag, line, ...(level === undefined ? {} : { level }) };
  });
  const byId = new Map(summaries.map(summary => [summary.id, summary]));
  const currentId = (id: string) => redirects[id] ?? id;
  return {
    summaries,
    summary: id => byId.get(currentId(id)),
    load: async id => {
      const current = currentId(id);
      return byId.has(current) ? (await loadBody(current)).default : undefined;
    },
  };
}
