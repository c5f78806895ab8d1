/** The order of the work: gaps to read, blocks to annotate, elements to look at again. */
import { type SectionState, START } from '../lib/annotate/section-state.ts';
import type { Mention } from '../lib/annotate/types.ts';
import { ASKED, answerTo, blocksAnswered } from './answers.ts';
import { Corrections } from './corrections.ts';
import type { Reach } from './dirty.ts';
import { isApart, isEnclosure, isNameUnseen, namesOfEnclosure } from './enclosures.ts';
import { type Field, titleOf } from './fields.ts';
import { keepMentions } from './findings.ts';
import { GapReader } from './gaps.ts';
import { blocksTold, headOf, stateBelow } from './items.ts';
import {
  type Block,
  blockAbove,
  blockAfter,
  blocksUnder,
  enclosuresBetween,
  type Scope,
  scopeBefore,
} from './outline.ts';
import { headingsFrom, type Place, placeOf, rankOf } from './ranks.ts';
import { isLinked, markAllGaps, markGap, type Tracker } from './tracker.ts';
import type { Reader } from './types.ts';

type Work =
  | { kind: 'gap'; scope: Scope; left: Scope | null }
  | { kind: 'block'; block: Block }
  | { kind: 'recheck'; scope: Scope }
  | { kind: 'restyled'; element: Element; reach: Reach };

/** Told of every block whose mentions, text or place changed. */
export type BlockListener = {
  /** `isNewText` is false when the same text stands in other nodes now. */
  onRead(block: Block, isNewText: boolean): void;
  onDropped(block: Block): void;
};

type EngineOptions = {
  tracker: Tracker;
  reader: Reader;
  fieldText(field: Field): string | null;
  /** Classify the scope's element again; false when it is gone now. */
  recheck(element: Element): boolean;
  /** An attribute of the element changed. */
  restyled(element: Element, reach: Reach): void;
  listener: BlockListener;
};

/** Counts since the start. */
export type EngineCounts = {
  blocks: number;
  characters: number;
  mentions: number;
  blocksRead: number;
  charactersRead: number;
};

/**
 * A stack of small steps. Last in, first out: a change goes before the rest of the page, and the
 * rest is read in order because a gap puts what follows it below what is inside it.
 */
export class Engine {
  readonly counts: EngineCounts = { blocks: 0, characters: 0, mentions: 0, blocksRead: 0, charactersRead: 0 };
  readonly corrections = new Corrections();
  readonly #stack: Work[] = [];
  readonly #options: EngineOptions;
  readonly #gaps: GapReader;
  #lastBlockId = 0;

