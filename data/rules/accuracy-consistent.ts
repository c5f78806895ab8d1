import type { Accuracy } from '../schema.ts';
import type { Rule, RuleFinding } from './types.ts';
import { fileOf } from './walk.ts';

const ESTIMATES = [
  ['sensitivity', 'sensitivityInterval'],
  ['specificity', 'specificityInterval'],
  ['reportedLrPositive', 'reportedLrPositiveInterval'],
  ['reportedLrNegative', 'reportedLrNegativeInterval'],
] as const;
const PROPORTIONS = [
  'sensitivityInterval',
  'specificityInterval',
  'sensitivityRange',
  'specificityRange',
] as const;

/** Figures that contradict each other are a slip of the pen. */
export const accuracyConsistent: Rule = {
  name: 'accuracy-consistent',
  description:
    'Intervals hold their estimate, proportions stay below 1, and ratios agree with sensitivity and specificity.',
  check(data) {
    const findings: RuleFinding[] = [];
    for (const entry of data.entries) {
      if (entry.kind !== 'test') continue;
      entry.accuracy?.forEach((row, index) => {
        for (const problem of problemsOf(row)) {
          findings.push({ file: fileOf(entry), field: `accuracy.${index}`, ...problem });
        }
      });
    }
    return findings;
  },
};

type Problem = { message: string; tip: string };

function* problemsOf(row: Accuracy): Generator<Problem> {
  for (const [estimate, interval] of ESTIMATES) {
    const value = row[estimate] ?? computedOf(row, estimate);
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
  for (const field of PROPORTIONS) {
    const [low, high] = row[field] ?? [0, 1];
    if (low > high || high > 1) {
      yield {
        message: `${field} ${low}-${high} is not a pair of proportions`,
        tip: 'Write both ends as proportions, the lower first: 0.41, not 41.',
      };
    }
  }
  yield* ratioProblems(row);
}

/** With the pair, the ratio is computed and only the source's interval of it is stored. */
function computedOf(row: Accuracy, estimate: (typeof ESTIMATES)[number][0]): number | undefined {
  const { sensitivity, specificity } = row;
  if (sensitivity === undefined || specificity === undefined) return undefined;
  if (estimate === 'reportedLrPositive') return sensitivity / (1 - specificity);
  return estimate === 'reportedLrNegative' ? (1 - sensitivity) / specificity : undefined;
}

function* ratioProblems({
  sensitivity,
  specificity,
  reportedLrPositive,
  reportedLrNegative,
}: Accuracy): Generator<Problem> {
  const hasPair = sensitivity !== undefined && specificity !== undefined;
  if (hasPair && (reportedLrPositive !== undefined || reportedLrNegative !== undefined)) {
    yield {
      message: 'stores a likelihood ratio that follows from sensitivity and specificity',
      tip: 'Remove reportedLr…; the app computes it. A pooled ratio of the source belongs in the note.',
    };
  }
  if (hasPair && sensitivity + specificity <= 1) {
    yield {
      message: `a positive test would not raise the odds (${sensitivity} and ${specificity})`,
      tip: 'See whether the two are swapped, or belong to different cut-offs.',
    };
  }
  if (reportedLrPositive !== undefined && (reportedLrNegative ?? 0) >= reportedLrPositive) {
    yield {
      message: `LR- ${reportedLrNegative} is not below LR+ ${reportedLrPositive}`,
      tip: 'See whether the two are swapped.',
    };
  }
}
