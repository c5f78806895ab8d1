/** Some of the mentions of a page: those of one block of text, and the block they stand behind. */
export type Block<M> = {
  block: string /** Null: at the start of the page. */;
  after: string | null;
  mentions: readonly M[];
};

type Node<M> = { mentions: readonly M[]; previous: string | null; next: string | null };

/**
 * The mentions of a page in page order, kept up to date block by block.
 *
 * A linked list by block id, so that an update costs what changed and not what is there. A block
 * placed behind one that is unknown goes to the end.
 */
export class OrderedBlocks<M> {
  readonly #nodes = new Map<string, Node<M>>();
  #first: string | null = null;
  #last: string | null = null;

  /** Takes a block away; an unknown one is no error, for it may have lost its mentions before. */
  remove(block: string): void {
    const node = this.#nodes.get(block);
    if (node === undefined) return;
    this.#nodes.delete(block);
    this.#link(node.previous, node.next);
  }

  /** Puts a block in its place, wherever it stood before. */
  place({ block, after, mentions }: Block<M>): void {
    this.remove(block);
    const previous = after === null || this.#nodes.has(after) ? after : this.#last;
    const next = previous === null ? this.#first : (this.#nodes.get(previous)?.next ?? null);
    this.#nodes.set(block, { mentions, previous, next });
    this.#link(previous, block);
    this.#link(block, next);
  }

  /** All blocks in page order, each naming the one before it. */
  blocks(): Block<M>[] {
    const all: Block<M>[] = [];
    for (let id = this.#first; id !== null; ) {
      const node = this.#nodes.get(id);
      if (node === undefined) break;
      all.push({ block: id, after: node.previous, mentions: node.mentions });
      id = node.next;
    }
    return all;
  }

  /** All mentions in page order. */
  mentions(): M[] {
    return this.blocks().flatMap(({ mentions }) => mentions);
  }

  #link(previous: string | null, next: string | null): void {
    const left = previous === null ? undefined : this.#nodes.get(previous);
    const right = next === null ? undefined : this.#nodes.get(next);
    if (left === undefined) this.#first = next;
    else left.next = next;
    if (right === undefined) this.#last = previous;
    else right.previous = previous;
  }
}
