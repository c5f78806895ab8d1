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

/** For each of `size` numbers the places of the lists that hold it, rising. */
export function invert(lists: readonly { readonly terms: readonly number[] }[], size: number): Lists {
  const starts = new Int32Array(size + 1);
  for (const { terms } of lists) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const values = new Int32Array(starts[size] ?? 0);
  for (let at = 0; at < lists.length; at += 1) {
    for (const term of lists[at]?.terms ?? []) {
      const place = next[term] ?? 0;
      values[place] = at;
      next[term] = place + 1;
    }
  }
  return new Lists(starts, values);
}
