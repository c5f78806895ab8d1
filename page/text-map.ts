/** The text of one block and the way back: offset in the text ↔ (node, offset in its data). */
import { rawOffsets, render, type WhitespaceMode } from './whitespace.ts';

/** One text node's share of a block. Raw offsets count in the node's data, `start` in the block's text. */
export type Piece = {
  node: Text;
  rawStart: number;
  rawEnd: number;
  start: number;
  length: number;
  mode: WhitespaceMode;
  isAfterSpace: boolean;
};

export type TextMap = { text: string; pieces: readonly Piece[] };

/** A stretch of one text node. */
export type RawSpan = { node: Text; start: number; end: number };

/**
 * Where a span of the block's text stands in the document, one raw span per text node.
 *
 * Null when any of these nodes no longer renders what was read: absent is right, elsewhere is wrong.
 * One span per node rather than one over all of them, because what stands between two nodes may be
 * text that was left out (a button inside a phrase).
 */
export function rawSpansOf(map: TextMap, start: number, end: number): RawSpan[] | null {
  const spans: RawSpan[] = [];
  for (let i = pieceAt(map.pieces, start); i < map.pieces.length; i++) {
    const piece = map.pieces[i];
    if (!piece || piece.start >= end) break;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    if (from >= to) continue;
    const span = rawSpanIn(map.text, piece, { start: from, end: to });
    if (!span) return null;
    spans.push(span);
  }
  return spans.length > 0 ? spans : null;
}

/** The offset in the block's text of a place in a node; null where that place is not rendered text. */
export function textOffsetOf(map: TextMap, node: Node, rawOffset: number): number | null {
  for (const piece of map.pieces) {
    if (piece.node !== node || rawOffset < piece.rawStart || rawOffset > piece.rawEnd) continue;
    const offsets = offsetsOf(map.text, piece);
    if (!offsets) return null;
    const wanted = rawOffset - piece.rawStart;
    const index = offsets.findIndex(raw => raw >= wanted);
    return piece.start + (index < 0 ? piece.length : index);
  }
  return null;
}

/** Whether two maps describe the same text in the same places, so that ranges made for one serve the other. */
export function isSameMap(a: TextMap, b: TextMap): boolean {
  if (a.text !== b.text || a.pieces.length !== b.pieces.length) return false;
  return a.pieces.every((piece, i) => {
    const other = b.pieces[i];
    return (
      other !== undefined &&
      piece.node === other.node &&
      piece.rawStart === other.rawStart &&
      piece.start === other.start
    );
  });
}

function rawSpanIn(text: string, piece: Piece, span: { start: number; end: number }): RawSpan | null {
  const offsets = offsetsOf(text, piece);
  const first = offsets?.[span.start - piece.start];
  const last = offsets?.[span.end - 1 - piece.start];
  if (first === undefined || last === undefined) return null;
  return { node: piece.node, start: piece.rawStart + first, end: piece.rawStart + last + 1 };
}

/** Raw offsets within the piece, or null when the node changed since it was read. */
function offsetsOf(text: string, piece: Piece): number[] | null {
  const data = piece.node.data.slice(piece.rawStart, piece.rawEnd);
  const rendered = render(data, piece.mode, piece.isAfterSpace);
  if (rendered !== text.slice(piece.start, piece.start + piece.length)) return null;
  return rawOffsets(data, rendered);
}

/** Index of the last piece that begins at or before the offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
