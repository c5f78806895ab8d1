import type { Compiled } from './compiled.ts';
import { type Cues, findCues } from './find-cues.ts';
import type { Reader } from './phrase-walk.ts';
import {
  type Answer,
  type Answers,
  NEXT,
  OpenScopes,
  type PlacedCue,
  QUESTIONS,
  type Target,
} from './scopes.ts';
import type { Window } from './sense.ts';

/** What the cues of one sentence say of its targets, in the order of the targets. */
export type SentenceReading = { answers: Answers[]; aside: Answers[]; openAtEnd: PlacedCue[] };

/**
 * Read one sentence from both ends: cues before a mention from the left, cues after it from the right.
 *
 * A cue that overlaps a target is part of its name and says nothing of it ("no" in a complaint that is
 * stated as the loss of something), except that the name may itself say "past". Targets `aside` hear the
 * same cues and take none away from the others.
 */
export function judgeSentence(
  compiled: Compiled,
  reader: Reader,
  given: { sentence: Window; targets: readonly Target[]; aside: readonly Target[] },
): SentenceReading {
  const cues = findCues(compiled, reader, given);
  const { answers, open } = answersTo(cues, given.targets);
  const aside = given.aside.length === 0 ? [] : answersTo(cues, given.aside).answers;
  return { answers, aside, openAtEnd: open };
}

function answersTo(cues: Cues, targets: readonly Target[]): { answers: Answers[]; open: PlacedCue[] } {
  const forward = sweep(cues.forward, targets);
  const backward = sweepBack(cues.backward, targets);
  let cue = 0;
  const answers = targets.map((target, index) => {
    const answer = nearer(forward.answers[index] ?? {}, backward[index] ?? {});
    while (cue < cues.forward.length && (cues.forward[cue]?.from ?? 0) < target.from) cue++;
    const within = pastWithin(cues.forward, cue, target);
    if (!answer.time && within) answer.time = { effect: 'historical', by: within, distance: 0 };
    return answer;
  });
  return { answers, open: forward.open };
}

function sweep(
  cues: readonly PlacedCue[],
  targets: readonly Target[],
): { answers: Answers[]; open: PlacedCue[] } {
  const scopes = new OpenScopes();
  let next = 0;
  const meetUntil = (token: number) => {
    for (let cue = cues[next]; cue && cue.to <= token; cue = cues[++next]) {
      scopes.meet(cue);
    }
  };
  const answers = targets.map(target => {
    meetUntil(target.from);
    return scopes.answersFor(target);
  });
  meetUntil(Number.MAX_SAFE_INTEGER);
  return { answers, open: scopes.remaining() };
}

function sweepBack(cues: readonly PlacedCue[], targets: readonly Target[]): Answers[] {
  const scopes = new OpenScopes();
  let next = cues.length - 1;
  const answers: Answers[] = [];
  for (let index = targets.length - 1; index >= 0; index--) {
    const target = targets[index];
    if (!target) continue;
    for (let cue = cues[next]; cue && cue.from >= target.to; cue = cues[--next]) {
      scopes.meet(cue);
    }
    answers[index] = scopes.answersFor(target);
  }
  return answers;
}

function nearer(forward: Answers, backward: Answers): Answers {
  const answers: Answers = { ...forward };
  for (const question of QUESTIONS) {
    const back = backward[question];
    const front = forward[question];
    if (!back || (front && (deniesDirectly(front, back) || isMarkedBefore(front, back)))) continue;
    if (!front || back.distance <= front.distance) answers[question] = back;
  }
  return answers;
}

/**
 * "No narrowing is present": what is denied in the same breath is not affirmed by the verb behind it. An answer of
 * its own is no verb: in "Fever: No Night pain: Yes" the "No" was the answer before.
 */
function deniesDirectly(front: Answer, back: Answer): boolean {
  const isVerb = back.by.cue.reach > NEXT;
  return isVerb && front.effect === 'negated' && back.effect === 'affirmed' && front.direct === true;
}

/** "(+) fever (-) numbness": between two marks, a word belongs to the one before it. */
function isMarkedBefore(front: Answer, back: Answer): boolean {
  return front.distance + back.distance === 0 && front.by.cue.reach + back.by.cue.reach === 0;
}

/** The first cue from an index on that lies in the target and says "past". */
function pastWithin(cues: readonly PlacedCue[], from: number, target: Target): PlacedCue | undefined {
  for (let index = from; (cues[index]?.to ?? Number.MAX_SAFE_INTEGER) <= target.to; index++) {
    if (cues[index]?.cue.sets.includes('historical')) return cues[index];
  }
  return undefined;
}
