/** Place of the first item, of sorted ones, whose key is not before `wanted`. */
export function firstFrom<T>(sorted: readonly T[], wanted: string, keyOf: (item: T) => string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && keyOf(item) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
