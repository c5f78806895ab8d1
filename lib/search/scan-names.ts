import type { IndexedDocument } from './build-index.ts';
import { documentAround, type PackedIndex } from './pack-index.ts';
import type { SearchResult } from './types.ts';
import { foldText } from './words.ts';

/** Fewer letters begin too many names to tell which is meant. */
const MIN_LETTERS = 3;
const LIMIT = 10;
/** Latin letters of one unit that may carry an accent. */
const ACCENTED = /[\u00c0-\u024f]/g;
/** What stands before a name or form in the packed index. */
const BEFORE_TEXT = '\n\t|';

/** Names before forms, whole ones before beginnings. */
const SCORES = { name: { whole: 1, begun: 0.8 }, form: { whole: 0.9, begun: 0.7 } };

/**
 * Entries with a name or form that reads so or begins so, best first, found in the packed index as it lies
 * there: an answer while the search is not ready. Undefined where this does not settle what comes first:
 * then the search itself must be asked.
 */
export function scanNames(packed: PackedIndex, query: string): SearchResult[] | undefined {
  const typed = foldInPlace(query.trim());
  if (typed.length < MIN_LETTERS || foldText(typed) !== typed) return undefined;
  const all = foldInPlace(packed.documents);
  const found = new Map<string, SearchResult>();
  for (let at = all.indexOf(typed); at >= 0; at = all.indexOf(typed, at + 1)) {
    if (!BEFORE_TEXT.includes(all[at - 1] ?? '\n')) continue;
    const result = read(documentAround(packed, at), typed);
    if (result !== undefined) found.set(result.id, result);
  }
  const results = [...found.values()].sort((a, b) => b.score - a.score);
  const [first, second] = results;
  if (first === undefined || first.score === second?.score) return undefined;
  const isSettled = first.score >= SCORES.form.whole || first.reason.by === 'name';
  return isSettled ? results.slice(0, LIMIT) : undefined;
}

/** Lower case without accents, each letter where it was. */
function foldInPlace(text: string): string {
  return text.toLowerCase().replace(ACCENTED, letter => letter.normalize('NFD').charAt(0));
}

function read(
  { id, name, kind, isRedFlag, forms }: IndexedDocument,
  typed: string,
): SearchResult | undefined {
  const fits = (text: string) => {
    const folded = foldInPlace(text);
    if (!folded.startsWith(typed)) return undefined;
    return folded === typed ? 'whole' : 'begun';
  };
  const range = { start: 0, end: typed.length };
  const asName = fits(name);
  const entry = { id, name, kind, isRedFlag };
  if (asName !== undefined)
    return { ...entry, score: SCORES.name[asName], reason: { by: 'name' }, nameMatches: [range] };
  const form = forms.find(text => fits(text) === 'whole') ?? forms.find(text => fits(text) === 'begun');
  if (form === undefined) return undefined;
  return {
    ...entry,
    score: SCORES.form[fits(form) ?? 'begun'],
    reason: { by: 'form', text: form },
    nameMatches: [],
    matched: { text: form, ranges: [range] },
  };
}
