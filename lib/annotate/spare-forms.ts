import { EXACT_CASE, type FormRow } from './lexicon.ts';
import type { Rules } from './rules.ts';
import { spellingOf, tokenize } from './tokenize.ts';
import { Vocabulary } from './vocabulary.ts';
import { canonicalSpelling, pluralOf } from './word-forms.ts';

const NOTHING = new Vocabulary();

/**
 * Leave out forms that the rules of spelling and number find through another form of the same concept.
 *
 * Authors write them for the search box ("disk", "discs", "straight-leg raise"); the lexicon travels.
 */
export function withoutSpareForms(rows: readonly FormRow[], rules: Rules): FormRow[] {
  const invariable = new Set(rules.invariable);
  const keys = rows.map(row => (typeof row === 'string' ? keyOf(row, rules) : null));
  // "oedema" must not slip past the guard of "edema".
  const guarded = rows.flatMap(row =>
    typeof row === 'string' || row[1] & EXACT_CASE ? [] : keyOf(row[0], rules),
  );
  const singulars = [...keys.flatMap(key => key ?? []), ...guarded];
  const plurals = new Set(singulars.flatMap(key => pluralsOf(key, rules, invariable)));
  const seen = new Set(guarded);
  return rows.filter((_, at) => {
    const key = keys[at];
    if (!key) return true;
    if (seen.has(key) || plurals.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(text: string, rules: Rules): string {
  const tokens = tokenize(text, NOTHING);
  const words: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    words.push(canonicalSpelling(spellingOf(tokens, at), rules.spelling));
  }
  return words.join(' ');
}

/** The same phrase with its last word in the plural. */
function pluralsOf(key: string, rules: Rules, invariable: ReadonlySet<string>): string[] {
  const lastSpace = key.lastIndexOf(' ') + 1;
  const last = key.slice(lastSpace);
  const plural = invariable.has(last) ? null : pluralOf(last, rules.plurals);
  return plural && plural !== last
    ? [key.slice(0, lastSpace) + canonicalSpelling(plural, rules.spelling)]
    : [];
}
