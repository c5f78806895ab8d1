import { chooseMentions, type Found, sentenceAt } from './choose-mentions.ts';
import type { Compiled } from './compiled.ts';
import { isElsewhere } from './elsewhere.ts';
import { ClueFinder } from './find-clues.ts';
import { findForms } from './find-forms.ts';
import { findHeadings } from './headings.ts';
import { judgeText, type TextReading } from './judge-text.ts';
import { judgementOf } from './label.ts';
import { Reader } from './phrase-walk.ts';
import { endsInNeck, findRegions, isInNeck, type Regions } from './regions.ts';
import type { Target } from './scopes.ts';
import { leaveBlock, type SectionState, START } from './section-state.ts';
import type { Window } from './sense.ts';
import { findSentences } from './sentences.ts';
import { findSharedHeads } from './share-heads.ts';
import { Tokenizer, type Tokens } from './tokenize.ts';
import { findTurnedSites } from './turn-sites.ts';
import type { Judgement, Mention, Span } from './types.ts';

/** Reads text. Holds no text and no state of its own: the same text and state always read the same. */
export interface Annotator {
  /** Every mention in a block of text, in text order, and the state that the next block starts from. */
  annotate(text: string, before?: SectionState): { mentions: Mention[]; after: SectionState };
  /** What is said of exactly these spans, in their order. */
  judge(text: string, spans: readonly Span[], before?: SectionState): Judgement[];
}

/** An annotator over tables that were made before. */
export function annotatorOf(compiled: Compiled): Annotator {
  const tokenizer = new Tokenizer(compiled.vocabulary);
  const clueFinder = new ClueFinder(compiled);
  const reading = (text: string) => read(compiled, tokenizer.read(text));
  return {
    annotate: (text, before = START) => annotate(compiled, reading(text), { clueFinder, before }),
    judge: (text, spans, before = START) => judge(compiled, reading(text), { spans, before }),
  };
}

/** A text cut up, and its two readers: one for forms, one for everything said around them. */
type Read = { reading: TextReading; find: Reader; context: Reader };

function annotate(
  compiled: Compiled,
  { reading, find, context }: Read,
  { clueFinder, before }: { clueFinder: ClueFinder; before: SectionState },
): { mentions: Mention[]; after: SectionState } {
  const regions = findRegions(compiled, find, before);
  const { tokens, sentences, headings } = reading;
  const found = findIn(compiled, find, { reading, regions });
  const targets = found.map(({ from, to, form }) => {
    return { from, to, kind: compiled.concepts[form.concept]?.kind ?? null, sets: form.sets };
  });
  const hits = clueFinder.find(find);
  const aside = hits.map(({ from, to }) => ({ from, to, kind: 'symptom' as const }));
  const judged = judgeText(compiled, context, { tokens, sentences, headings, targets, aside, before });
  const mentions = found.flatMap((one, at) => {
    const judgement = judged.judgements[at];
    return judgement ? mentionOf(compiled, tokens, { one, judgement }) : [];
  });
  const clues = hits.flatMap((hit, at): Mention | Mention[] => {
    const judgement = judged.aside[at];
    const concept = compiled.clues[hit.clue];
    if (!judgement || !concept) return [];
    return mentionAt(tokens, hit, { concept, alternatives: [], sense: 'sure', judgement });
  });
  const all = clues.length === 0 ? mentions : mentions.concat(clues).sort(inTextOrder);
  return { mentions: all, after: leaveBlock(judged.after, endsInNeck(regions)) };
}

function inTextOrder(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}

function judge(
  compiled: Compiled,
  { reading, find, context }: Read,
  given: { spans: readonly Span[]; before: SectionState },
): Judgement[] {
  const regions = findRegions(compiled, find, given.before);
  const found = findIn(compiled, find, { reading, regions });
  const order = given.spans
    .map((span, index) => ({ index, target: targetOf(reading.tokens, span) }))
    .sort((a, b) => a.target.from - b.target.from);
  const targets = order.map(({ target }) => ({ ...target, kind: kindAt(compiled, found, target) }));
  const { judgements } = judgeText(compiled, context, { ...reading, targets, before: given.before });
  const result = given.spans.map(() => judgementOf({}, () => null));
  order.forEach(({ index }, at) => {
    const judgement = judgements[at];
    if (judgement) result[index] = judgement;
  });
  return result;
}

function read(compiled: Compiled, tokens: Tokens): Read {
  const context = new Reader(tokens, compiled, true);
  const headings = findHeadings(compiled, context);
  const sentences = findSentences(tokens, { abbreviations: compiled.sets.abbreviations, headings });
  return {
    reading: { tokens, sentences, headings },
    find: new Reader(tokens, compiled, false),
    context,
  };
}

function findIn(
  compiled: Compiled,
  reader: Reader,
  { reading, regions }: { reading: TextReading; regions: Regions },
): Found[] {
  const hits = findForms(compiled, reader).concat(
    findSharedHeads(compiled, reader),
    findTurnedSites(compiled, reader),
  );
  const { tokens, sentences } = reading;
  if (hits.length === 0) return [];
  const here = hits.filter(
    hit =>
      !isElsewhere(compiled, reader, { hit, sentences }) &&
      !isInNeck(compiled, regions, { hit, sentence: sentenceAt(sentences, hit.from) }),
  );
  return chooseMentions(compiled, { tokens, sentences, hits: here });
}

function mentionOf(compiled: Compiled, tokens: Tokens, of: { one: Found; judgement: Judgement }): Mention {
  const { one, judgement } = of;
  return mentionAt(tokens, one, {
    concept: compiled.concepts[one.form.concept]?.id ?? null,
    alternatives: one.alternatives.flatMap(concept => compiled.concepts[concept]?.id ?? []),
    sense: one.sense,
    judgement,
  });
}

/** Field by field: spreading a judgement takes several times as long, and a page has thousands. */
function mentionAt(
  tokens: Tokens,
  { from, to }: Window,
  of: Pick<Mention, 'concept' | 'alternatives' | 'sense'> & { judgement: Judgement },
): Mention {
  const { concept, alternatives, sense, judgement } = of;
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? start;
  return {
    start,
    end,
    surface: tokens.text.slice(start, end),
    concept,
    alternatives,
    sense,
    negated: judgement.negated,
    temporality: judgement.temporality,
    experiencer: judgement.experiencer,
    certainty: judgement.certainty,
    assertion: judgement.assertion,
    cue: judgement.cue,
  };
}

/** The tokens that a span touches; a span between two tokens stands before the later one. */
function targetOf(tokens: Tokens, span: Span): { from: number; to: number } {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.count && (tokens.start[to] ?? 0) < span.end) to++;
  return { from: Math.min(low, Math.max(0, tokens.count - 1)), to: Math.max(to, low + 1) };
}

/** A given span is judged as what it is found to be, since plans are made of tests, not of symptoms. */
function kindAt(
  compiled: Compiled,
  found: readonly Found[],
  target: { from: number; to: number },
): Target['kind'] {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.to ?? 0) <= target.from) low = middle + 1;
    else high = middle;
  }
  const same = found[low];
  return same && same.from < target.to ? (compiled.concepts[same.form.concept]?.kind ?? null) : null;
}