  constructor(options: EngineOptions) {
    this.#options = options;
    const { tracker, fieldText } = options;
    const nextBlockId = () => (++this.#lastBlockId).toString(36);
    this.#gaps = new GapReader({ tracker, nextBlockId, fieldText });
  }

  get hasWork(): boolean {
    return this.#stack.length > 0;
  }

  pushGap(scope: Scope, left: Scope | null): void {
    this.#stack.push({ kind: 'gap', scope, left });
  }

  pushRecheck(scope: Scope): void {
    this.#stack.push({ kind: 'recheck', scope });
  }

  pushRestyled(element: Element, reach: Reach): void {
    this.#stack.push({ kind: 'restyled', element, reach });
  }

  /** Have a block read again, for instance because the value of its field changed. */
  pushBlock(block: Block): void {
    block.isRead = false;
    this.#stack.push({ kind: 'block', block });
  }

  /** Forget what was to be done. */
  clear(): void {
    this.#stack.length = 0;
  }

  /** One step; false when there was none to do. */
  step(): boolean {
    const work = this.#stack.pop();
    if (!work) return false;
    if (work.kind === 'gap') this.#readGap(work.scope, work.left);
    else if (work.kind === 'block') this.#readBlock(work.block);
    else if (work.kind === 'recheck') this.#recheck(work.scope);
    else this.#options.restyled(work.element, work.reach);
    return true;
  }

  /** Forget blocks that left the outline. */
  drop(blocks: readonly Block[]): void {
    for (const heading of this.#options.tracker.unsettled)
      this.#stack.push({ kind: 'block', block: heading });
    this.#options.tracker.unsettled.clear();
    for (const block of blocks) {
      const known = block.counted;
      if (!known) continue;
      block.counted = null;
      this.counts.blocks--;
      this.counts.characters -= known.characters;
      this.counts.mentions -= known.mentions;
      this.#options.listener.onDropped(block);
    }
  }

  #readGap(scope: Scope, left: Scope | null): void {
    const { tracker } = this.#options;
    const isDirty = left ? left.isAfterDirty && left.parent === scope : scope.isStartDirty;
    if (!isDirty || !isLinked(tracker, scope)) return;
    const change = this.#gaps.read(scope, left);
    this.drop(change.dropped);
    for (const block of blocksAnswered(scope, left)) this.#askAgain(block);
    for (const block of change.moved) this.#options.listener.onRead(block, false);
    const { last } = change;
    const next = last ? blockAfter(last) : (blockIn(scope) ?? blockAfter(scope));
    const after = change.child ? blockAfter(change.child) : next;
    this.#pushHeadings(after, ...change.dropped.map(({ rank }) => rank));
    if (change.child) {
      this.pushGap(scope, change.child);
      this.pushGap(change.child, null);
    } else {
      for (const under of blocksUnder(next, scope)) {
        if (under.isRead) this.#stack.push({ kind: 'block', block: under });
      }
    }
    for (let at = last; at?.kind === 'block'; at = at.previous)
      this.#stack.push({ kind: 'block', block: at });
  }

  /** What stands before a gap may be a question that the gap answers. */
  #askAgain(block: Block): void {
    if (block.mentions.length === 0 && block.answer === '') return;
    if (block.answer !== answerTo(block)) this.pushBlock(block);
  }

  /** Also for blocks that were read: what came before them may have gone, and with it a heading. */
  #readBlock(block: Block): void {
    if (!block.parent) return;
    const { reader, listener } = this.#options;
    const was = { rank: block.rank, base: block.base, after: block.after };
    block.rank = rankOf(block);
    const carried = this.#stateBefore(block);
    const place = block.rank > 0 ? placeOf(block, block.rank, carried, this.#isSame) : null;
    const before = place?.ended ? place.ended.base : carried;
    if (block.isRead && this.#isSame(block.before, before)) {
      this.#settle(block, place, was);
      return;
    }
    const { text } = block.map;
    const headed = block.field ? this.#headedBy(titleOf(block.field), before) : before;
    let { mentions, after } = reader.annotate(text, headed);
    const answer = mentions.length > 0 ? answerTo(block) : '';
    if (answer === ASKED) mentions = this.#options.tracker.readAll ? mentions : [];
    else if (answer) mentions = this.#answered(text, answer, headed);
    block.answer = answer;
    block.isRead = true;
    block.before = before;
    block.after = block.field ? before : after;
    this.#settle(block, place, was);
    block.mentions = keepMentions(block, mentions).map(mention => this.corrections.apply(block, mention));
    this.#holdOrLetGo(block);
    const isNews = block.counted !== null || mentions.length > 0;
    this.#count(block);
    // Most blocks are read once and hold nothing: no one needs to hear of them.
    if (isNews) listener.onRead(block, true);
    for (const told of blocksTold(block)) if (told.isRead) this.#stack.push({ kind: 'block', block: told });
  }

