import type { Accuracy } from '../../data/schema.ts';
import { lrNegative, lrPositive } from './likelihood.ts';

/**
 * Where the two ends of a ratio come from.
 *
 * - `reported`: the source's own confidence interval.
 * - `corners`: the extreme ratios that the ends of both intervals allow. Wider than a 95 % interval, since
 *   sensitivity and specificity are hardly ever off by their whole margin at once.
 * - `product`: the ends of several ratios multiplied; wider still.
 */
export type RangeOrigin = 'reported' | 'corners' | 'product';
export type RatioRange = { low: number; high: number; from: RangeOrigin };

/** A likelihood ratio from 0 to Infinity. Without `range`, the source gives nothing to derive one from. */
export type Ratio = { value: number; isReported: boolean; range?: RatioRange };
export type Ratios = { positive?: Ratio; negative?: Ratio };

/**
 * The likelihood ratios that a row of accuracy yields: computed where it has the pair, else as reported.
 *
 * A side is missing when the source gives neither, or when that result can never happen.
 */
export function ratiosOf(row: Accuracy): Ratios {
  const { sensitivity: sens, specificity: spec } = row;
  const pair =
    sens === undefined || spec === undefined ? undefined : { sensitivity: sens, specificity: spec };
  const corners = cornersOf(row);
  const positive = ratio({
    computed: pair && lrPositive(pair),
    reported: row.reportedLrPositive,
    interval: row.reportedLrPositiveInterval,
    corners: corners?.positive,
  });
  const negative = ratio({
    computed: pair && lrNegative(pair),
    reported: row.reportedLrNegative,
    interval: row.reportedLrNegativeInterval,
    corners: corners?.negative,
  });
  return { ...(positive && { positive }), ...(negative && { negative }) };
}

/**
 * Several results as one ratio: odds multiply when the tests err independently of each other, given the
 * condition. The order does not matter; no results give 1.
 *
 * Undefined when one result rules the condition in for certain and another rules it out (0 × Infinity).
 * The range is there only when each ratio has one.
 */
export function combineRatios(ratios: readonly Ratio[]): Ratio | undefined {
  const [only] = ratios;
  if (only !== undefined && ratios.length === 1) return only;
  const value = product(ratios.map(part => part.value));
  if (Number.isNaN(value)) return undefined;
  const ranges = ratios.flatMap(({ range }) => range ?? []);
  const low = product(ranges.map(range => range.low));
  const high = product(ranges.map(range => range.high));
  const isRanged = ratios.length > 0 && ranges.length === ratios.length && low <= high;
  return { value, isReported: false, ...(isRanged && { range: { low, high, from: 'product' } }) };
}

type Parts = {
  computed: number | undefined;
  reported: number | undefined;
  interval: readonly [number, number] | undefined;
  corners: RatioRange | undefined;
};

function ratio({ computed, reported, interval, corners }: Parts): Ratio | undefined {
  const value = computed ?? reported;
  if (value === undefined || Number.isNaN(value)) return undefined;
  const range: RatioRange | undefined =
    interval === undefined ? corners : { low: interval[0], high: interval[1], from: 'reported' };
  return { value, isReported: computed === undefined, ...(range && { range }) };
}

function cornersOf(row: Accuracy): { positive?: RatioRange; negative?: RatioRange } | undefined {
  if (row.sensitivityInterval === undefined || row.specificityInterval === undefined) return undefined;
  const [sensLow, sensHigh] = row.sensitivityInterval;
  const [specLow, specHigh] = row.specificityInterval;
  const worst = { sensitivity: sensLow, specificity: specLow };
  const best = { sensitivity: sensHigh, specificity: specHigh };
  const positive = corners(lrPositive(worst), lrPositive(best));
  const negative = corners(lrNegative(best), lrNegative(worst));
  return { ...(positive && { positive }), ...(negative && { negative }) };
}

function corners(low: number, high: number): RatioRange | undefined {
  return low <= high ? { low, high, from: 'corners' } : undefined;
}

function product(values: readonly number[]): number {
  return values.reduce((total, value) => total * value, 1);
}
