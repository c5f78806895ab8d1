import type { Rule, RuleFinding } from './types.ts';
import { visitAll } from './walk.ts';

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bthe diagnosis is\b/i, 'The reference explains and cites; it never diagnoses. Say what it points to.'],
  [/\b(TODO|TBD|FIXME)\b/, 'Finish the sentence, or leave the claim out.'],
  [/ {2,}/, 'One space is enough.'],
  [/[“”]/, 'Use straight quotation marks.'],
];

/** Words that may not reach a reader. */
export const wording: Rule = {
  name: 'wording',
  description: 'No unfinished text and no claim to diagnose.',
  check(data) {
    const findings: RuleFinding[] = [];
    for (const { file, field, value } of visitAll(data)) {
      if (typeof value !== 'string') continue;
      for (const [pattern, tip] of FORBIDDEN) {
        const match = pattern.exec(value);
        if (match !== null) findings.push({ file, field, message: `says "${match[0]}"`, tip });
      }
    }
    return findings;
  },
};
