import type { Rule, RuleFinding } from './types.ts';
import { visitAll } from './walk.ts';

/** Fields in which a figure has no source beside it. */
const UNCITED = /^(group|level)$|\.senses\.\d+$/;
/** Figures that are names: B12, HbA1c, L5-S1, STarT, 12th. */
const FIGURE = /(?<![A-Za-z\d])\d+([.,]\d+)?\s*(%|(mg|mL|weeks?|days?|hours?|years?|patients?|people)\b)/;

/** A number without a source is a number nobody can check. */
export const numbersCited: Rule = {
  name: 'numbers-cited',
  description: 'Figures stand only where a source stands beside them.',
  check(data) {
    const findings: RuleFinding[] = [];
    for (const { file, field, value } of visitAll(data)) {
      if (typeof value !== 'string' || !UNCITED.test(field) || !FIGURE.test(value)) continue;
      findings.push({
        file,
        field,
        message: `holds a figure: "${value}"`,
        tip: 'Move it into a claim with its source.',
      });
    }
    return findings;
  },
};
