import type { Assertion } from '../lib/annotate/types.ts';
import { type Block, OrderedBlocks } from '../lib/chart/ordered-blocks.ts';
import { isClue } from '../lib/chart/statuses.ts';
import { isFrameInFront, MarkSteps } from './mark-steps.ts';
import type { FromFrame } from './messages.ts';
import {
  askForLines,
  askForOrders,
  askForReaderData,
  isExtensionAlive,
  openPageLink,
  type PageLink,
  requestEntry,
} from './page-link.ts';
import {
  type CardTexts,
  CUE_PLACE,
  LABEL_PLACE,
  type PageSettings,
  type ReaderData,
} from './page-protocol.ts';
import { takeOver } from './single-copy.ts';

/** As much of a mention as goes over the port. */
type SentMention = {
  id: string;
  concept: string;
  alternatives: string[];
  surface: string;
  assertion: Assertion;
  sense: 'sure' | 'could-be';
  where: 'text' | 'field';
  cue: string | null;
  snippet: string;
  snippetStart: number;
  readAs?: Assertion | undefined;
};

/** What a reading reports, as page/ gives it. */
type Update = {
  removed: string[];
  changed: { block: string; after: string | null; mentions: SentMention[] }[];
  status: { state: 'reading' | 'ready'; isPartial: boolean; unreadableFrames: { origin: string | null }[] };
};

/** A running reading, as page/ gives it. */
type Reading = {
  jumpTo: (mentionId: string) => boolean;
  stepTo: (mentionId: string) => boolean;
  correct: (mentionId: string, assertion: Assertion | null) => boolean;
};

type CardMessages = Pick<CardTexts, 'label' | 'open' | 'kind'> & {
  readAs: (assertion: Assertion, cue: string | null) => string;
};

type ReadingChoices = {
  /** The one-line definition of an entry, once it is known. */
  lineOf: (concept: string) => string;
  readerData: ReaderData;
  settings: {
    paint: boolean;
    readAll: boolean;
    readFields: boolean;
    hoverCard: boolean;
    print: boolean;
    hiddenKinds: readonly never[];
    hiddenAssertions: readonly never[];
  };
  signal: AbortSignal;
  messages: CardMessages;
  onFindings: (update: Update) => void;
  onFrame: () => void;
  onOpen: (concept: string) => void;
};

type Options = { version: string; start: (choices: ReadingChoices) => Reading };

/**
 * The page script's life: one copy a frame; reads while it is wanted; tells every connected panel
 * what changed, and a panel that comes later all there is; stops when the extension is gone.
 */
export function runPageScript({ version, start }: Options): void {
  const signal = takeOver(version, isExtensionAlive);
  if (signal === undefined) return;
  let reading: { current: Reading; abort: AbortController } | undefined;
  let blocks = new OrderedBlocks<SentMention>();
  let status: Update['status'] | undefined;
  const orders = askForOrders();
  const lines = new Map<string, string>();
  const steps = new MarkSteps();

  const link: PageLink = openPageLink({
    orders,
    signal,
    onWanted(isWanted) {
      reading?.abort.abort();
      reading = undefined;
      blocks = new OrderedBlocks();
      status = undefined;
      if (isWanted) void begin();
    },
    onJump: id => reading?.current.jumpTo(id) ?? false,
    onCorrect: (id, assertion) => reading?.current.correct(id, assertion),
    onStep(by) {
      const id = isFrameInFront(window) ? steps.step(blocks.mentions(), by) : undefined;
      if (id !== undefined) reading?.current.stepTo(id);
    },
    onPanel: () => status !== undefined && link.send(messageOf(status, [], blocks.blocks())),
  });

  async function begin(): Promise<void> {
    const abort = new AbortController();
    signal?.addEventListener('abort', () => abort.abort(), { signal: abort.signal });
    const placeholder: { current: Reading; abort: AbortController } = {
      current: { jumpTo: () => false, stepTo: () => false, correct: () => false },
      abort,
    };
    reading = placeholder;
    const [{ settings, texts }, readerData] = await Promise.all([orders, askForReaderData()]);
    if (abort.signal.aborted || readerData === undefined) return;
    placeholder.current = start({
      settings: choicesOf(settings),
      readerData,
      signal: abort.signal,
      messages: cardMessages(texts),
      onOpen: requestEntry,
      onFrame: link.announceFrame,
      lineOf: concept => lines.get(concept) ?? '',
      onFindings(update) {
        if (!isExtensionAlive()) return abort.abort();
        for (const block of update.removed) blocks.remove(block);
        for (const block of update.changed) blocks.place(block);
        status = update.status;
        link.send(messageOf(status, update.removed, update.changed));
        void learnLines(lines, update);
      },
    });
  }
}

function cardMessages({
  label,
  open,
  kind,
  assertion: labels,
  readAs,
  readAsBecause,
}: CardTexts): CardMessages {
  return {
    label,
    open,
    kind,
    readAs: (assertion, cue) =>
      (cue === null ? readAs : readAsBecause)
        .replace(LABEL_PLACE, labels[assertion] ?? '')
        .replace(CUE_PLACE, cue ?? ''),
  };
}

/** The card shows a line of the entry: asked for when a concept is first found, not carried along. */
async function learnLines(lines: Map<string, string>, { changed }: Update): Promise<void> {
  const concepts = new Set(changed.flatMap(({ mentions }) => mentions.map(({ concept }) => concept)));
  const unknown = [...concepts].filter(concept => !lines.has(concept) && !isClue(concept));
  if (unknown.length === 0) return;
  for (const concept of unknown) lines.set(concept, '');
  for (const [concept, line] of Object.entries(await askForLines(unknown))) lines.set(concept, line);
}

function choicesOf({ readChrome, hoverCard, printMarks }: PageSettings): ReadingChoices['settings'] {
  return {
    paint: true,
    readAll: readChrome,
    readFields: true,
    hoverCard,
    print: printMarks,
    hiddenKinds: [],
    hiddenAssertions: [],
  };
}

function messageOf(
  status: Update['status'],
  removed: string[],
  changed: readonly Block<SentMention>[],
): FromFrame {
  return {
    kind: 'findings',
    removed,
    changed: changed.map(({ block, after, mentions }) => ({
      block,
      after,
      mentions: mentions.map(sentMention),
    })),
    isComplete: status.state === 'ready',
    isPartial: status.isPartial,
    canPaint: 'highlights' in CSS,
    unreadFrames: status.unreadableFrames.flatMap(({ origin }) => origin ?? []),
    isPdf: document.contentType === 'application/pdf',
  };
}

function sentMention({
  id,
  concept,
  alternatives,
  surface,
  assertion,
  sense,
  where,
  cue,
  snippet,
  snippetStart,
  readAs,
}: SentMention): SentMention {
  return { id, concept, alternatives, surface, assertion, sense, where, cue, snippet, snippetStart, readAs };
}
