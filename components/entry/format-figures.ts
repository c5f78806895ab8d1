/** A proportion as a percentage with at most one decimal: 0.875 → "87.5%". */
export function formatPercent(proportion: number): string {
  return `${Number((proportion * 100).toFixed(1))}%`;
}

/** A likelihood ratio with two significant figures below 10 and none after the point above. */
export function formatRatio(ratio: number): string {
  if (!Number.isFinite(ratio)) return '∞';
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(ratio >= 1 ? 1 : 2);
}
