/** Decides when findings are sent, and how many at once. */
import { Findings } from './findings.ts';
import type { FindingsUpdate, ReadingStatus } from './types.ts';

/** A few findings wait this long for company while there is more to read. */
const WAIT_MS = 200;
/** Sending costs by the mention; so many fit a slice beside its reading. */
const MOST_PER_UPDATE = 300;

export type StatusNow = Omit<ReadingStatus, 'state'>;

/** Sends nothing that was said before. */
export class Publisher {
  readonly findings = new Findings();
  readonly #send: (update: FindingsUpdate) => void;
  #sentAt = Number.NEGATIVE_INFINITY;
  #lastStatus = '';

  constructor(send: (update: FindingsUpdate) => void) {
    this.#send = send;
  }

  /** Send what is due; true while more waits than one update should carry. */
  publish(now: StatusNow, isDone: boolean): boolean {
    const { waiting } = this.findings;
    const time = performance.now();
    if (!isDone && waiting < MOST_PER_UPDATE && time - this.#sentAt < WAIT_MS) return false;
    this.#sentAt = time;
    const hasMore = waiting > MOST_PER_UPDATE;
    const status: ReadingStatus = { state: isDone && !hasMore ? 'ready' : 'reading', ...now };
    const key = JSON.stringify(status);
    if (!this.findings.hasChanges && key === this.#lastStatus) return false;
    this.#lastStatus = key;
    this.#send({ ...this.findings.take(MOST_PER_UPDATE), status });
    return hasMore;
  }
}
