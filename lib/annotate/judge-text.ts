import type { Compiled } from './compiled.ts';
import { COLON, FULL_STOP } from './fold.ts';
import type { Heading } from './headings.ts';
import { judgeSentence } from './judge-sentence.ts';
import { judgementOf } from './label.ts';
import type { Reader } from './phrase-walk.ts';
import { type Answers, type PlacedCue, QUESTIONS, type Question, questionOf, type Target } from './scopes.ts';
import type { Governor, SectionState } from './section-state.ts';
import type { Window } from './sense.ts';
import { listMarkerLength, type Sentences } from './sentences.ts';
import { BLANK_LINE, NEW_LINE, type Tokens, WORD } from './tokenize.ts';
import type { Cue, Judgement } from './types.ts';

/** An item of a list without a mark is a line of at most so many words. */
const ITEM_WORDS = 8;

export type TextReading = {
  tokens: Tokens;
  sentences: Sentences;
  headings: readonly Heading[];
};

/**
 * Judge targets (in text order) sentence by sentence, keeping track of headings and lists. Those `aside`
 * are judged by the same cues, and change nothing for the others.
 */
export function judgeText(
  compiled: Compiled,
  reader: Reader,
  given: TextReading & { targets: readonly Target[]; aside?: readonly Target[]; before: SectionState },
): { judgements: Judgement[]; aside: Judgement[]; after: SectionState } {
  const walk = new SectionWalk(given, given.before);
  const all = { judgements: [] as Judgement[], aside: [] as Judgement[] };
  const takeTargets = inOrder(given.targets);
  const takeAside = inOrder(given.aside ?? []);
  for (let index = 0; index + 1 < given.sentences.length; index++) {
    const sentence = { from: given.sentences[index] ?? 0, to: given.sentences[index + 1] ?? 0 };
    const targets = takeTargets(sentence.to);
    const aside = takeAside(sentence.to);
    const introduces = introducesList(given.tokens, sentence, targets.length);
    walk.enter(sentence);
    if (targets.length + aside.length === 0 && !introduces) {
      continue;
    }
    const heard = judgeSentence(compiled, reader, { sentence, targets, aside });
    const judgeAll = (ones: readonly Target[], answers: readonly Answers[], into: Judgement[]) => {
      ones.forEach((target, at) => {
        const chronic = isLoneChronic(compiled, reader, { sentence, target, state: walk.state });
        into.push(judge(answers[at] ?? {}, { target, walk, tokens: given.tokens, chronic }));
      });
    };
    judgeAll(targets, heard.answers, all.judgements);
    judgeAll(aside, heard.aside, all.aside);
    walk.leave(introduces ? heard.openAtEnd : []);
  }
  return { ...all, after: walk.state };
}

const NONE: readonly Target[] = [];

/** Hands out targets up to a place, each once. */
function inOrder(targets: readonly Target[]): (before: number) => readonly Target[] {
  let next = 0;
  return before => {
    const first = next;
    while (next < targets.length && (targets[next]?.from ?? 0) < before) next++;
    return next === first ? NONE : targets.slice(first, next);
  };
}

function judge(
  answers: Answers,
  given: { target: Target; walk: SectionWalk; tokens: Tokens; chronic: boolean },
): Judgement {
  const cues: Partial<Record<Question, Cue>> = {};
  const all: Answers = { ...answers };
  for (const question of QUESTIONS) {
    const own = answers[question];
    const governor = given.walk.governorFor(question, given.target);
    if (own && !(own.effect === 'recent' && governor && isWarning(governor))) {
      cues[question] = cueAt(given.tokens, own.by);
      continue;
    }
    const effect = governor?.sets.find(set => questionOf(set) === question);
    if (!governor || !effect) continue;
    cues[question] = governor.cue;
    all[question] = { effect, by: NOWHERE, distance: 0 };
  }
  for (const effect of given.target.sets ?? []) {
    const question = questionOf(effect);
    if (!question) continue;
    all[question] = { effect, by: ownWords(given.target), distance: 0 };
    cues[question] = cueAt(given.tokens, given.target);
  }
  if (given.chronic && !all.time) all.time = { effect: 'historical', by: NOWHERE, distance: 0 };
  return judgementOf(all, question => cues[question] ?? null);
}

