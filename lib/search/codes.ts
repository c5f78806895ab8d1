import type { SearchIndex } from './build-index.ts';
import { firstFrom } from './sorted.ts';

/** An ICD-10-CM code or its beginning, with or without the dot: a letter, a digit, then more. */
const CODE = /^[a-z]\d[0-9a-z]?\.?[0-9a-z]{0,4}-?$/i;

/** A document whose codes fit, with the code that fits best. */
export type CodeHit = { document: number; code: string; score: number };

/** Whether a query can only be a code: "m54", "G83.4", "m5416" and not "b12" or "l5". */
export function isCode(query: string): boolean {
  return CODE.test(query) && query.replace(/[.-]/g, '').length >= 3;
}

/** A code names a cause before it names the symptom that is coded by it. */
const OWN_CODE = 0.15;
const KIND_BONUS = { cause: 0.2, symptom: 0, test: 0, treatment: 0 };

/** Documents that carry the code or codes that begin with it, best first: exact, then causes, then the most specific set. */
export function findCodes(index: SearchIndex, query: string): CodeHit[] {
  const codes = sortedCodes(index);
  const wanted = squeezeCode(query);
  const byDocument = new Map<number, CodeEntry[]>();
  const all = new Set<string>();
  for (
    let at = firstFrom(codes, wanted, ([squeezed]) => squeezed);
    codes[at]?.[0].startsWith(wanted);
    at += 1
  ) {
    const entry = codes[at];
    if (entry === undefined) break;
    all.add(entry[0]);
    const list = byDocument.get(entry[2]);
    if (list === undefined) byDocument.set(entry[2], [entry]);
    else list.push(entry);
  }
  const hits = Array.from(byDocument, ([number, fitting]): CodeHit => {
    const document = index.documents[number];
    const exact = fitting.find(([squeezed]) => squeezed === wanted);
    const isOwn = fitting.some(([, , , own]) => own === 1);
    const share =
      (0.1 * fitting.length) / all.size +
      (0.05 * fitting.length) / (document?.codes.length ?? fitting.length);
    const score =
      (exact === undefined ? 0.3 : 0.5) +
      KIND_BONUS[document?.kind ?? 'symptom'] +
      (isOwn ? OWN_CODE : 0) +
      share;
    return { document: number, code: (exact ?? fitting[0])?.[1] ?? '', score };
  });
  return hits.sort((a, b) => b.score - a.score || a.document - b.document);
}

/** A code as it is compared, as it is written, its document, and whether it is that entry's own. */
type CodeEntry = [squeezed: string, code: string, document: number, isOwn: 0 | 1];

const sorted = new WeakMap<SearchIndex, CodeEntry[]>();

/** All codes in order; put so when the first one is asked for. */
function sortedCodes(index: SearchIndex): CodeEntry[] {
  const known = sorted.get(index);
  if (known !== undefined) return known;
  const codes = index.documents
    .flatMap(({ codes }, number) =>
      codes.map(([code, isOwn]): CodeEntry => [squeezeCode(code), code, number, isOwn]),
    )
    .sort(([a, , first], [b, , second]) => (a === b ? first - second : a < b ? -1 : 1));
  sorted.set(index, codes);
  return codes;
}

function squeezeCode(code: string): string {
  return code.replace(/[.-]/g, '').toLowerCase();
}
