/** What goes into a reading of a page and what comes out of it: plain data, no DOM nodes. */
import type { Kind } from '../data/vocabulary.ts';
import type { SectionState } from '../lib/annotate/section-state.ts';
import type { Assertion, AssertionProperties, Mention } from '../lib/annotate/types.ts';

/** Reads one block of text at a time; what `page/` needs of the annotator and nothing more. */
export interface Reader {
  /** `before` is undefined at the start of the page and where nothing above was read yet. */
  annotate(text: string, before?: SectionState): { mentions: readonly Mention[]; after: SectionState };
  /** Whether two states read the following text alike. */
  sameSection(a: SectionState, b: SectionState): boolean;
}

/** How a concept is painted. */
export type ConceptStyle = { kind: Kind; isRedFlag: boolean };

/** What the hover card says of a concept. */
export type ConceptDescription = { name: string; kind: Kind; line: string };

/** What the person chose. Every field may change while the page is read. */
export type ReadingSettings = {
  /** Paint marks at all. Findings are listed all the same. */
  paint: boolean;
  /** Read the page's chrome too: navigation, buttons, tabs, labels, table headers. */
  readAll: boolean;
  /** Read what stands in `<textarea>` and `<input>`. */
  readFields: boolean;
  /** The card on a mark. */
  hoverCard: boolean;
  /** Marks on paper. */
  print: boolean;
  hiddenKinds: readonly Kind[];
  hiddenAssertions: readonly Assertion[];
};

/** Calm defaults: everything painted, chart text only, nothing on paper. */
export const DEFAULT_SETTINGS: ReadingSettings = {
  paint: true,
  readAll: false,
  readFields: true,
  hoverCard: true,
  print: false,
  hiddenKinds: [],
  hiddenAssertions: [],
};

/** An occurrence of a concept on this page. `start` and `end` are offsets in its block's text. */
export type PageMention = AssertionProperties & {
  /** Stable while its text stays: the nth mention of a concept in a block keeps its id when re-read. */
  id: string;
  concept: string;
  alternatives: string[];
  start: number;
  end: number;
  surface: string;
  assertion: Assertion;
  /** The words that decided the assertion, null where nothing did. */
  cue: string | null;
  sense: Mention['sense'];
  /** At most 120 characters around the mention, from the same line of text. */
  snippet: string;
  /** Where the mention begins in `snippet`. */
  snippetStart: number;
  /** `field`: in a textarea or input, which no browser can paint. */
  where: 'text' | 'field';
  /** How it was read, where the reader has put that right since. */
  readAs?: Assertion | undefined;
};

/** All mentions of one block, and its place: right after the block `after` (null: at the start). */
export type BlockFindings = { block: string; after: string | null; mentions: PageMention[] };

/** A frame whose text cannot be read from here. */
export type UnreadableFrame = {
  /** Title or name attribute, for people; empty where the page gives none. */
  name: string;
  /** The origin to ask for; null where no grant would help (sandboxed or `data:`). */
  origin: string | null;
};

export type ReadingStatus = {
  state: 'reading' | 'ready';
  /** Blocks of text read so far, fields included. */
  blocks: number;
  characters: number;
  /** The page keeps only part of a list in the document: counts are of the visible part. */
  isPartial: boolean;
  unreadableFrames: UnreadableFrame[];
};

/**
 * What changed since the last update. Apply in order: drop `removed`, then place each of `changed`.
 * A block without mentions is never sent; one that lost them comes in `removed`.
 */
export type FindingsUpdate = {
  removed: string[];
  changed: BlockFindings[];
  status: ReadingStatus;
};

/** Texts of the hover card, translated by the caller. */
export type CardMessages = {
  /** Accessible name of the card. */
  label: string;
  open: string;
  kind: Record<Kind, string>;
  /** A sentence such as: Read as denied because of "denies". */
  readAs(assertion: Assertion, cue: string | null): string;
};

/** Everything a reading needs. `document` may be any same-origin document. */
export type ReadingOptions = {
  document: Document;
  reader: Reader;
  conceptStyle(concept: string): ConceptStyle | undefined;
  describe(concept: string): ConceptDescription | undefined;
  messages: CardMessages;
  settings: ReadingSettings;
  signal: AbortSignal;
  /** Opens closed shadow roots; the extension API gives it. Called with HTML elements only. */
  openShadowRoot?: ((host: HTMLElement) => ShadowRoot | null) | undefined;
  /** Never called after the signal has aborted. */
  onFindings(update: FindingsUpdate): void;
  /** A frame has come or holds another document: what is in it is read by a reading of its own. */
  onFrame?: (() => void) | undefined;
  /** The card's button. */
  onOpen(concept: string): void;
};

/** Counts for tests and benchmarks: nodes and ranges, never text. */
export type ReadingStats = {
  blocks: number;
  characters: number;
  mentions: number;
  /** Block-level elements that are tracked. */
  scopes: number;
  shadowRoots: number;
  fields: number;
  registeredRanges: number;
  /** How often a block was handed to the reader since the start. */
  blocksRead: number;
  /** Characters handed to the reader since the start. */
  charactersRead: number;
  /** Main-thread milliseconds of all slices since the start, and of the longest one. */
  workMs: number;
  longestSliceMs: number;
};

/** A running reading of one document. Ends with the signal it was started with. */
export interface Reading {
  /** Scroll the mention into view and emphasise it for a moment. False when it is gone. */
  jumpTo(mentionId: string): boolean;
  /** Read a mention otherwise until the page is left; null: as it was read. False when it is gone. */
  correct(mentionId: string, assertion: Assertion | null): boolean;
  /** Show the card without a pointer. False when the mention is gone, a field's, or out of view. */
  showCardAt(mentionId: string): boolean;
  /** As `jumpTo`, for someone who goes from mark to mark by keys: the card opens there, where it is wanted. */
  stepTo(mentionId: string): boolean;
  setSettings(settings: ReadingSettings): void;
}
