import type { Rule, RuleFinding } from './types.ts';
import { visitAll } from './walk.ts';

/** Characters that a reader with twenty seconds takes in at once, by field. */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^definition\.text$/, 300],
  [/^redFlag\.action$/, 700],
  [/^redFlag\.why$/, 320],
  [/^procedure\.positive$/, 160],
  [/^procedure\.steps\.\d+$/, 180],
  [/^accuracy\.\d+\.(population|note|indexTest|reference)$/, 180],
  [/^rows\.\d+\.values\.\d+$/, 90],
  [/\.(text|says|discriminator|better|said)$/, 360],
];

/** Long claims hide the fact that matters. */
export const readingLength: Rule = {
  name: 'reading-length',
  description: 'Claims stay short enough to be read at a glance.',
  check(data) {
    const findings: RuleFinding[] = [];
    for (const { file, field, value } of visitAll(data)) {
      if (typeof value !== 'string') continue;
      const limit = LIMITS.find(([pattern]) => pattern.test(field))?.[1];
      if (limit === undefined || value.length <= limit) continue;
      findings.push({
        file,
        field,
        message: `is ${value.length} characters long; at most ${limit}`,
        tip: 'Split it into claims, or say it shorter without losing a number or a qualifier.',
      });
    }
    return findings;
  },
};
