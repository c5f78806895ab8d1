/** Turns blocks with mentions into plain data, and says only what changed. */

import type { Mention } from '../lib/annotate/types.ts';
import { type Block, blockBefore, type KeptMention } from './outline.ts';
import type { BlockFindings, PageMention } from './types.ts';

/** Room for one line in the panel. */
const SNIPPET_LENGTH = 120;

/** Gathers changes between two updates. */
export class Findings {
  readonly #published = new Set<string>();
  readonly #changed = new Map<string, Block>();
  readonly #removed = new Set<string>();
  readonly #counted = new WeakMap<Block, number>();
  #waiting = 0;

  get hasChanges(): boolean {
    return this.#changed.size > 0 || this.#removed.size > 0;
  }

  /** A block was read, or its place changed. */
  note(block: Block): void {
    if (block.mentions.length === 0) this.drop(block);
    else {
      this.#removed.delete(block.id);
      this.#forget(block);
      this.#changed.set(block.id, block);
      this.#waiting += block.mentions.length;
      this.#counted.set(block, block.mentions.length);
    }
  }

  /** A block is gone or holds nothing any more. */
  drop(block: Block): void {
    this.#forget(block);
    if (this.#published.delete(block.id)) this.#removed.add(block.id);
  }

  /** Mentions that wait to be said. */
  get waiting(): number {
    return this.#waiting;
  }

  /**
   * What changed since the last call, up to about this many mentions; the rest waits for the next call.
   * Whoever sends it pays for each mention, so a slice must be able to stop.
   */
  take(most = Number.POSITIVE_INFINITY): { removed: string[]; changed: BlockFindings[] } {
    const removed = [...this.#removed];
    this.#removed.clear();
    const changed: BlockFindings[] = [];
    let taken = 0;
    for (const block of this.#changed.values()) {
      if (taken >= most) break;
      this.#forget(block);
      if (!block.parent) continue;
      taken += block.mentions.length;
      changed.push({ block: block.id, after: this.#publishedBefore(block), mentions: pageMentions(block) });
      this.#published.add(block.id);
    }
    return { removed, changed };
  }

  #forget(block: Block): void {
    if (!this.#changed.delete(block.id)) return;
    this.#waiting -= this.#counted.get(block) ?? 0;
  }

  #publishedBefore(block: Block): string | null {
    let before = blockBefore(block);
    while (before && !this.#published.has(before.id)) before = blockBefore(before);
    return before?.id ?? null;
  }
}

/** Give mentions their ids: the nth of a concept in a block keeps its id when the block is read again. */
export function keepMentions(block: Block, mentions: readonly Mention[]): KeptMention[] {
  const seen = new Map<string, number>();
  return mentions.flatMap(mention => {
    const { concept } = mention;
    if (concept === null) return [];
    const nth = seen.get(concept) ?? 0;
    seen.set(concept, nth + 1);
    return keptMention(mention, concept, `${block.id}/${concept}/${nth}`);
  });
}

/** Field by field, here and below: spreading takes several times as long, and a page has thousands. */
function keptMention(mention: Mention, concept: string, id: string): KeptMention {
  const { start, end, surface, alternatives, sense, negated, temporality, experiencer, certainty } = mention;
  const { assertion, cue } = mention;
  return {
    start,
    end,
    surface,
    concept,
    alternatives,
    sense,
    negated,
    temporality,
    experiencer,
    certainty,
    assertion,
    cue,
    id,
  };
}

/** The block that a mention id belongs to. */
export function blockIdOf(mentionId: string): string {
  return mentionId.slice(0, mentionId.indexOf('/'));
}

function pageMentions(block: Block): PageMention[] {
  const { text } = block.map;
  const where = block.field ? 'field' : 'text';
  return block.mentions.map(mention => {
    const { start, end } = mention;
    const { snippet, snippetStart } = snippetOf(text, start, end);
    return {
      start,
      end,
      surface: mention.surface,
      concept: mention.concept,
      alternatives: mention.alternatives,
      sense: mention.sense,
      negated: mention.negated,
      temporality: mention.temporality,
      experiencer: mention.experiencer,
      certainty: mention.certainty,
      assertion: mention.assertion,
      id: mention.id,
      ...(mention.readAs !== undefined && { readAs: mention.readAs }),
      snippet,
      snippetStart,
      cue: mention.cue?.text ?? null,
      where,
    };
  });
}

/** The mention's line, cut at words to what fits around it. */
export function snippetOf(
  text: string,
  start: number,
  end: number,
): { snippet: string; snippetStart: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const room = Math.max(0, SNIPPET_LENGTH - (end - start));
  let from = Math.max(lineStart, start - Math.ceil(room / 2));
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, from + SNIPPET_LENGTH);
  from = Math.max(lineStart, Math.min(from, to - SNIPPET_LENGTH));
  if (from > lineStart) from = wordStart(text, from, start);
  const until = to < text.length && text[to] !== '\n' ? wordEnd(text, to, end) : to;
  return { snippet: text.slice(from, until), snippetStart: start - from };
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

function wordEnd(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > limit ? space : to;
}
