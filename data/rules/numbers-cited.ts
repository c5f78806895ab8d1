import type { Rule, RuleFinding } from './types.ts';
import { fileOf } from './walk.ts';

/** What people write and what codes are called holds figures by nature ("capsaicin 8%"). */
const NAMES = /^(forms|lay)\.\d+(\.text|\.guard\..*)?$|^codes\./;
/** Figures that are names are left out: B12, HbA1c, L5-S1, STarT, 12th. */
const FIGURE = /(?<![A-Za-z\d])\d+([.,]\d+)?\s*(%|(mg|mL|weeks?|days?|hours?|years?|patients?|people)\b)/;

/** A number without a source is a number nobody can check. */
export const numbersCited: Rule = {
  name: 'numbers-cited',
  description: 'Figures stand only where a source stands beside them.',
  check(data) {
    const findings: RuleFinding[] = [];
    for (const item of [...data.entries, ...data.anatomy]) {
      for (const { field, text } of uncitedTexts('', item)) {
        if (NAMES.test(field) || !FIGURE.test(text)) continue;
        findings.push({
          file: fileOf(item),
          field,
          message: `holds a figure without a source: "${text}"`,
          tip: 'Move it into a claim with its source.',
        });
      }
    }
    return findings;
  },
};

/** Texts that no enclosing object cites a source for. */
function* uncitedTexts(field: string, value: unknown): Generator<{ field: string; text: string }> {
  if (typeof value === 'string') yield { field, text: value };
  if (typeof value !== 'object' || value === null || isCited(value)) return;
  for (const [key, child] of Object.entries(value)) {
    yield* uncitedTexts(field === '' ? key : `${field}.${key}`, child);
  }
}

function isCited(value: object): boolean {
  return 'sources' in value && Array.isArray(value.sources) && value.sources.length > 0;
}
