import type { LoadedIndex } from './units.ts';

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
export function findCodes({ index }: LoadedIndex, query: string): CodeHit[] {
  const wanted = squeezeCode(query);
  const all = new Set(index.documents.flatMap(({ codes }) => codes.map(([code]) => squeezeCode(code))));
  const inAll = Math.max(1, [...all].filter(code => code.startsWith(wanted)).length);
  const hits = index.documents.flatMap((document, number): CodeHit[] => {
    const fitting = document.codes.filter(([code]) => squeezeCode(code).startsWith(wanted));
    const [first] = fitting;
    if (first === undefined) return [];
    const exact = fitting.find(([code]) => squeezeCode(code) === wanted);
    const isOwn = fitting.some(([, own]) => own === 1);
    const share = (0.1 * fitting.length) / inAll + (0.05 * fitting.length) / document.codes.length;
    const score =
      (exact === undefined ? 0.3 : 0.5) + KIND_BONUS[document.kind] + (isOwn ? OWN_CODE : 0) + share;
    return [{ document: number, code: (exact ?? first)[0], score }];
  });
  return hits.sort((a, b) => b.score - a.score || a.document - b.document);
}

function squeezeCode(code: string): string {
  return code.replace(/[.-]/g, '').toLowerCase();
}
