import type { LedgerItem, LedgerPicture } from './ledger.ts';
import type { ChartMention, Status } from './statuses.ts';

/** Translated wording. `list` is what `joinList` gives back; a phrase is a whole sentence or a clause. */
export type LedgerPhrases = {
  reports: (list: string) => string;
  possible: (list: string) => string;
  denies: (list: string) => string;
  notDocumented: (list: string) => string;
  /** "A, B and C". */
  joinList: (items: readonly string[]) => string;
  /** Between the last statement and what is not documented. */
  separator: string;
};

/** English wording, for commands and tests; surfaces hand in their own. */
export const ENGLISH_PHRASES: LedgerPhrases = {
  reports: list => `Reports ${list}`,
  possible: list => `Possible ${list}`,
  denies: list => `Denies ${list}`,
  notDocumented: list => `${list} not documented`,
  joinList: items => joinWith(items, ' and '),
  separator: '. ',
};

/** "A, B and C". */
export function joinWith(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${last}${items[items.length - 1] ?? ''}`;
}

/**
 * The ledger as plain text for the note: "Reports urinary retention. Denies saddle anesthesia. Fever and
 * weight loss not documented." Each red flag once, however many pictures share it; empty for no pictures.
 */
export function ledgerSentence<M extends ChartMention>(
  pictures: readonly LedgerPicture<M>[],
  phrases: LedgerPhrases = ENGLISH_PHRASES,
): string {
  const items = new Map(
    pictures.flatMap(picture => picture.items.map(item => [item.concept, item] as const)),
  );
  const parts = [
    part(items, 'present', phrases.reports),
    part(items, 'possible', phrases.possible),
    part(items, 'denied', phrases.denies),
    part(items, 'notMentioned', phrases.notDocumented),
  ].flatMap(text => text ?? []);
  return parts.length === 0 ? '' : `${parts.map(capitalized).join(phrases.separator)}.`;

  function part(
    all: ReadonlyMap<string, LedgerItem<M>>,
    status: Status,
    phrase: (list: string) => string,
  ): string | undefined {
    const names = [...all.values()]
      .filter(item => item.status === status)
      .map(({ name }) => inSentence(name));
    return names.length === 0 ? undefined : phrase(phrases.joinList(names));
  }
}

/** "Saddle anesthesia" → "saddle anesthesia"; "MRI" and names that are written with a capital inside stay. */
function inSentence(name: string): string {
  const [first = ''] = name.split(' ');
  return /^[A-Z][^A-Z]*$/.test(first) && !isEponym(first) ? name[0]?.toLowerCase() + name.slice(1) : name;
}

/** First words of names that are people's; everything else is lower-cased inside a sentence. */
const EPONYMS: ReadonlySet<string> = new Set([
  'Trendelenburg',
  'Babinski',
  'Romberg',
  'Tinel',
  'Morton',
  'Guillain-Barré',
]);

function isEponym(word: string): boolean {
  return EPONYMS.has(word);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