const NOWHERE: PlacedCue = {
  cue: { sets: [], forward: true, backward: true, reach: 0, ends: -1, kinds: null },
  from: 0,
  to: 0,
};

function ownWords({ from, to }: Target): PlacedCue {
  return { ...NOWHERE, from, to };
}

/** The words of a cue with their offsets. */
export function cueAt(tokens: Tokens, place: Window): Cue {
  const start = tokens.start[place.from] ?? 0;
  const end = tokens.end[place.to - 1] ?? start;
  return { start, end, text: tokens.text.slice(start, end) };
}

/** The heading and the list in force while a text is read from top to bottom. */
class SectionWalk {
  state: SectionState;
  readonly #given: TextReading;
  #nextHeading = 0;

  constructor(given: TextReading, before: SectionState) {
    this.#given = given;
    this.state = before;
  }

  enter(sentence: Window): void {
    const { headings, tokens } = this.#given;
    let heading = headings[this.#nextHeading];
    while (heading && heading.from < sentence.to) {
      this.state = stateUnder(heading, tokens);
      this.#nextHeading++;
      heading = headings[this.#nextHeading];
    }
    if (this.state.list.length > 0 && !isItem(tokens, sentence)) {
      this.state = { ...this.state, list: [] };
    }
  }

  leave(open: readonly PlacedCue[]): void {
    if (open.length === 0) return;
    const list = open.map(by => ({
      sets: by.cue.sets,
      kinds: by.cue.kinds,
      cue: cueAt(this.#given.tokens, by),
    }));
    this.state = { ...this.state, list };
  }

  governorFor(question: Question, target: Target): Governor | null {
    const { list, heading } = this.state;
    for (let at = list.length - 1; at >= 0; at--) {
      const governor = list[at];
      if (governor && answers(governor, question, target)) return governor;
    }
    return heading && answers(heading, question, target) ? heading : null;
  }
}

function stateUnder(heading: Heading, tokens: Tokens): SectionState {
  const { rule } = heading;
  if (!rule) return { section: null, heading: null, list: [] };
  const cue = cueAt(tokens, { from: heading.from, to: heading.words });
  const governor = rule.sets ? { sets: rule.sets, kinds: rule.kinds ?? null, cue } : null;
  return { section: rule.section, heading: governor, list: [] };
}

function answers(governor: Governor, question: Question, target: Target): boolean {
  if (!governor.sets.some(set => questionOf(set) === question)) return false;
  return !governor.kinds || (target.kind !== null && governor.kinds.includes(target.kind));
}

/** "Return precautions: new numbness": what is new there is still only feared. */
function isWarning({ sets, kinds }: Governor): boolean {
  return !kinds && sets.includes('hypothetical');
}

/** A line that ends in a colon, or ends nothing and stands right above the first mark of a list. */
function introducesList(tokens: Tokens, { from, to }: Window, targets: number): boolean {
  if (tokens.id[to - 1] === COLON) return true;
  if (targets > 0 || to >= tokens.count || to - from > ITEM_WORDS) return false;
  if (((tokens.flags[to - 1] ?? 0) & WORD) === 0 || listMarkerLength(tokens, from) > 0) return false;
  return ((tokens.flags[to] ?? 0) & BLANK_LINE) === 0 && listMarkerLength(tokens, to) > 0;
}

function isItem(tokens: Tokens, sentence: Window): boolean {
  if (listMarkerLength(tokens, sentence.from) > 0) return true;
  const startsLine = ((tokens.flags[sentence.from] ?? 0) & NEW_LINE) !== 0;
  return startsLine && sentence.to - sentence.from <= ITEM_WORDS;
}

/** A long-lasting condition alone on its line, under no heading, is an item of a problem list. */
function isLoneChronic(
  compiled: Compiled,
  reader: Reader,
  given: { sentence: Window; target: Target; state: SectionState },
): boolean {
  const { sentence, target } = given;
  if (given.state.section !== null) return false;
  const { tokens } = reader;
  const { from } = sentence;
  const to = tokens.id[sentence.to - 1] === FULL_STOP ? sentence.to - 1 : sentence.to;
  if (target.from !== from || target.to !== to) return false;
  for (let at = from; at < to; at++) {
    if (reader.longestAt(compiled.sets.chronic, at) > at) return true;
  }
  return false;
}
