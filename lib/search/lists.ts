/** Lists of numbers in one block: thousands of small arrays cost the collector more than they hold. */
export class Lists {
  /** List i is `values` from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;

  constructor(starts: Int32Array, values: Int32Array) {
    this.starts = starts;
    this.values = values;
  }

  static from(lists: readonly (readonly number[])[]): Lists {
    const starts = new Int32Array(lists.length + 1);
    lists.forEach((list, at) => {
      starts[at + 1] = (starts[at] ?? 0) + list.length;
    });
    return new Lists(starts, Int32Array.from(lists.flat()));
  }

  get length(): number {
    return this.starts.length - 1;
  }

  /** A view of one list; empty for a number that has none. */
  of(list: number): Int32Array {
    return this.values.subarray(this.starts[list] ?? 0, this.starts[list + 1] ?? 0);
  }
}

/** For each of `size` numbers the lists that hold it, rising. */
export function invert({ starts, values }: Lists, size: number): Lists {
  const ends = new Int32Array(size + 1);
  for (let at = 0; at < values.length; at += 1) {
    const number = (values[at] ?? 0) + 1;
    ends[number] = (ends[number] ?? 0) + 1;
  }
  for (let number = 0; number < size; number += 1)
    ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
  const next = ends.slice();
  const inverted = new Int32Array(values.length);
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
      const number = values[at] ?? 0;
      const place = next[number] ?? 0;
      inverted[place] = list;
      next[number] = place + 1;
    }
  }
  return new Lists(ends, inverted);
}
