import type { Rule, RuleFinding } from './types.ts';
import { fileOf } from './walk.ts';

/** An entry's id, as opposed to a target in words ("spinal infection"). */
const ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** A cause finds the tests that change its probability through the targets of their figures. */
export const accuracyTargets: Rule = {
  name: 'accuracy-targets',
  description: 'A figure is for a cause that the test relates to, or for a target in words.',
  check(data) {
    const byId = new Map(data.entries.map(entry => [entry.id, entry]));
    const findings: RuleFinding[] = [];
    for (const entry of data.entries) {
      if (entry.kind !== 'test') continue;
      entry.accuracy?.forEach(({ target }, index) => {
        const report = (message: string, tip: string) =>
          findings.push({ file: fileOf(entry), field: `accuracy.${index}.target`, message, tip });
        const cause = byId.get(target);
        if (cause === undefined) {
          if (ID.test(target)) {
            report(`"${target}" is not an entry`, 'Use the id of a cause, or say the target in words.');
          }
        } else if (cause.kind !== 'cause') {
          report(`"${target}" is a ${cause.kind}`, 'Figures are for causes.');
        } else if (!entry.related.causes?.includes(target)) {
          report(`"${target}" is not among the related causes`, 'Add it to related.causes on both sides.');
        }
      });
    }
    return findings;
  },
};
