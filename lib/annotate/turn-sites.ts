import { type Compiled, isFormWord } from './compiled.ts';
import type { Hit } from './find-forms.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import type { Reader } from './phrase-walk.ts';

/** "both of the left": so many determiners may follow each other. */
const MAX_DETERMINERS = 3;
/** Sites and heads have at most so many words. */
const MAX_WORDS = 3;

/** Find forms whose site stands behind: "weakness of the left leg" is "leg weakness". */
export function findTurnedSites(compiled: Compiled, reader: Reader): Hit[] {
  const { tokens } = reader;
  const hits: Hit[] = [];
  const { links } = compiled.sets;
  const { count } = tokens;
  for (let at = reader.nextStart(links, 1, count); at < count; at = reader.nextStart(links, at + 1, count)) {
    if (!isFormWord(compiled, tokens.id[at - 1] ?? -1)) continue;
    for (const rule of compiled.sites) {
      const from = startOfPhraseBefore(reader, rule.heads, at);
      if (from < 0) continue;
      const site = siteAfterLink(compiled, reader, { trie: rule.sites, link: at });
      if (site) hits.push(...turned(compiled, reader, { from, at, ...site }));
    }
  }
  return hits;
}

/** The site behind a link and its determiners, or null: for rules that look where a finding is. */
export function siteAfterLink(
  compiled: Compiled,
  reader: Reader,
  place: { trie: PhraseTrie; link: number },
): { siteFrom: number; to: number } | null {
  const { links, determiners } = compiled.sets;
  let at = reader.longestAt(links, place.link);
  if (at < 0) return null;
  for (let skipped = 0; skipped <= MAX_DETERMINERS; skipped++) {
    const to = reader.longestAt(place.trie, at);
    if (to > 0) return { siteFrom: at, to };
    const next = reader.longestAt(determiners, at);
    if (next < 0) return null;
    at = next;
  }
  return null;
}

/** Where a phrase starts that ends right before a token, or -1. */
export function startOfPhraseBefore(reader: Reader, trie: PhraseTrie, before: number): number {
  for (let from = Math.max(0, before - MAX_WORDS); from < before; from++) {
    if (reader.longestAt(trie, from) === before) return from;
  }
  return -1;
}

function turned(
  compiled: Compiled,
  reader: Reader,
  place: { from: number; at: number; siteFrom: number; to: number },
): Hit[] {
  const places: number[] = [];
  for (let at = place.siteFrom; at < place.to; at++) places.push(at);
  for (let at = place.from; at < place.at; at++) places.push(at);
  return reader.valuesSpelledBy(compiled.formTrie, places).flatMap(value => {
    const form = compiled.forms[value];
    return form ? [{ form, from: place.from, to: place.to }] : [];
  });
}
