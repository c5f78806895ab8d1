import { BOX_CROSSED, BOX_EMPTY, COLON, FULL_STOP, HYPHEN } from './fold.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { BLANK_LINE, CAPITAL, NEW_LINE, NUMBER, SPACED, type Tokens, WORD } from './tokenize.ts';

const QUESTION = 63;
const EXCLAMATION = 33;
const COMMA = 44;
const STAR = 42;
const OPENING_BRACKET = 40;
const CLOSING_BRACKET = 41;
const OPENING_SQUARE = 91;

/** A line at least this long may have been broken by its editor in the middle of a sentence. */
const WRAPPED_LINE = 45;
/** A line that goes on with a small letter needs less to be taken as broken. */
const WRAPPED_LINE_GOING_ON = 30;
/** How far ahead a colon makes a line a labelled one. */
const LABEL_WORDS = 5;
/** A word before a full stop that is shorter may be an abbreviation nobody listed. */
const SHORT_WORD = 3;

/** First token of each sentence, and at the end the number of tokens. */
export type Sentences = readonly number[];

/** Cut into sentences. A heading, a bullet and a table row are sentences of their own. */
export function findSentences(
  tokens: Tokens,
  known: { abbreviations: PhraseTrie; headings: readonly { from: number }[] },
): Sentences {
  const { abbreviations, headings } = known;
  const starts: number[] = [];
  let lineStart = 0;
  let nextHeading = 0;
  for (let at = 0; at < tokens.count; at++) {
    const flags = tokens.flags[at] ?? 0;
    const newLine = (flags & NEW_LINE) !== 0;
    const isHeading = headings[nextHeading]?.from === at;
    if (isHeading) nextHeading++;
    if (at === 0 || isHeading || (flags & BLANK_LINE) !== 0 || isInlineItem(tokens, at)) starts.push(at);
    else if (newLine ? endsLine(tokens, at, lineStart) : endsSentence(tokens, at, abbreviations)) {
      starts.push(at);
    }
    if (newLine) lineStart = at;
  }
  starts.push(tokens.count);
  return starts;
}

/** Whether a list marker ("-", "*", "2.", "3)", "[ ]") stands at this token, and how long it is. */
export function listMarkerLength(tokens: Tokens, at: number): number {
  const id = tokens.id[at] ?? -1;
  if (id === STAR || (id >= BOX_EMPTY && id <= BOX_CROSSED)) return 1;
  if (id === HYPHEN && ((tokens.flags[at + 1] ?? 0) & SPACED) !== 0) return 1;
  const next = tokens.id[at + 1] ?? -1;
  const counts = ((tokens.flags[at] ?? 0) & NUMBER) !== 0 && lengthOf(tokens, at) <= 2;
  return counts && (next === FULL_STOP || next === CLOSING_BRACKET) && at + 2 < tokens.count ? 2 : 0;
}

/** "1) disc bulge  2) stenosis" on one line. */
function isInlineItem(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  if ((flags & NUMBER) === 0 || (flags & SPACED) === 0) return false;
  return (
    tokens.id[at + 1] === CLOSING_BRACKET && listMarkerLength(tokens, at) === 2 && opensNoBracket(tokens, at)
  );
}

function opensNoBracket(tokens: Tokens, at: number): boolean {
  return tokens.id[at - 1] !== OPENING_BRACKET;
}

function endsLine(tokens: Tokens, at: number, lineStart: number): boolean {
  const before = tokens.id[at - 1] ?? -1;
  if (before === COMMA) return listMarkerLength(tokens, at) > 0;
  if (before === FULL_STOP || before === COLON || before === QUESTION) return true;
  if (listMarkerLength(tokens, at) > 0 || tokens.id[at] === OPENING_SQUARE) return true;
  if (isLabelled(tokens, at)) return true;
  const length = (tokens.end[at - 1] ?? 0) - (tokens.start[lineStart] ?? 0);
  const goesOn = ((tokens.flags[at] ?? 0) & CAPITAL) === 0;
  return length < (goesOn ? WRAPPED_LINE_GOING_ON : WRAPPED_LINE);
}

function isLabelled(tokens: Tokens, at: number): boolean {
  for (let ahead = at + 1; ahead <= at + LABEL_WORDS && ahead < tokens.count; ahead++) {
    if (((tokens.flags[ahead] ?? 0) & NEW_LINE) !== 0) return false;
    if (tokens.id[ahead] === COLON) return true;
  }
  return false;
}

function endsSentence(tokens: Tokens, at: number, abbreviations: PhraseTrie): boolean {
  const before = tokens.id[at - 1] ?? -1;
  if (before !== FULL_STOP && before !== QUESTION && before !== EXCLAMATION) return false;
  const flags = tokens.flags[at] ?? 0;
  if ((flags & SPACED) === 0 || at < 2) return false;
  if (((tokens.flags[at - 1] ?? 0) & SPACED) !== 0) return false;
  if (before !== FULL_STOP) return before !== QUESTION || !isShortAnswer(tokens, at);
  const word = at - 2;
  if (((tokens.flags[word] ?? 0) & WORD) === 0) return true;
  if (listMarkerLength(tokens, word) === 2 && isStart(tokens, word)) return false;
  const id = tokens.id[word] ?? -1;
  if (id >= 0 && abbreviations.valuesAt(abbreviations.step(0, id))) return false;
  if ((flags & WORD) !== 0 && (flags & (CAPITAL | NUMBER)) === 0) {
    return lengthOf(tokens, word) > SHORT_WORD && tokens.id[word - 1] !== FULL_STOP;
  }
  return !(lengthOf(tokens, word) === 1 && ((tokens.flags[word] ?? 0) & (CAPITAL | NUMBER)) === CAPITAL);
}

/** "Numbness? No." is one statement. */
function isShortAnswer(tokens: Tokens, at: number): boolean {
  if (((tokens.flags[at] ?? 0) & WORD) === 0) return false;
  const next = at + 1;
  if (next >= tokens.count || ((tokens.flags[next] ?? 0) & NEW_LINE) !== 0) return true;
  const id = tokens.id[next] ?? -1;
  return id === FULL_STOP || id === COMMA;
}

/** A number starts a list item where a line or a sentence starts. */
function isStart(tokens: Tokens, at: number): boolean {
  if (((tokens.flags[at] ?? 0) & NEW_LINE) !== 0) return true;
  const before = tokens.id[at - 1] ?? -1;
  return before === FULL_STOP || before === COLON;
}

function lengthOf(tokens: Tokens, at: number): number {
  return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
}
