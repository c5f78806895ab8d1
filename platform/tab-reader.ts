import { browser } from 'wxt/browser';
import type { Assertion } from '../lib/annotate/types.ts';
import { OrderedBlocks } from '../lib/chart/ordered-blocks.ts';
import type { PageMention, PageReading, PageState } from '../lib/chart/page-state.ts';
import { type FramePorts, openFramePorts } from './frame-ports.ts';
import { setHighlighted } from './highlight.ts';
import { injectPageScript } from './inject.ts';
import type { FromFrame } from './messages.ts';
import { allowSite, forgetSites, siteOf } from './sites.ts';
import { reasonOf } from './unreadable.ts';

type Findings = Extract<FromFrame, { kind: 'findings' }>;
type Frame = { blocks: OrderedBlocks<PageMention>; latest: Findings };
type Listener = (state: PageState) => void;

/** Mention ids are unique in a frame; the panel sees `frame:id`. */
const SEPARATOR = ':';
/** So long it waits for more frames. */
const JOIN_MS = 100;

/**
 * Reads the tab beside the panel and keeps what is known of it, in memory only.
 *
 * One port per frame: while it is open the page is read and marked, when it closes the page stops.
 */
export class TabReader {
  #tabId: number | undefined;
  #state: PageState = { kind: 'idle' };
  #ports: FramePorts | undefined;
  readonly #frames = new Map<number, Frame>();
  readonly #jumps = new Map<string, (found: boolean) => void>();
  readonly #listeners = new Set<Listener>();
  #site: PageReading['site'];
  #joinTimer: ReturnType<typeof setTimeout> | undefined;

  /** Calls back at once and at every change. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  /** Turns to another tab: what was read of the last one is forgotten. */
  async turnTo(tabId: number | undefined): Promise<void> {
    if (tabId === this.#tabId) return;
    this.#forget();
    this.#tabId = tabId;
    this.#show({ kind: 'idle' });
    await this.read();
  }

  /** Reads the tab from the start. A refusal becomes the state that says why. */
  read = async (): Promise<void> => {
    const tabId = this.#tabId;
    if (tabId === undefined) return;
    this.#forget();
    this.#show({ kind: 'starting' });
    try {
      const frameIds = await injectPageScript(tabId);
      if (tabId !== this.#tabId) return;
      this.#site = await siteOf(await browser.tabs.get(tabId));
      this.#ports = openFramePorts(tabId, {
        onMessage: (frameId, message) => this.#receive(frameId, message),
        onGone: frameId => this.#lose(frameId),
      });
      this.#ports.openTo(frameIds);
    } catch (error) {
      if (tabId === this.#tabId) this.#show({ kind: 'unreadable', reason: reasonOf(error) });
    }
  };

  /** The tab has loaded another page: reads it where that is still allowed, otherwise waits to be asked. */
  async loaded(tabId: number): Promise<void> {
    if (tabId !== this.#tabId || this.#state.kind === 'reading') return;
    await this.read();
  }

  /** Stops reading; the page's marks leave, even those that were to stay without a panel. */
  stop = (): void => {
    if (this.#tabId !== undefined) void setHighlighted(this.#tabId, false);
    this.#forget();
    this.#show({ kind: 'idle' });
  };

  /** Scrolls the page to a mention. */
  jumpTo = (mentionId: string): Promise<boolean> => {
    const [frame = '', id = ''] = splitOnce(mentionId);
    return new Promise(resolve => {
      this.#jumps.get(mentionId)?.(false);
      this.#jumps.set(mentionId, resolve);
      this.#ports?.send(Number(frame), { kind: 'jump', id });
    });
  };

  /** Reads a mention otherwise, on this page and while it is open. */
  correct = (mentionId: string, assertion: Assertion | null): void => {
    const [frame = '', id = ''] = splitOnce(mentionId);
    this.#ports?.send(Number(frame), { kind: 'correct', id, assertion });
  };

  /** Asks for one origin and, where it is given, reads again with it. Must be called from a click. */
  async allowSite(origin: string): Promise<boolean> {
    const isGranted = await allowSite(origin);
    if (isGranted) await this.read();
    return isGranted;
  }

  async forgetSite(origin: string): Promise<void> {
    await forgetSites([origin]);
    if (this.#site?.origin === origin) this.#site = { origin, isAlways: false };
    this.#publish();
  }

  /** Frames come one after the other: the last one that loads brings all that are there. */
  #joinFramesSoon(): void {
    clearTimeout(this.#joinTimer);
    this.#joinTimer = setTimeout(() => void this.#joinFrames(), JOIN_MS);
  }

  async #joinFrames(): Promise<void> {
    const [ports, tabId] = [this.#ports, this.#tabId];
    if (ports === undefined || tabId === undefined) return;
    const frameIds = await injectPageScript(tabId).catch(() => []);
    if (ports === this.#ports) ports.openTo(frameIds);
  }

  #receive(frameId: number, message: FromFrame): void {
    if (message.kind === 'frame-loaded') {
      this.#joinFramesSoon();
      return;
    }
    if (message.kind === 'jumped') {
      const id = `${frameId}${SEPARATOR}${message.id}`;
      this.#jumps.get(id)?.(message.found);
      this.#jumps.delete(id);
      return;
    }
    if (message.isPdf && frameId === 0) {
      this.#forget();
      this.#show({ kind: 'unreadable', reason: 'pdf' });
      return;
    }
    const blocks = this.#frames.get(frameId)?.blocks ?? new OrderedBlocks();
    for (const block of message.removed) blocks.remove(block);
    for (const { block, after, mentions } of message.changed) {
      blocks.place({ block, after, mentions: mentions.map(mention => toPageMention(frameId, mention)) });
    }
    this.#frames.set(frameId, { blocks, latest: message });
    this.#publish();
  }

  #lose(frameId: number): void {
    this.#frames.delete(frameId);
    if (frameId !== 0) {
      this.#publish();
      return;
    }
    this.#forget();
    this.#show({ kind: 'idle' });
  }

  #publish(): void {
    if (this.#frames.size === 0) return;
    const frames = [...this.#frames].sort(([a], [b]) => a - b).map(([, frame]) => frame);
    const latest = frames.map(frame => frame.latest);
    this.#show({
      kind: 'reading',
      mentions: frames.flatMap(({ blocks }) => blocks.mentions()),
      isComplete: latest.every(({ isComplete }) => isComplete),
      isPartial: latest.some(({ isPartial }) => isPartial),
      canPaint: latest.every(({ canPaint }) => canPaint),
      unreadFrames: [...new Set(latest.flatMap(({ unreadFrames }) => unreadFrames))],
      site: this.#site,
    });
  }

  #show(state: PageState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  #forget(): void {
    clearTimeout(this.#joinTimer);
    this.#ports?.close();
    this.#ports = undefined;
    this.#frames.clear();
    this.#site = undefined;
    for (const settle of this.#jumps.values()) settle(false);
    this.#jumps.clear();
  }
}

type SentMention = Findings['changed'][number]['mentions'][number];

function toPageMention(
  frameId: number,
  { snippet, snippetStart, cue, ...mention }: SentMention,
): PageMention {
  return {
    ...mention,
    id: `${frameId}${SEPARATOR}${mention.id}`,
    cue: cue === null ? null : { text: cue },
    context: { text: snippet, start: snippetStart, end: snippetStart + mention.surface.length },
  };
}

function splitOnce(id: string): [string, string] {
  const at = id.indexOf(SEPARATOR);
  return [id.slice(0, at), id.slice(at + 1)];
}
