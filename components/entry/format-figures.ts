/** A proportion as a percentage with at most one decimal: 0.875 → "87.5%". */
export function formatPercent(proportion: number): string {
  return `${Number((proportion * 100).toFixed(1))}%`;
}

/** Two ends of proportions, the sign once: "87–95%". */
export function formatPercentSpan(low: number, high: number): string {
  return `${formatPercent(low).slice(0, -1)}–${formatPercent(high)}`;
}

/** 0.7 / 0.4 is a hair below 1.75 in floating point; without this it would be rounded down. */
const ROUNDING_AID = 1 + 1e-12;

/** A likelihood ratio with two significant figures below 10 and none after the point above. */
export function formatRatio(ratio: number): string {
  if (!Number.isFinite(ratio)) return '∞';
  if (ratio === 0) return '0';
  return ratio >= 9.95 ? ratio.toFixed(0) : (ratio * ROUNDING_AID).toPrecision(2);
}

/**
 * A probability without false precision: whole per cents, one decimal in the last per cent at either end,
 * and never 0% or 100% for what is not certain.
 */
export function formatProbability(probability: number): string {
  const percent = probability * 100;
  if (percent === 0 || percent === 100) return `${percent}%`;
  if (percent < 0.1) return '<0.1%';
  if (percent > 99.9) return '>99.9%';
  return percent < 1 || percent > 99 ? `${percent.toFixed(1)}%` : `${percent.toFixed(0)}%`;
}

/** A reported ratio as the source prints it, a computed one without figures it does not have. */
export function formatRatioOf({ value, isReported }: { value: number; isReported: boolean }): string {
  return isReported ? String(value) : formatRatio(value);
}
