/** What the reader has put right on this page: kept in memory as long as the page is read. */
import type { Assertion } from '../lib/annotate/types.ts';
import { snippetOf } from './findings.ts';
import type { Block, KeptMention } from './outline.ts';

type Correction = { assertion: Assertion; snippet: string };

/** A correction holds for one mention in the words around it; where these have changed it is forgotten. */
export class Corrections {
  readonly #byId = new Map<string, Correction>();

  /** Reads a mention otherwise from now on; null goes back to what was read. */
  set(block: Block, mention: KeptMention, assertion: Assertion | null): void {
    if (assertion === null) this.#byId.delete(mention.id);
    else this.#byId.set(mention.id, { assertion, snippet: around(block, mention) });
  }

  /** A mention as it counts: with its correction, and with how it was read before. */
  apply(block: Block, mention: KeptMention): KeptMention {
    const correction = this.#byId.get(mention.id);
    if (correction === undefined) return mention;
    if (correction.snippet === around(block, mention))
      return { ...mention, assertion: correction.assertion, readAs: mention.assertion };
    this.#byId.delete(mention.id);
    return mention;
  }
}

function around({ map: { text } }: Block, { start, end }: KeptMention): string {
  return snippetOf(text, start, end).snippet;
}
