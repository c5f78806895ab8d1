/** Joins the parts of one reading: what changed goes to the engine, what was read to marks and findings. */
import { DirtyMarker } from './dirty.ts';
import { Engine } from './engine.ts';
import type { Field } from './fields.ts';
import { createFlatTree } from './flat-tree.ts';
import { unreadableFrames } from './frames.ts';
import { HighlightRules } from './highlight-rules.ts';
import { LateRoots } from './late-roots.ts';
import type { Block, Scope } from './outline.ts';
import { Painter, type View } from './paint.ts';
import { PartialLists } from './partial-lists.ts';
import { Publisher, type StatusNow } from './publisher.ts';
import { recheckElement, recheckHidden } from './recheck.ts';
import { createSlices, type Slices } from './slices.ts';
import { CURRENT_NAME } from './style-names.ts';
import { clearTracker, createTracker, isLinked, restart, type Tracker } from './tracker.ts';
import type { ReadingOptions, ReadingSettings, UnreadableFrame } from './types.ts';
import { Viewport } from './viewport.ts';
import { Watcher } from './watch.ts';
import { WatchedFields } from './watched-fields.ts';
import { WeakList } from './weak-list.ts';

/** What no event tells of is looked at this often: cleared registries, late shadow roots, set values. */
const TICK_MS = 1_000;

export type SessionOptions = ReadingOptions & { view: View; isOwn(node: Node): boolean };

