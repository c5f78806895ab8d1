/** A set that keeps nothing alive: for roots that may leave the document and come back. */
export class WeakList<Item extends object> {
  readonly #references = new Set<WeakRef<Item>>();
  readonly #known = new WeakSet<Item>();

  /** How many are still there. Walks the list. */
  get size(): number {
    return [...this].length;
  }

  /** Does nothing for one that is in it. */
  add(item: Item): void {
    if (this.#known.has(item)) return;
    this.#known.add(item);
    this.#references.add(new WeakRef(item));
  }

  *[Symbol.iterator](): Generator<Item> {
    for (const reference of this.#references) {
      const item = reference.deref();
      if (item) yield item;
      else this.#references.delete(reference);
    }
  }
}
