import type { Compiled } from './compiled.ts';
import { COLON, HYPHEN } from './fold.ts';
import type { Reader } from './phrase-walk.ts';
import type { SectionRule } from './rules.ts';
import { listMarkerLength } from './sentences.ts';
import { ALL_CAPS, NEW_LINE, NUMBER, SPACED, type Tokens, WORD } from './tokenize.ts';

/** A heading in tokens: `to` is after its colon. No rule: a heading that the rules do not know. */
export type Heading = { from: number; words: number; to: number; rule: SectionRule | null };

/** A heading is short; a colon after more words than this introduces something else. */
const MAX_HEADING_WORDS = 8;

/** The headings of a text: a known name before a colon, or alone on its line; or capitals before a colon. */
export function findHeadings(compiled: Compiled, reader: Reader): Heading[] {
  const { tokens } = reader;
  const headings: Heading[] = [];
  let after = 0;
  for (let at = 0; at < tokens.count; at++) {
    const newLine = ((tokens.flags[at] ?? 0) & NEW_LINE) !== 0;
    if (at < after || !(newLine || tokens.id[at] === COLON)) continue;
    const heading = newLine
      ? headingFrom(compiled, reader, at)
      : headingBefore(compiled, reader, { colon: at, after });
    if (!heading) continue;
    headings.push(heading);
    after = heading.to;
  }
  return headings;
}

/** The longest known heading that ends at a colon in the middle of a line. */
function headingBefore(
  compiled: Compiled,
  reader: Reader,
  place: { colon: number; after: number },
): Heading | null {
  const { colon } = place;
  for (let at = Math.max(place.after, colon - MAX_HEADING_WORDS); at < colon; at++) {
    if (!reader.canStart(compiled.headingTrie, at)) continue;
    const heading = headingFrom(compiled, reader, at);
    if (heading?.to === colon + 1) return heading;
  }
  return null;
}

function headingFrom(compiled: Compiled, reader: Reader, at: number): Heading | null {
  const { tokens } = reader;
  const newLine = ((tokens.flags[at] ?? 0) & NEW_LINE) !== 0;
  if (!reader.canStart(compiled.headingTrie, at)) {
    return newLine ? unknownHeading(tokens, at) : null;
  }
  let words = -1;
  let value = -1;
  const found = reader.phrasesAt(compiled.headingTrie, at, tokens.count);
  for (let index = 0; index < found; index++) {
    const end = reader.ends[index] ?? -1;
    if (end <= words) continue;
    words = end;
    value = compiled.headingTrie.valuesAt(reader.nodes[index] ?? 0)?.[0] ?? -1;
  }
  if (words < 0) return newLine ? unknownHeading(tokens, at) : null;
  const rule = compiled.sections[value] ?? null;
  const flags = tokens.flags[words] ?? 0;
  if (tokens.id[words] === COLON && words < tokens.count) {
    const opens = newLine || isAfterStop(tokens, at) || isInCapitals(tokens, at, words);
    return opens ? { from: at, words, to: words + 1, rule } : null;
  }
  if (!newLine) return null;
  if (words >= tokens.count || (flags & NEW_LINE) !== 0) return { from: at, words, to: words, rule };
  const dashed = tokens.id[words] === HYPHEN && (flags & SPACED) !== 0;
  return dashed ? { from: at, words, to: words, rule } : null;
}

function isAfterStop(tokens: Tokens, at: number): boolean {
  const before = tokens.id[at - 1] ?? -1;
  if (before === COLON || before === 46 || before === 93) return true;
  return at >= 2 && listMarkerLength(tokens, at - 2) === 2;
}

function isInCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const flags = tokens.flags[at] ?? 0;
    if ((flags & WORD) !== 0 && (flags & (ALL_CAPS | NUMBER)) === 0) return false;
  }
  return true;
}

function unknownHeading(tokens: Tokens, at: number): Heading | null {
  const limit = Math.min(tokens.count, at + MAX_HEADING_WORDS);
  for (let colon = at; colon < limit; colon++) {
    const flags = tokens.flags[colon] ?? 0;
    if (colon > at && (flags & NEW_LINE) !== 0) return null;
    if (tokens.id[colon] === COLON) {
      return colon > at ? { from: at, words: colon, to: colon + 1, rule: null } : null;
    }
    if ((flags & WORD) !== 0 && (flags & ALL_CAPS) === 0) return null;
  }
  return null;
}
