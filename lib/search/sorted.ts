/** Place of the first row, in rows sorted by their first part, that is not before `wanted`. */
export function firstFrom(sorted: readonly (readonly [string, ...unknown[]])[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.[0] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
