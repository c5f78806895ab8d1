import type { LedgerItem, LedgerPicture } from './ledger.ts';
import type { ChartMention, Status } from './statuses.ts';

/** Translated wording: each phrase makes a sentence, without its full stop, of a list of names. */
export type LedgerPhrases = {
  /** "Reports urinary retention" */
  present: (list: string) => string;
  /** "Possible urinary retention" */
  possible: (list: string) => string;
  /** "Denies saddle anesthesia and fever" */
  denied: (list: string) => string;
  /** "Weight loss not documented" */
  notMentioned: (list: string) => string;
  /** "A, B and C" */
  joinList: (items: readonly string[]) => string;
};

const ORDER: readonly Status[] = ['present', 'possible', 'denied', 'notMentioned'];

/**
 * The ledger as plain text for the note: "Reports urinary retention. Denies saddle anesthesia. Fever not
 * documented." Each red flag once, however many pictures share it; empty for no pictures.
 */
export function ledgerSentence<M extends ChartMention>(
  pictures: readonly LedgerPicture<M>[],
  phrases: LedgerPhrases,
): string {
  const items = new Map(pictures.flatMap(({ items: own }) => own.map(item => [item.concept, item] as const)));
  return ORDER.flatMap(status => {
    const names = namesWith([...items.values()], status);
    return names.length === 0 ? [] : `${capitalized(phrases[status](phrases.joinList(names)))}.`;
  }).join(' ');
}

function namesWith<M extends ChartMention>(items: readonly LedgerItem<M>[], status: Status): string[] {
  return items.filter(item => item.status === status).map(({ name }) => inSentence(name));
}

/** Names that begin with a person's: they keep their capital inside a sentence. */
const EPONYM = /^(Babinski|Morton|Romberg|Tinel|Trendelenburg)\b/;

/** "Saddle anesthesia" → "saddle anesthesia"; "MRI" and eponyms stay. */
function inSentence(name: string): string {
  const hasPlainCapital = /^\p{Lu}[^\p{Lu}]/u.test(name);
  return hasPlainCapital && !EPONYM.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
