/** Under which headings a block stands, and what is read of it there. */
import { type SectionState, START } from '../lib/annotate/section-state.ts';
import type { Mention } from '../lib/annotate/types.ts';
import { isApart, isNameUnseen, namesOfEnclosure } from './enclosures.ts';
import { titleOf } from './fields.ts';
import { stateBelow } from './items.ts';
import { type Block, blockAbove, enclosuresBetween } from './outline.ts';
import { type Place, placeOf, rankOf } from './ranks.ts';
import type { Reader } from './types.ts';

type Reading = { mentions: readonly Mention[]; after: SectionState | undefined };

const LONGEST_CUE = 40;
/** "Mother (deceased)", "Father, 62" */
const ASIDE = /\s*(?:\(|[,–—]|-\s|\d).*$/s;

/** What holds of a block before it is read. */
export type Standing = { before: SectionState | undefined; rank: number; place: Place | null };

/** Reads blocks where they stand. */
export class Sections {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  readonly isSame = (a: SectionState | undefined, b: SectionState | undefined): boolean =>
    a === b || (a !== undefined && b !== undefined && this.#reader.sameSection(a, b));

  /** Where a block stands now. */
  standingOf(block: Block): Standing {
    const rank = rankOf(block);
    const carried = this.#carriedTo(block);
    if (rank === 0) return { before: carried, rank, place: null };
    const place = placeOf(block, rank, carried, this.isSame);
    const isEnd = place.ended !== null && !this.#goesOn(block.map.text, carried);
    return { before: isEnd ? place.ended?.base : carried, rank, place };
  }

  /** What a block says there, and under what it leaves the next one. */
  read({ map: { text }, field }: Block, { before, rank }: Standing): Reading {
    if (rank > 0 && !field) return this.#asHeading(text, before);
    const { mentions, after } = this.#reader.annotate(text, this.#headed(field, before));
    return { mentions, after: field ? before : after };
  }

  /** Read with the answer behind it, whatever list it is in; what stands in the answer is the next cell's. */
  readAnswered({ map: { text }, field }: Block, answer: string, { before }: Standing): Reading['mentions'] {
    const headed = this.#headed(field, before && { ...before, list: [] });
    // The question may end with a colon of its own.
    const { mentions } = this.#reader.annotate(`${text.replace(/[\s:]+$/, '')}: ${answer}`, headed);
    return mentions.filter(({ end }) => end <= text.length);
  }

  /** What a heading that was read leaves to the next one of its rank; of others it is of no use. */
  baseOf(block: Block, { place }: Standing): SectionState | undefined {
    if (place?.ended) return place.ended.base;
    return place && this.isHeading(block) ? place.top : block.before;
  }

  /** Whether a block that was read changes what the next one stands under. */
  isHeading(block: Block | null): boolean {
    return block?.isRead === true && !this.isSame(block.before, block.after);
  }

  /** What the blocks and the names of parts above say. */
  #carriedTo(block: Block): SectionState | undefined {
    const above = blockAbove(block);
    let state = above?.isRead ? stateBelow(above, block, this.isSame) : undefined;
    for (const { element } of enclosuresBetween(block, above)) {
      if (isApart(element)) state = undefined;
      const named = this.#headedByFirst(namesOfEnclosure(element), state);
      // "Past medications", and right below it a table that calls itself "medications" for screen readers.
      const isSeenBetter = isNameUnseen(element) && saysNothing(named) && this.isHeading(above);
      if (!isSeenBetter) state = named;
    }
    return state;
  }

  /** "Denies", alone in a heading element, speaks of what is below it without the colon of a line of text. */
  #asHeading(text: string, before: SectionState | undefined): Reading {
    const reading = this.#reader.annotate(text, before);
    const line = `${text.trim()}:`.toLowerCase();
    if (line.length > LONGEST_CUE || line.endsWith('::')) return reading;
    const { after } = this.#reader.annotate(line, before);
    const isOnlyCue = after.list.some(({ cue }) => `${cue.text.toLowerCase().replace(/:$/, '')}:` === line);
    return isOnlyCue ? { mentions: reading.mentions, after } : reading;
  }

  /** "Mother", below "Family history" and of its rank: it says again what is in force. */
  #goesOn(text: string, carried: SectionState | undefined): boolean {
    if (!carried?.heading) return false;
    const { after } = this.#reader.annotate(`${text.replace(ASIDE, '')}:`);
    const said = JSON.stringify(carried.heading.sets);
    return after.list.some(({ sets }) => JSON.stringify(sets) === said);
  }

  #headed(field: Block['field'], before: SectionState | undefined): SectionState | undefined {
    return field ? this.#headedBy(titleOf(field), before) : before;
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
    const { after } = this.#reader.annotate(name, withoutList);
    return this.isSame(after, withoutList ?? START) ? before : after;
  }
}

function saysNothing(state: SectionState | undefined): boolean {
  return !state?.heading && !state?.list.length;
}
