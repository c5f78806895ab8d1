/** Starts a reading of the test document, collects what it says, and ends it with the test. */
import { onTestFinished } from 'vitest';
import { type InspectedReading, startInspected } from '../../../page/inspected-reading.ts';
import {
  DEFAULT_SETTINGS,
  type FindingsUpdate,
  type PageMention,
  type ReadingOptions,
} from '../../../page/types.ts';
import { type CountingReader, naiveReader } from './naive-reader.ts';

export type Started = {
  reading: InspectedReading;
  reader: CountingReader;
  updates: FindingsUpdate[];
  opened: string[];
  abort(): void;
  /** All mentions now, in the order of the page. */
  mentions(): PageMention[];
  /** As `mentions`, only the words. */
  words(): string[];
  /** What the marks of the document cover, sorted by name: `ramus-symptom-affirmed: foot drop`. */
  marks(): string[];
};

const CARD = {
  label: 'Ramus',
  open: 'Open',
  kind: { cause: 'Cause', symptom: 'Symptom', test: 'Test', treatment: 'Treatment' },
  readAs: (assertion: string, cue: string | null) =>
    `Read as ${assertion}${cue ? ` because of "${cue}"` : ''}`,
};

export async function start(options: Partial<ReadingOptions> = {}): Promise<Started> {
  const control = new AbortController();
  onTestFinished(() => control.abort());
  const reader = naiveReader();
  const updates: FindingsUpdate[] = [];
  const opened: string[] = [];
  const document = options.document ?? globalThis.document;
  const reading = startInspected({
    document,
    reader,
    conceptStyle: concept => ({
      kind: concept === 'mri' ? 'test' : 'symptom',
      isRedFlag: concept === 'saddle-anesthesia',
    }),
    describe: concept => ({ name: concept, kind: 'symptom', line: `About ${concept}.` }),
    messages: CARD,
    settings: DEFAULT_SETTINGS,
    signal: control.signal,
    onFindings: update => updates.push(structuredClone(update)),
    onOpen: concept => opened.push(concept),
    ...options,
  });
  await reading.whenIdle();
  const mentions = () => applyAll(updates);
  return {
    reading,
    reader,
    updates,
    opened,
    abort: () => control.abort(),
    mentions,
    words: () => mentions().map(({ surface }) => surface),
    marks: () => marksOf(document),
  };
}

/** Applies updates the way a receiver must. */
export function applyAll(updates: readonly FindingsUpdate[]): PageMention[] {
  const order: string[] = [];
  const byBlock = new Map<string, PageMention[]>();
  const drop = (block: string) => {
    byBlock.delete(block);
    if (order.includes(block)) order.splice(order.indexOf(block), 1);
  };
  for (const { removed, changed } of updates) {
    for (const block of removed) drop(block);
    for (const { block, after, mentions } of changed) {
      drop(block);
      if (after !== null && !order.includes(after))
        throw new Error(`Block ${block} comes after one that is not there`);
      order.splice(after === null ? 0 : order.indexOf(after) + 1, 0, block);
      byBlock.set(block, mentions);
    }
  }
  return order.flatMap(block => byBlock.get(block) ?? []);
}

/** Everything registered under our names in a document. */
export function marksOf(document: Document): string[] {
  const marks: string[] = [];
  for (const [name, highlight] of document.defaultView?.CSS.highlights ?? []) {
    if (!name.startsWith('ramus-')) continue;
    for (const range of highlight) marks.push(`${name}: ${String(range)}`);
  }
  return marks.sort();
}
