/** Gathers the text nodes of one run of inline content into blocks of text. */
import type { Piece, TextMap } from './text-map.ts';
import { dependsOnMode, render, type WhitespaceMode } from './whitespace.ts';

/** A long run is cut at the first line end after this many characters: an edit re-reads one such block. */
const CUT_AT_LINE = 2_000;
/** Without line ends it is cut at a space once it is this long. */
const CUT_ANYWHERE = 20_000;

/** Asked only for text whose rendering depends on it, since the answer is a style look-up. */
export type ModeOf = (node: Text) => WhitespaceMode;

/** Collects one run; `take` empties it. Not for reuse across block borders without `take`. */
export class Run {
  #text = '';
  #pieces: Piece[] = [];
  #isAfterSpace = true;
  #hasText = false;
  #finished: TextMap[] = [];
  readonly #modeOf: ModeOf;

  constructor(modeOf: ModeOf) {
    this.#modeOf = modeOf;
  }

  /** A text node's data goes in as rendered. White space alone adds no piece, only a border. */
  add(node: Text): void {
    const { data } = node;
    if (data.length === 0) return;
    const isPlain = !dependsOnMode(data, this.#isAfterSpace);
    const mode = isPlain ? 'collapse' : this.#modeOf(node);
    let from = 0;
    while (data.length - from > CUT_AT_LINE) {
      const to = cutPoint(data, from);
      this.#addPart({ node, mode, rawStart: from, rawEnd: to }, isPlain);
      from = to;
      if (from < data.length) this.#finish();
    }
    this.#addPart({ node, mode, rawStart: from, rawEnd: data.length }, isPlain);
    if (mode !== 'collapse' && this.#text.length > CUT_AT_LINE && data.endsWith('\n')) this.#finish();
  }

  /** A word ends here though no text says so: an image, a badge. */
  space(): void {
    if (!this.#isAfterSpace) this.#append(' ');
  }

  /** `<br>`. */
  newline(): void {
    this.#append('\n');
    if (this.#text.length > CUT_AT_LINE) this.#finish();
  }

  /** The blocks gathered, without those that hold white space only. */
  take(): TextMap[] {
    this.#finish();
    const taken = this.#finished;
    this.#finished = [];
    return taken;
  }

  /** `isPlain`: rendered as it stands, which is so for most. */
  #addPart(part: Pick<Piece, 'node' | 'mode' | 'rawStart' | 'rawEnd'>, isPlain: boolean): void {
    const data = part.node.data.slice(part.rawStart, part.rawEnd);
    const rendered = isPlain ? data : render(data, part.mode, this.#isAfterSpace);
    if (rendered.length === 0) return;
    if (rendered.trim().length > 0) {
      const { length } = rendered;
      this.#pieces.push({ ...part, start: this.#text.length, length, isAfterSpace: this.#isAfterSpace });
      this.#hasText = true;
    }
    this.#append(rendered);
  }

  #append(text: string): void {
    this.#text += text;
    const last = text.charCodeAt(text.length - 1);
    this.#isAfterSpace = last === 32 || last === 10;
  }

  #finish(): void {
    if (this.#hasText) this.#finished.push({ text: this.#text, pieces: this.#pieces });
    this.#text = '';
    this.#pieces = [];
    this.#isAfterSpace = true;
    this.#hasText = false;
  }
}

/** The first line end after a block's length, else the last space before the hard limit, else that limit. */
function cutPoint(data: string, from: number): number {
  const line = data.indexOf('\n', from + CUT_AT_LINE);
  const limit = from + CUT_ANYWHERE;
  if (line >= 0 && line < limit) return line + 1;
  if (data.length <= limit) return data.length;
  const space = data.lastIndexOf(' ', limit);
  return space > from ? space + 1 : limit;
}
