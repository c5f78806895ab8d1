import type { Dataset } from '../../data/rules/types.ts';
import type { Claim, Code, Entry, Form, Source } from '../../data/schema.ts';
import { SECTIONS, type SectionId } from '../../data/vocabulary.ts';
import type {
  CitedSource,
  EntryBundle,
  EntrySummary,
  SearchDocument,
  SummaryLine,
} from '../../lib/reference/types.ts';

/** A form as it is written. */
export function textOf(form: Form): string {
  return typeof form === 'string' ? form : form.text;
}

function isDoubtful(form: Form): boolean {
  return typeof form !== 'string' && form.otherwise === 'never';
}

/**
 * What the search index is built from: names, forms, codes and plain text, in the order of ids.
 * `asked` holds, by id, how people ask who do not know the name.
 */
export function toSearchDocuments(
  entries: readonly Entry[],
  asked: Readonly<Record<string, string[]>> = {},
): SearchDocument[] {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return [...entries].sort(byId).map(entry => ({
    id: entry.id,
    name: entry.name,
    kind: entry.kind,
    group: entry.group,
    isRedFlag: isRedFlag(entry),
    forms: entry.forms
      .filter(form => !isDoubtful(form))
      .map(textOf)
      .filter(text => text !== entry.name),
    // A form too doubtful to mark is a weaker sign of what is asked for as well.
    lay: [...entry.forms.filter(isDoubtful), ...(entry.lay ?? [])].map(textOf),
    asked: asked[entry.id] ?? [],
    codes: (entry.codes ?? []).map(({ code, label }: Code) => ({ code, label })),
    related: relatedNames(entry, names),
    sections: SECTIONS.flatMap(section => {
      const text = sectionText(entry, section);
      return text === '' ? [] : [{ section, text }];
    }),
  }));
}

/** Causes and symptoms that a test or a treatment is for; a cause's own relations would say too much. */
function relatedNames({ kind, related }: Entry, names: ReadonlyMap<string, string>): string {
  if (kind === 'cause' || kind === 'symptom') return '';
  return [...(related.causes ?? []), ...(related.symptoms ?? [])].map(id => names.get(id) ?? '').join('. ');
}

/** The line per entry that lists and findings show. */
export function toSummaries(entries: readonly Entry[]): EntrySummary[] {
  return [...entries].sort(byId).map(entry => ({
    id: entry.id,
    name: entry.name,
    kind: entry.kind,
    isRedFlag: isRedFlag(entry),
    line: entry.definition.text,
    ...(entry.kind === 'cause' ? { level: entry.level } : {}),
  }));
}

/** What a summary says beyond what the search index holds: the line and the level, in the order of `ids`. */
export function toLines(entries: readonly Entry[], ids: readonly string[]): SummaryLine[] {
  const byIds = new Map(toSummaries(entries).map(summary => [summary.id, summary]));
  return ids.map(id => {
    const { line = '', level } = byIds.get(id) ?? {};
    return level === undefined ? [line] : [line, level];
  });
}

/** Places, among the entries in the order of ids, of those with a red flag. */
export function toRedFlags(entries: readonly Entry[]): number[] {
  return [...entries].sort(byId).flatMap((entry, place) => (isRedFlag(entry) ? [place] : []));
}

/** Longer lay phrases are how people ask, not how charts are written: they serve the search only. */
const MAX_LAY_WORDS = { cause: 3, symptom: 3, test: 1, treatment: 1 };

/** What the lexicon is built from: every form that text is searched for. */
export function toLexiconConcepts(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(byId).map(entry => ({
    ...entry,
    lay: (entry.lay ?? []).filter(form => textOf(form).split(/[\s-]+/).length <= MAX_LAY_WORDS[entry.kind]),
  }));
}

/** An entry with the sources it cites, numbered in reading order. */
export function toBundle(entry: Entry, sources: Dataset['sources']): EntryBundle {
  const keys = new Set<string>();
  collectKeys(entry, keys);
  const cited = [...keys].flatMap((key): CitedSource[] => {
    const source: Source | undefined = sources[key];
    return source === undefined ? [] : [{ key, ...source }];
  });
  return { entry, sources: cited };
}

/** Whether the concept alone is a red flag, whatever else is there. */
function isRedFlag({ redFlag }: Entry): boolean {
  return redFlag !== undefined && redFlag.conditional !== true;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function collectKeys(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (name === 'sources' && Array.isArray(child)) for (const key of child) keys.add(String(key));
    else collectKeys(child, keys);
  }
}

/** The words of one section, without sources and without numbers' field names. */
function sectionText(entry: Entry, section: SectionId): string {
  const value: unknown = entry[section as keyof Entry];
  return [...wordsOf(value)].join(' ');
}

const SKIPPED = new Set(['sources', 'id', 'region', 'year', 'position', 'certainty', 'target']);

function* wordsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value as Record<string, Claim>)) {
    if (!SKIPPED.has(name)) yield* wordsOf(child);
  }
}
