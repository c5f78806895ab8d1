import type { Cue as CueRow } from './compiled.ts';
import type { Effect, Kind } from './rules.ts';

/** A cue at its place, in tokens. */
export type PlacedCue = { cue: CueRow; from: number; to: number };

/** What is to be judged: a mention or a given span, in tokens. */
export type Target = {
  from: number;
  to: number;
  kind: Kind | null;
  /** What its own words say, where they state a value. */
  sets?: readonly Effect[];
};

/** The four questions; a cue answers one of them, and the answers are independent. */
export type Question = 'polarity' | 'time' | 'person' | 'doubt';
export const QUESTIONS: readonly Question[] = ['polarity', 'time', 'person', 'doubt'];

/** An answer, who gave it, and how many tokens away. */
export type Answer = {
  effect: Effect;
  by: PlacedCue;
  distance: number;
  /** No boundary of any kind stands between the cue and the target. */
  direct?: boolean;
};
export type Answers = Partial<Record<Question, Answer>>;

/** Adjectives may stand between a `next` cue and its mention; more words make it another phrase. */
const NEXT_WORDS = 3;
/** The reach of a cue that speaks of the mention beside it only. */
export const NEXT = 0;

const QUESTION_OF: Record<Effect, Question | null> = {
  negated: 'polarity',
  affirmed: 'polarity',
  historical: 'time',
  recent: 'time',
  hypothetical: 'time',
  family: 'person',
  uncertain: 'doubt',
  certain: 'doubt',
  nothing: null,
};

/** Which question an effect answers; null for a pseudo-cue. */
export function questionOf(effect: Effect): Question | null {
  return QUESTION_OF[effect];
}

type Open = { effect: Effect; by: PlacedCue; direct: boolean };

/**
 * The cues that are open while a sentence is read in one direction.
 *
 * A later cue hides an earlier one of the same question that does not reach further, so the list of
 * open cues stays short whatever the text: reading stays linear.
 */
export class OpenScopes {
  #open: Open[] = [];

  /** Meet a cue or a boundary. */
  meet(by: PlacedCue): void {
    const { cue } = by;
    if (cue.ends >= 0) {
      if (this.#open.length > 0) this.#open = this.#open.filter(open => open.by.cue.reach > cue.ends);
      for (const open of this.#open) open.direct = false;
      return;
    }
    for (const effect of cue.sets) {
      const question = QUESTION_OF[effect];
      if (!question) continue;
      const later = { effect, by, direct: true };
      this.#open = this.#open.filter(open => !hides(later, open));
      this.#open.push(later);
    }
  }

  /** What the open cues say of a target, the nearest cue that applies answering each question. */
  answersFor(target: Target): Answers {
    const answers: Answers = {};
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const open = this.#open[at];
      if (!open) continue;
      const { effect, by } = open;
      const question = QUESTION_OF[effect];
      if (!question || !applies(by.cue, target) || !overrules(effect, answers[question])) continue;
      const distance = by.cue.forward ? target.from - by.to : by.from - target.to;
      if (by.cue.reach === NEXT && distance > NEXT_WORDS) continue;
      answers[question] = { effect, by, distance, direct: open.direct };
    }
    return answers;
  }

  /** Cues still open at the end: what a line that ends in a colon says of the list below. */
  remaining(): PlacedCue[] {
    return this.#open.filter(({ by }) => by.cue.reach > NEXT).map(({ by }) => by);
  }
}

function applies(cue: CueRow, target: Target): boolean {
  if (!cue.kinds) return true;
  return target.kind !== null && cue.kinds.includes(target.kind);
}

/** The nearest answers, but "new" does not take the "if" off a warning: "call for new weakness". */
function overrules(effect: Effect, answer: Answer | undefined): boolean {
  return !answer || (answer.effect === 'recent' && effect === 'hypothetical');
}

function hides(later: Open, earlier: Open): boolean {
  if (QUESTION_OF[later.effect] !== QUESTION_OF[earlier.effect]) return false;
  if (earlier.by.cue.reach > later.by.cue.reach) return false;
  return later.by.cue.kinds === null || later.by.cue.kinds === earlier.by.cue.kinds;
}