/** One reading of one document, from the first slice to the abort. */
export class Session {
  readonly tracker: Tracker;
  readonly painter: Painter;
  readonly engine: Engine;
  readonly slices: Slices;
  readonly fields = new WatchedFields(field => this.#markField(field));
  readonly shadowRoots = new WeakList<ShadowRoot>();
  readonly blocksById = new Map<string, Block>();
  settings: ReadingSettings;
  readonly #options: SessionOptions;
  readonly #watcher: Watcher;
  readonly #marker: DirtyMarker;
  readonly #viewport: Viewport;
  readonly #rules: HighlightRules;
  readonly #partial: PartialLists;
  readonly #publisher: Publisher;
  readonly #lateRoots = new LateRoots();
  readonly #touched = new Set<Scope>();
  #pendingGaps: { scope: Scope; left: Scope | null }[] = [];
  #isHiddenCheckDue = false;
  #frames: UnreadableFrame[] = [];
  #hasChangedSinceTick = true;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.settings = options.settings;
    this.#publisher = new Publisher(update => options.onFindings(update));
    const { view, signal, document } = options;
    this.tracker = this.#createTracker();
    this.#marker = new DirtyMarker(this.tracker);
    this.painter = new Painter({
      view,
      conceptStyle: concept => options.conceptStyle(concept),
      onMark: (name, element) => this.#rules.reach(name, element),
      isShown: ({ kind }, { assertion }) =>
        !this.settings.hiddenKinds.includes(kind) && !this.settings.hiddenAssertions.includes(assertion),
    });
    this.#rules = new HighlightRules({ view, signal, isForPrint: () => this.settings.print });
    this.engine = this.#createEngine();
    this.#viewport = this.#createViewport();
    this.#partial = new PartialLists(view, signal);
    this.slices = createSlices({
      document,
      signal,
      before: () => this.#watcher.flush(),
      step: () => this.engine.step(),
      onSlice: isDone => this.#onSlice(isDone),
    });
    this.#watcher = this.#createWatcher();
    this.engine.pushGap(this.tracker.root, null);
    this.slices.wake();
    const ticker = setInterval(() => this.#tick(), TICK_MS);
    signal.addEventListener('abort', () => {
      clearInterval(ticker);
      this.#end();
    });
  }

  /** Nothing is known to have changed that was not read and reported. */
  get isIdle(): boolean {
    return !this.slices.isRunning && !this.#watcher.isWaiting && !this.engine.hasWork;
  }

  /** Look at the document as it is now, and at what is in view. */
  flush(): void {
    this.#watcher.flush();
    this.#viewport.flush();
  }

  apply(settings: ReadingSettings): void {
    if (this.#options.signal.aborted) return;
    const before = this.settings;
    this.settings = settings;
    if (before.print !== settings.print) this.#rules.rewrite();
    if (before.readAll !== settings.readAll || before.readFields !== settings.readFields) this.#startOver();
    this.painter.eraseAll();
    this.#viewport.repaint();
  }

  #createTracker(): Tracker {
    const { document, openShadowRoot, isOwn } = this.#options;
    const tree = createFlatTree({
      openShadowRoot,
      onShadowRoot: root => this.#onShadowRoot(root),
      onCandidate: element => this.#lateRoots.add(element),
    });
    return createTracker({
      document,
      tree,
      readAll: this.settings.readAll,
      isOwn,
      onDirty: (scope, left) => this.#onDirty(scope, left),
      onScopeGone: scope => {
        this.#viewport.forget(scope);
        this.#touched.delete(scope);
      },
    });
  }

  #createEngine(): Engine {
    return new Engine({
      tracker: this.tracker,
      reader: this.#options.reader,
      fieldText: field => (this.settings.readFields ? this.fields.read(field) : null),
      restyled: (element, reach) => {
        recheckElement(this.#parts, element, reach);
        this.#pushGaps();
      },
      recheck: element => {
        this.engine.drop(this.#marker.recheck(element));
        return this.tracker.scopeOf.has(element);
      },
      listener: {
        onRead: (block, isNewText) => this.#onRead(block, isNewText),
        onDropped: block => {
          this.blocksById.delete(block.id);
          this.#publisher.findings.drop(block);
          this.painter.erase(block);
        },
      },
    });
  }

  #createViewport(): Viewport {
    const { view, signal } = this.#options;
    return new Viewport({
      view,
      signal,
      enter: block => {
        if (this.settings.paint && !this.painter.isPainted(block)) this.painter.paint(block);
      },
      leave: block => this.painter.erase(block),
      onVanished: element => {
        for (let at: Element | null = element; at; at = this.tracker.tree.parent(at)) {
          this.#marker.noteRestyled(at, 'alone');
        }
        this.#watcher.soon();
      },
    });
  }

  #createWatcher(): Watcher {
    const { view, signal } = this.#options;
    return new Watcher({
      view,
      signal,
      onRecords: records => {
        this.#partial.noteRecords(records);
        this.engine.drop(this.#marker.mark(records));
        if (this.#rules.noteRecords(records)) this.#reachNear();
        this.#hasChangedSinceTick = true;
      },
      onSlotChange: slot => this.#marker.markSlot(slot),
      onFrame: () => this.#options.onFrame?.(),
      onMaybeShown: target => {
        this.#isHiddenCheckDue = true;
        if (target instanceof view.Element) this.#marker.noteRestyled(target, 'alone');
        this.#watcher.soon();
      },
      onCalm: () => this.#onCalm(),
    });
  }

  /** Before the next frame, so that no mark is without its style in any. */
  #reachNear(): void {
    for (const { element } of this.#viewport.near) this.#rules.reach(CURRENT_NAME, element);
    this.#rules.flush();
  }

  /** A gap is to be read again. Marks whose words have changed go at once. */
  #onDirty(scope: Scope, left: Scope | null): void {
    this.#pendingGaps.push({ scope, left });
    for (let at = left ? left.next : scope.first; at?.kind === 'block'; at = at.next)
      this.painter.eraseStale(at);
    this.#watcher.soon();
  }

  #onCalm(): void {
    this.#watcher.flush();
    if (this.#isHiddenCheckDue) recheckHidden(this.#parts, null);
    this.#isHiddenCheckDue = false;
    this.#pushGaps();
    for (const element of this.#marker.takeRenamed()) this.engine.pushRenamed(element);
    for (const [element, reach] of this.#marker.takeRestyled()) this.engine.pushRestyled(element, reach);
    this.slices.wake();
  }

  #pushGaps(): void {
    for (const { scope, left } of this.#pendingGaps) this.engine.pushGap(scope, left);
    this.#pendingGaps = [];
  }

  get #parts() {
    return { tracker: this.tracker, marker: this.#marker, engine: this.engine };
  }

  #onRead(block: Block, isNewText: boolean): void {
    if (block.mentions.length > 0) this.blocksById.set(block.id, block);
    else this.blocksById.delete(block.id);
    if (isNewText) this.#publisher.findings.note(block);
    if (this.painter.isPainted(block)) {
      if (block.mentions.length > 0) this.painter.paint(block);
      else this.painter.erase(block);
    }
    const { parent } = block;
    if (parent && (block.mentions.length > 0 || this.#viewport.isWatching(parent))) this.#touched.add(parent);
  }

  /** Gives true while there is more to say than one update should carry. */
  #onSlice(isDone: boolean): boolean {
    for (const scope of this.#touched) if (isLinked(this.tracker, scope)) this.#viewport.update(scope);
    this.#touched.clear();
    return this.#publisher.publish(this.#status(), isDone);
  }

  #status(): StatusNow {
    const { blocks, characters } = this.engine.counts;
    return { blocks, characters, isPartial: this.#partial.isPartial, unreadableFrames: this.#frames };
  }

  #onShadowRoot(root: ShadowRoot): void {
    this.shadowRoots.add(root);
    this.#rules.addRoot(root);
    this.#watcher.observe(root);
  }

  #markField(field: Field): void {
    this.#marker.noteRestyled(field, 'alone');
    this.#watcher.soon();
  }

  #tick(): void {
    if (this.#options.document.hidden) return;
    this.painter.restore();
    this.#rules.restore();
    for (const host of this.#lateRoots.take(this.tracker.tree)) this.engine.drop(this.#marker.markHost(host));
    for (const field of this.fields.takeChanged()) this.#markField(field);
    if (!this.#hasChangedSinceTick) return;
    this.#hasChangedSinceTick = false;
    this.#partial.noteStatedLengths();
    this.#frames = unreadableFrames([this.#options.document, ...this.shadowRoots]);
    if (this.isIdle) this.#publisher.publish(this.#status(), true);
  }

  #startOver(): void {
    const { tracker } = this;
    tracker.readAll = this.settings.readAll;
    this.fields.clear();
    this.engine.drop(restart(tracker, this.#options.document.documentElement));
  }

  #end(): void {
    this.painter.remove();
    clearTracker(this.tracker);
    this.engine.clear();
    this.#touched.clear();
    this.#pendingGaps = [];
    this.fields.clear();
    this.#lateRoots.clear();
    this.blocksById.clear();
  }
}
