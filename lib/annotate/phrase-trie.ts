import type { NumberReader, NumberWriter } from './number-text.ts';
import { ANY_CERVICAL, ANY_LEVEL, ANY_NUMBER, ANY_YEAR, CLAUSE_END } from './word-classes.ts';

/** How words of a text may stand for words of a phrase. */
export type WordRelations = {
  /** Id of the singular by id of a plural, or -1. */
  singular: Int32Array;
  /** Classes of a word by its id. */
  classes: readonly (readonly number[] | undefined)[];
};

/** A word, and what it may stand for: its singular, or a class. */
export type StandIn = readonly [id: number, other: number];

/** All of them, listed once for every trie. */
export function standInsOf({ singular, classes }: WordRelations): StandIn[] {
  const all: StandIn[] = [];
  singular.forEach((other, id) => {
    if (other >= 0) all.push([id, other]);
  });
  classes.forEach((others, id) => {
    for (const other of others ?? []) all.push([id, other]);
  });
  return all;
}

const NONE = -1;
const EDGE_PRIME = 0x9e3779b1;

/**
 * Phrases as paths over word ids, in typed arrays.
 *
 * The step from the root is a direct table, because most words of a note start no phrase and must be
 * turned away by one read; deeper steps share one hash table, so that growth costs memory, not time.
 */
export class PhraseTrie {
  private fromRoot = new Int32Array(256).fill(NONE);
  private slots = 64;
  private keyNode = new Int32Array(64).fill(NONE);
  private keyId = new Int32Array(64);
  private child = new Int32Array(64);
  private edges = 0;
  private nodes = 1;
  private readonly values: (readonly number[] | undefined)[] = [];
  private lastAlone: readonly number[] = [];

  /** Let `value` be found at the end of the phrase. A phrase may have several values. */
  add(ids: readonly number[], value: number): void {
    let node = 0;
    for (const id of ids) node = this.childOrNew(node, id);
    this.endAt(node, value);
  }

  /** The node that every phrase starts from. */
  readonly root = 0;

  /** Let `value` be found at the end of the phrase that leads to a node. */
  endAt(node: number, value: number): void {
    const values = this.values[node];
    if (!values) this.values[node] = this.alone(value);
    else if (!values.includes(value)) this.values[node] = [...values, value];
  }

  /** The node after `id`, or -1. Node 0 is the root. */
  step(node: number, id: number): number {
    if (node === 0) return id < this.fromRoot.length && id >= 0 ? (this.fromRoot[id] ?? NONE) : NONE;
    const mask = this.slots - 1;
    let slot = edgeHash(node, id) & mask;
    for (;;) {
      const key = this.keyNode[slot] ?? NONE;
      if (key === NONE) return NONE;
      if (key === node && this.keyId[slot] === id) return this.child[slot] ?? NONE;
      slot = (slot + 1) & mask;
    }
  }

  /** By id, whether a phrase starts with the word, its singular or its class. See `seal`. */
  starts = new Uint8Array(0);
  /** Whether a phrase starts with a number, or with a vertebral level, which have no id of their own. */
  startsWithNumber = false;
  startsWithLevel = false;
  /** By node, whether any phrase goes on behind it; and whether any phrase ends where a clause does. */
  goesOn = new Uint8Array(0);
  endsClauses = false;

  /** Thousands of phrases of one pattern have the same value and share one list. */
  private alone(value: number): readonly number[] {
    if (this.lastAlone[0] !== value) this.lastAlone = [value];
    return this.lastAlone;
  }

  /** Fill in what phrases start with, once all are added; `standIns` from {@link standInsOf}. */
  seal(standIns: readonly StandIn[], idLimit: number): void {
    this.noteRoot();
    this.goesOn = new Uint8Array(this.nodes);
    for (let slot = 0; slot < this.slots; slot++) {
      const node = this.keyNode[slot] ?? NONE;
      if (node !== NONE) this.goesOn[node] = 1;
      if (node !== NONE && this.keyId[slot] === CLAUSE_END) this.endsClauses = true;
    }
    this.starts = new Uint8Array(idLimit);
    for (let id = 0; id < this.fromRoot.length; id++) if (this.step(0, id) >= 0) this.starts[id] = 1;
    for (const [id, other] of standIns) if (this.step(0, other) >= 0) this.starts[id] = 1;
  }

  /** Put a sealed trie into a text, branch by branch; {@link PhraseTrie.read} makes one that answers alike. */
  write(out: NumberWriter): void {
    out.put(this.nodes);
    out.put(this.edges);
    out.put(this.fromRoot.length);
    const children = this.childLists();
    let lastValue = 0;
    const branch = (node: number) => {
      const values = this.values[node] ?? [];
      const below = children[node] ?? [];
      out.put(below.length * 3 + Math.min(values.length, 2));
      if (values.length > 1) out.put(values.length);
      for (const value of values) {
        out.put(value >= lastValue ? (value - lastValue) * 2 : (lastValue - value) * 2 - 1);
        lastValue = value;
      }
      let lastId = 0;
      for (const [id, child] of below) {
        out.put(id - lastId);
        lastId = id;
        branch(child);
      }
    };
    branch(this.root);
    out.put(this.starts.length);
    out.putRising([...this.starts.keys()].filter(id => this.starts[id] === 1));
  }

