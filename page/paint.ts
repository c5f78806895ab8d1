/** Registers ranges with CSS highlights: the ones near the viewport, and no others. */
import type { Block, KeptMention } from './outline.ts';
import { CURRENT_NAME, FLAG_SUFFIX, styleName } from './style-names.ts';
import { rawSpansOf } from './text-map.ts';
import type { ConceptStyle } from './types.ts';

/** A document's window, with its own constructors: a frame's registry takes no highlight of ours. */
export type View = Window & typeof globalThis;

/** `words` is what the ranges covered when they were made. */
type Painted = { name: string; ranges: Range[]; words: string; mention: KeptMention };

export type PaintOptions = {
  view: View;
  conceptStyle(concept: string): ConceptStyle | undefined;
  /** Called before ranges are registered: a mark of this name will show in this element. */
  onMark(name: string, element: Element): void;
  /** Whether a mention of this look is wanted at all. */
  isShown(style: ConceptStyle, mention: KeptMention): boolean;
};

/** All highlights of one document. */
export class Painter {
  readonly #options: PaintOptions;
  /** Held from the start: a frame that was taken out has no `CSS` any more. */
  readonly #registry: HighlightRegistry;
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<Block, Painted[]>();
  readonly #mentionOf = new WeakMap<AbstractRange, { block: Block; mention: KeptMention }>();
  #count = 0;

  constructor(options: PaintOptions) {
    this.#options = options;
    this.#registry = options.view.CSS.highlights;
  }

  /** Ranges registered now. */
  get count(): number {
    return this.#count;
  }

  isPainted(block: Block): boolean {
    return this.#painted.has(block);
  }

  /** Register a block's mentions; what was registered for it before goes. */
  paint(block: Block): void {
    this.erase(block);
    const painted = block.mentions.flatMap(mention => this.#paintMention(block, mention));
    this.#painted.set(block, painted);
  }

  erase(block: Block): void {
    for (const one of this.#painted.get(block) ?? []) this.#eraseOne(one);
    this.#painted.delete(block);
  }

  /**
   * Take away marks whose words are no longer the ones that were read. Their block forgets its places:
   * its nodes may come back as they were, and then it is painted anew.
   */
  eraseStale(block: Block): void {
    const painted = this.#painted.get(block) ?? [];
    const fresh = painted.filter(({ ranges, words }) => wordsOf(ranges) === words);
    if (fresh.length === painted.length) return;
    for (const one of painted) if (!fresh.includes(one)) this.#eraseOne(one);
    this.#painted.set(block, fresh);
    block.map = { text: block.map.text, pieces: [] };
  }

  eraseAll(): void {
    for (const block of [...this.#painted.keys()]) this.erase(block);
  }

  /** The ranges registered, each with its mention; for hit tests. */
  *ranges(): Generator<{ range: Range; block: Block; mention: KeptMention }> {
    for (const [block, painted] of this.#painted) {
      for (const { ranges, mention } of painted) {
        for (const range of ranges) yield { range, block, mention };
      }
    }
  }

  mentionAt(range: AbstractRange): { block: Block; mention: KeptMention } | undefined {
    return this.#mentionOf.get(range);
  }

  /** Emphasise one mention, or none. */
  setCurrent(ranges: readonly Range[]): void {
    const highlight = this.#highlightFor(CURRENT_NAME);
    const place = ranges[0]?.startContainer.parentElement;
    if (place) this.#options.onMark(CURRENT_NAME, place);
    highlight.clear();
    for (const range of ranges) highlight.add(range);
  }

  /** Register again what the page took out of the shared registry. */
  restore(): void {
    for (const [name, highlight] of this.#highlights) {
      if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
    }
  }

  /** Leave the registry as if we had never been there. */
  remove(): void {
    this.eraseAll();
    for (const [name, highlight] of this.#highlights) {
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
    this.#highlights.clear();
  }

  #paintMention(block: Block, mention: KeptMention): Painted[] {
    const style = mention.sense === 'sure' ? this.#options.conceptStyle(mention.concept) : undefined;
    if (!style || !this.#options.isShown(style, mention)) return [];
    const ranges = rangesOf(block, mention);
    if (ranges.length === 0) return [];
    const name = styleName(style, mention.assertion);
    const highlight = this.#highlightFor(name);
    if (block.parent) this.#options.onMark(name, block.parent.element);
    for (const range of ranges) {
      highlight.add(range);
      this.#mentionOf.set(range, { block, mention });
    }
    this.#count += ranges.length;
    return [{ name, ranges, words: wordsOf(ranges), mention }];
  }

  #eraseOne({ name, ranges }: Painted): void {
    for (const range of ranges) this.#highlights.get(name)?.delete(range);
    this.#count -= ranges.length;
  }

  #highlightFor(name: string): Highlight {
    const known = this.#highlights.get(name);
    if (known) return known;
    const { view } = this.#options;
    const highlight = new view.Highlight();
    highlight.priority = name.endsWith(FLAG_SUFFIX) ? 1 : 0;
    this.#highlights.set(name, highlight);
    this.#registry.set(name, highlight);
    return highlight;
  }
}

/** Live ranges over a mention, one per text node; none when its words are no longer there. */
export function rangesOf(block: Block, mention: { start: number; end: number }): Range[] {
  const spans = rawSpansOf(block.map, mention.start, mention.end) ?? [];
  return spans.map(({ node, start, end }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

function wordsOf(ranges: readonly Range[]): string {
  return ranges.map(range => range.toString()).join('');
}
