import type { Accuracy } from '../schema.ts';
import type { Rule, RuleFinding } from './types.ts';
import { fileOf } from './walk.ts';

const ESTIMATES = [
  ['sensitivity', 'sensitivityInterval'],
  ['specificity', 'specificityInterval'],
  ['reportedLrPositive', 'reportedLrPositiveInterval'],
  ['reportedLrNegative', 'reportedLrNegativeInterval'],
] as const;

/** Figures that contradict each other are a slip of the pen. */
export const accuracyConsistent: Rule = {
  name: 'accuracy-consistent',
  description:
    'Intervals hold their estimate, ratios are stored only where they cannot be computed, and targets exist.',
  check(data) {
    const ids = new Set(data.entries.map(entry => entry.id));
    const findings: RuleFinding[] = [];
    for (const entry of data.entries) {
      if (entry.kind !== 'test') continue;
      entry.accuracy?.forEach((row, index) => {
        for (const problem of problemsOf(row, ids)) {
          findings.push({ file: fileOf(entry), field: `accuracy.${index}`, ...problem });
        }
      });
    }
    return findings;
  },
};

function* problemsOf(row: Accuracy, ids: ReadonlySet<string>): Generator<{ message: string; tip: string }> {
  for (const [estimate, interval] of ESTIMATES) {
    const value = row[estimate];
    const bounds = row[interval];
    if (bounds === undefined) continue;
    const [low, high] = bounds;
    if (low > high || (value !== undefined && (value < low || value > high))) {
      yield {
        message: `${interval} ${low}-${high} does not hold ${value}`,
        tip: 'Compare with the source digit by digit.',
      };
    }
    if (value === undefined) {
      yield { message: `${interval} without ${estimate}`, tip: 'Give the estimate, or use the range field.' };
    }
  }
  const hasPair = row.sensitivity !== undefined && row.specificity !== undefined;
  if (hasPair && (row.reportedLrPositive !== undefined || row.reportedLrNegative !== undefined)) {
    yield {
      message: 'stores a likelihood ratio that follows from sensitivity and specificity',
      tip: 'Remove reportedLr…; the app computes it.',
    };
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(row.target) && !ids.has(row.target)) {
    yield {
      message: `target "${row.target}" is not an entry`,
      tip: 'Use an id, or describe the target in words.',
    };
  }
}
