/** What runs inside the measured page. Bundled into one script; reached as `ramusBench`. */
import { createAnnotator } from '../../../lib/annotate/create-annotator.ts';
import type { Lexicon } from '../../../lib/annotate/lexicon.ts';
import { sameSection } from '../../../lib/annotate/section-state.ts';
import { type InspectedReading, startInspected } from '../../../page/inspected-reading.ts';
import { DEFAULT_SETTINGS } from '../../../page/types.ts';
import { markWithExpression } from './rivals.ts';

/** Wall time, main-thread time and tasks over 50 ms of one run. */
export type RunResult = {
  ms: number;
  workMs: number;
  /** The part of it that the annotator took. */
  annotateMs: number;
  longTasks: number;
  longestMs: number;
  marks: number;
  characters: number;
  /** Main-thread time until the first ranges are registered. */
  firstWorkMs: number;
  firstMs: number;
};

const control = new AbortController();
let reading: InspectedReading | null = null;
let annotator: ReturnType<typeof createAnnotator> | null = null;

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

async function read(): Promise<RunResult> {
  if (!annotator) throw new Error('prepare() first');
  const using = annotator;
  const tasks = observeLongTasks();
  const start = performance.now();
  let readyAt = 0;
  let annotateMs = 0;
  reading = startInspected({
    document,
    reader: {
      annotate(text, before) {
        const from = performance.now();
        const result = using.annotate(text, before);
        annotateMs += performance.now() - from;
        return result;
      },
      sameSection,
    },
    conceptStyle: () => ({ kind: 'symptom', isRedFlag: false }),
    describe: () => undefined,
    messages: {
      label: '',
      open: '',
      kind: { cause: '', symptom: '', test: '', treatment: '' },
      readAs: () => '',
    },
    settings: DEFAULT_SETTINGS,
    signal: control.signal,
    onFindings: ({ status }) => {
      if (status.state === 'ready') readyAt = performance.now();
    },
    onOpen: () => undefined,
  });
  let [firstWorkMs, firstMs] = [0, 0];
  while (readyAt === 0 || firstMs === 0) {
    await nextFrame();
    if (firstMs === 0 && hasMarks())
      [firstWorkMs, firstMs] = [reading.stats().workMs, performance.now() - start];
    if (performance.now() - start > 120_000) break;
  }
  await reading.whenIdle();
  const { mentions, characters, workMs, longestSliceMs } = reading.stats();
  const longTasks = await tasks(start);
  return {
    ms: readyAt - start,
    workMs,
    annotateMs,
    longTasks,
    longestMs: longestSliceMs,
    marks: mentions,
    characters,
    firstWorkMs,
    firstMs,
  };
}

function hasMarks(): boolean {
  return [...CSS.highlights].some(([name, highlight]) => name.startsWith('ramus-') && highlight.size > 0);
}

/** Tasks over 50 ms since a time, as the browser counts them. */
function observeLongTasks(): (since: number) => Promise<number> {
  const seen: PerformanceEntry[] = [];
  const observer = new PerformanceObserver(list => seen.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  return async since => {
    await nextFrame();
    await nextFrame();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    return seen.filter(({ startTime }) => startTime >= since).length;
  };
}

function timed(act: () => number): RunResult {
  const start = performance.now();
  const marks = act();
  const ms = performance.now() - start;
  return {
    ms,
    workMs: ms,
    annotateMs: 0,
    longTasks: ms > 50 ? 1 : 0,
    longestMs: ms,
    marks,
    characters: 0,
    firstWorkMs: ms,
    firstMs: ms,
  };
}

/** Main-thread time of reading one changed paragraph again, from the middle of the page. */
async function rereadOne(rounds: number): Promise<number[]> {
  const paragraphs = document.querySelectorAll('p');
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const paragraph = paragraphs[(paragraphs.length >> 1) + (round % 3)];
    const before = reading?.stats().workMs ?? 0;
    if (paragraph)
      paragraph.textContent = `Round ${round}: sciatica and foot drop since yesterday, no numbness of the foot.`;
    await reading?.whenIdle();
    times.push((reading?.stats().workMs ?? 0) - before);
  }
  return times;
}

/** Adds up, for each key, the time from the key to the layout after it. `begin` sets note and sum back. */
function timeTyping(): { begin(): void; total(): number } {
  const editor = document.querySelector<HTMLElement>('#editor');
  const note = editor?.textContent ?? '';
  let start = 0;
  let total = 0;
  editor?.addEventListener('keydown', () => {
    start = performance.now();
  });
  editor?.addEventListener('input', () => {
    queueMicrotask(() => {
      editor.getBoundingClientRect();
      total += performance.now() - start;
    });
  });
  return {
    begin() {
      total = 0;
      if (editor) editor.textContent = note;
      editor?.focus();
      document.getSelection()?.selectAllChildren(editor ?? document.body);
      document.getSelection()?.collapseToEnd();
    },
    total: () => total,
  };
}

async function changeRoutes(count: number): Promise<void> {
  const main = document.querySelector('main');
  const kept = main?.innerHTML.slice(0, 20_000) ?? '';
  for (let route = 0; route < count; route++) {
    if (main) main.innerHTML = `<h2>Route ${route}</h2>${kept}`;
    await new Promise(resolve => setTimeout(resolve, 0));
  }
  await reading?.whenIdle();
}

const ramusBench = {
  prepare(lexicon: Lexicon): void {
    annotator = createAnnotator(lexicon);
    annotator.annotate('Denies sciatica. No foot drop.');
  },
  read,
  expression: (forms: string[]) => timed(() => markWithExpression(document, forms)),
  rereadOne,
  timeTyping,
  changeRoutes,
  stats: () => reading?.stats(),
  stop: () => control.abort(),
};
export type RamusBench = typeof ramusBench;

Object.assign(globalThis, { ramusBench });
