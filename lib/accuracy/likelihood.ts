/** Sensitivity and specificity of a test, both proportions from 0 to 1. */
export type SensSpec = { sensitivity: number; specificity: number };

/**
 * LR+ = sensitivity / (1 - specificity). Infinite for a specificity of 1; NaN for a test that is never
 * positive (sensitivity 0, specificity 1), because such a result has no ratio.
 */
export function lrPositive({ sensitivity, specificity }: SensSpec): number {
  return sensitivity / (1 - specificity);
}

/**
 * LR- = (1 - sensitivity) / specificity. 0 for a sensitivity of 1, infinite for a specificity of 0; NaN for
 * a test that is never negative (sensitivity 1, specificity 0).
 */
export function lrNegative({ sensitivity, specificity }: SensSpec): number {
  return (1 - sensitivity) / specificity;
}

/**
 * Post-test probability by Bayes' rule in odds form.
 *
 * `pretest` is a probability from 0 to 1; certainty (0 or 1) stays certainty whatever the test says.
 */
export function postTestProbability(pretest: number, likelihoodRatio: number): number {
  if (pretest <= 0) return 0;
  if (pretest >= 1 || likelihoodRatio === Number.POSITIVE_INFINITY) return 1;
  const odds = (pretest / (1 - pretest)) * likelihoodRatio;
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
}
