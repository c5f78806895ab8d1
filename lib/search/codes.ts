import type { LoadedIndex } from './units.ts';

/** An ICD-10-CM code or its beginning, with or without the dot: a letter, a digit, then more. */
const CODE = /^[a-z]\d[0-9a-z]?\.?[0-9a-z]{0,4}-?$/i;

/** A document whose codes fit, with the code that fits best. */
export type CodeHit = { document: number; code: string; score: number };

/** Whether a query can only be a code: "m54", "G83.4", "m5416" and not "b12" or "l5". */
export function isCode(query: string): boolean {
  return CODE.test(query) && query.replace(/[.-]/g, '').length >= 3;
}

/** Documents that carry the code or codes that begin with it. Exact codes first, then the most specific set. */
export function findCodes({ index }: LoadedIndex, query: string): CodeHit[] {
  const wanted = squeezeCode(query);
  return index.documents.flatMap((document, number): CodeHit[] => {
    const fitting = document.codes.filter(code => squeezeCode(code).startsWith(wanted));
    const [first] = fitting;
    if (first === undefined) return [];
    const exact = fitting.find(code => squeezeCode(code) === wanted);
    const share = fitting.length / document.codes.length;
    return [
      {
        document: number,
        code: exact ?? first,
        score: exact === undefined ? 0.5 + 0.4 * share : 0.95 + 0.05 * share,
      },
    ];
  });
}

function squeezeCode(code: string): string {
  return code.replace(/[.-]/g, '').toLowerCase();
}