  /** The trie that was written. Its nodes have other numbers, which nobody asks for. */
  static read(from: NumberReader): PhraseTrie {
    const trie = new PhraseTrie();
    trie.goesOn = new Uint8Array(from.next());
    trie.makeRoom(from.next());
    trie.fromRoot = new Int32Array(from.next()).fill(NONE);
    const lists: (readonly number[])[] = [];
    let lastValue = 0;
    const nextValue = () => {
      const distance = from.next();
      lastValue += distance & 1 ? -(distance + 1) / 2 : distance / 2;
      return lastValue;
    };
    const branch = (node: number) => {
      const head = from.next();
      const below = Math.floor(head / 3);
      const count = head % 3 < 2 ? head % 3 : from.next();
      if (count === 1) {
        const value = nextValue();
        const list = lists[value] ?? [value];
        lists[value] = list;
        trie.values[node] = list;
      } else if (count > 1) trie.values[node] = Array.from({ length: count }, nextValue);
      if (below > 0) trie.goesOn[node] = 1;
      let id = 0;
      for (let left = below; left > 0; left--) {
        id += from.next();
        const child = trie.nodes++;
        if (node === trie.root) trie.growRoot(id)[id] = child;
        else {
          trie.place(node, id, child);
          if (id === CLAUSE_END) trie.endsClauses = true;
        }
        branch(child);
      }
    };
    branch(trie.root);
    trie.noteRoot();
    trie.starts = new Uint8Array(from.next());
    for (const id of from.nextRising()) trie.starts[id] = 1;
    return trie;
  }

  /** By node, what follows it, in the order of the ids. */
  private childLists(): [id: number, child: number][][] {
    const lists: [number, number][][] = [];
    const note = (node: number, id: number, child: number) => {
      const list = lists[node] ?? [];
      list.push([id, child]);
      lists[node] = list;
    };
    this.fromRoot.forEach((child, id) => {
      if (child !== NONE) note(this.root, id, child);
    });
    for (let slot = 0; slot < this.slots; slot++) {
      const node = this.keyNode[slot] ?? NONE;
      if (node !== NONE) note(node, this.keyId[slot] ?? 0, this.child[slot] ?? NONE);
    }
    for (const list of lists) list?.sort(([a], [b]) => a - b);
    return lists;
  }

  /** The values of the phrases that end at this node. */
  valuesAt(node: number): readonly number[] | undefined {
    return this.values[node];
  }

  /** Bytes held by the tables, for the figure that the benchmark states. */
  get bytes(): number {
    return this.fromRoot.byteLength + this.slots * 12 + this.values.length * 16;
  }

  /** The node after `id`, made where there is none. */
  childOrNew(node: number, id: number): number {
    const known = this.step(node, id);
    if (known !== NONE) return known;
    const child = this.nodes++;
    if (node === 0) this.growRoot(id)[id] = child;
    else this.addEdge(node, id, child);
    return child;
  }

  private noteRoot(): void {
    this.startsWithNumber = this.step(0, ANY_NUMBER) >= 0 || this.step(0, ANY_YEAR) >= 0;
    this.startsWithLevel = this.step(0, ANY_LEVEL) >= 0 || this.step(0, ANY_CERVICAL) >= 0;
  }

  private growRoot(id: number): Int32Array {
    if (id >= this.fromRoot.length) {
      const bigger = new Int32Array(Math.max(id + 1, this.fromRoot.length * 2)).fill(NONE);
      bigger.set(this.fromRoot);
      this.fromRoot = bigger;
    }
    return this.fromRoot;
  }

  private addEdge(node: number, id: number, child: number): void {
    if ((this.edges + 1) * 2 > this.slots) this.growEdges();
    this.edges++;
    this.place(node, id, child);
  }

  private place(node: number, id: number, child: number): void {
    const mask = this.slots - 1;
    let slot = edgeHash(node, id) & mask;
    while ((this.keyNode[slot] ?? NONE) !== NONE) slot = (slot + 1) & mask;
    this.keyNode[slot] = node;
    this.keyId[slot] = id;
    this.child[slot] = child;
  }

  /** Room for so many edges, at most half full; what was there goes. */
  private makeRoom(edges: number): void {
    this.edges = edges;
    while (edges * 2 > this.slots) this.slots *= 2;
    this.keyNode = new Int32Array(this.slots).fill(NONE);
    this.keyId = new Int32Array(this.slots);
    this.child = new Int32Array(this.slots);
  }

  private growEdges(): void {
    const { length } = this.keyNode;
    const [nodes, ids, children] = [this.keyNode, this.keyId, this.child];
    this.slots = length * 2;
    this.makeRoom(this.edges);
    for (let slot = 0; slot < length; slot++) {
      const node = nodes[slot] ?? NONE;
      if (node !== NONE) this.place(node, ids[slot] ?? 0, children[slot] ?? NONE);
    }
  }
}

function edgeHash(node: number, id: number): number {
  const hash = Math.imul(node, EDGE_PRIME) ^ Math.imul(id, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
