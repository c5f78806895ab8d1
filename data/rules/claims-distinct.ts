import type { Rule, RuleFinding } from './types.ts';
import { visitCiting } from './walk.ts';

/** A sentence met twice reads like two findings. */
export const claimsDistinct: Rule = {
  name: 'claims-distinct',
  description: 'A claim stands once in an entry.',
  check(data) {
    const first = new Map<string, string>();
    const findings: RuleFinding[] = [];
    for (const { file, field, value } of visitCiting(data)) {
      const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
      if (typeof text !== 'string') continue;
      const key = `${file} ${text.toLowerCase()}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, field);
      else {
        findings.push({
          file,
          field,
          message: `repeats ${other}`,
          tip: 'Keep it in the section in which it is looked for.',
        });
      }
    }
    return findings;
  },
};