  /** What a heading leaves to the next ones; they are told where it differs from what it was. */
  #settle(block: Block, place: Place | null, was: Pick<Block, 'rank' | 'base' | 'after'>): void {
    if (block.rank === 0 && was.rank === 0) return;
    const isKnown = !this.#isSame(block.before, block.after);
    block.base = place && isKnown && !place.ended ? place.top : block.before;
    const isSame =
      block.rank === was.rank && this.#isSame(block.base, was.base) && this.#isSame(block.after, was.after);
    if (!isSame) this.#pushHeadings(blockAfter(block), block.rank, was.rank);
  }

  #pushHeadings(from: Block | null, ...ranks: number[]): void {
    for (const heading of headingsFrom(from, ranks)) this.#stack.push({ kind: 'block', block: heading });
  }

  /** Read with the answer behind it; what stands in the answer is the next cell's. */
  #answered(text: string, answer: string, before: SectionState | undefined): readonly Mention[] {
    const { mentions } = this.#options.reader.annotate(`${text.trimEnd()}: ${answer}`, before);
    return mentions.filter(({ end }) => end <= text.length);
  }

  /** Most blocks hold no mention: their nodes are let go, and asked for again in the rare other case. */
  #holdOrLetGo(block: Block): void {
    if (block.mentions.length === 0) block.map = { text: block.map.text, pieces: [] };
    else if (block.map.pieces.length === 0 && !block.field && block.parent) {
      markGap(this.#options.tracker, block.parent, scopeBefore(block));
    }
  }

  #stateBefore(block: Block): SectionState | undefined {
    const above = blockAbove(block);
    let state = above?.isRead ? stateBelow(above, block, this.#isSame) : undefined;
    for (const { element } of enclosuresBetween(block, above)) {
      if (isApart(element)) state = undefined;
      const named = this.#headedByFirst(namesOfEnclosure(element), state);
      // "Past medications", and right below it a table that calls itself "medications" for screen readers.
      const isSeenBetter = isNameUnseen(element) && saysNothing(named) && this.#isHeading(above);
      if (!isSeenBetter) state = named;
    }
    return state;
  }

  #isHeading(block: Block | null): boolean {
    return block?.isRead === true && !this.#isSame(block.before, block.after);
  }

  #headedByFirst(names: readonly string[], before: SectionState | undefined): SectionState | undefined {
    for (const name of names) {
      const named = this.#headedBy(name, before);
      if (named !== before) return named;
    }
    return before;
  }

  /** A name that is no heading says nothing, and ends no list either. */
  #headedBy(name: string, before: SectionState | undefined): SectionState | undefined {
    if (name === '') return before;
    const withoutList = before && { ...before, list: [] };
    const { after } = this.#options.reader.annotate(name, withoutList);
    return this.#isSame(after, withoutList ?? START) ? before : after;
  }

  readonly #isSame = (a: SectionState | undefined, b: SectionState | undefined): boolean =>
    a === b || (a !== undefined && b !== undefined && this.#options.reader.sameSection(a, b));

  #count(block: Block): void {
    const known = block.counted;
    const now = { characters: block.map.text.length, mentions: block.mentions.length };
    block.counted = now;
    if (!known) this.counts.blocks++;
    this.counts.characters += now.characters - (known?.characters ?? 0);
    this.counts.mentions += now.mentions - (known?.mentions ?? 0);
    this.counts.blocksRead++;
    this.counts.charactersRead += now.characters;
  }

  #recheck(scope: Scope): void {
    if (!isLinked(this.#options.tracker, scope)) return;
    if (!this.#options.recheck(scope.element)) return;
    this.#recheckEnclosure(scope);
    const { tree } = this.#options.tracker;
    let inline = (tree.shadowRootOf(scope.element) ?? scope.element).childElementCount;
    for (let at = scope.last; at; at = at.previous) {
      if (at.kind !== 'scope') continue;
      this.#stack.push({ kind: 'recheck', scope: at });
      inline--;
    }
    if (inline > 0) markAllGaps(this.#options.tracker, scope);
  }

  /** It may have another name now, or none, or be an item. */
  #recheckEnclosure(scope: Scope): void {
    const was = scope.isEnclosure;
    scope.isEnclosure = isEnclosure(scope.element);
    const first = blockIn(scope);
    const isSame = first === null || first.rank === rankOf(first);
    if (!was && !scope.isEnclosure && isSame && !headOf(scope, this.#isSame)) return;
    for (const block of [blockAfter(scope), first]) {
      if (block) this.#stack.push({ kind: 'block', block });
    }
  }
}

function saysNothing(state: SectionState | undefined): boolean {
  return !state?.heading && !state?.list.length;
}

function blockIn(scope: Scope): Block | null {
  const { first } = scope;
  if (first?.kind === 'block') return first;
  return first ? (blockIn(first) ?? blockAfter(first)) : null;
}
