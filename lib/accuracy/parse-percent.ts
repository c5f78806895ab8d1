/** The pre-test probabilities that can be set, in per cent: certainty leaves a test nothing to change. */
export const PRETEST_PERCENT = { min: 1, max: 99 } as const;

/**
 * A typed percentage ("20", "7,5 %") as a proportion. Undefined for anything that is no number from 1 to 99:
 * a typed "0.2" may mean 20 %, so it is asked about and not guessed.
 */
export function parsePercent(typed: string): number | undefined {
  const [, digits] = /^\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*%?\s*$/.exec(typed) ?? [];
  if (digits === undefined) return undefined;
  const percent = Number(digits.replace(',', '.'));
  return percent < PRETEST_PERCENT.min || percent > PRETEST_PERCENT.max ? undefined : percent / 100;
}
