import { postTestProbability } from './likelihood.ts';
import type { RangeOrigin, Ratio } from './ratios.ts';

/** A probability from 0 to 1; `range` is what the range of the ratio makes of it, at this one pre-test value. */
export type PostTest = { value: number; range?: { low: number; high: number; from: RangeOrigin } };

/** The probability after a result, from `pretest` (0 to 1; certainty stays certainty). */
export function postTest(pretest: number, { value, range }: Ratio): PostTest {
  return {
    value: postTestProbability(pretest, value),
    ...(range && {
      range: {
        low: postTestProbability(pretest, range.low),
        high: postTestProbability(pretest, range.high),
        from: range.from,
      },
    }),
  };
}
