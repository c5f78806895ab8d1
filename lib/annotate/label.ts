import type { Answers, Question } from './scopes.ts';
import type { Assertion, AssertionProperties, Cue, Judgement } from './types.ts';

/** An answer's cue, where it is known what it is in the text. */
export type CueOf = (question: Question) => Cue | null;

/** ConText's properties, kept apart, from the answers to the four questions. */
export function propertiesOf(answers: Answers): AssertionProperties {
  const time = answers.time?.effect;
  return {
    negated: answers.polarity?.effect === 'negated',
    temporality: time === 'historical' || time === 'hypothetical' ? time : 'recent',
    experiencer: answers.person?.effect === 'family' ? 'family' : 'patient',
    certainty: answers.doubt?.effect === 'uncertain' ? 'uncertain' : 'certain',
  };
}

/** The one label for painting: the first that holds, in the order of `ASSERTIONS`. */
export function labelOf(properties: AssertionProperties): Assertion {
  if (properties.experiencer !== 'patient') return 'family';
  if (properties.negated) return 'negated';
  if (properties.temporality === 'hypothetical') return 'hypothetical';
  if (properties.certainty === 'uncertain') return 'uncertain';
  return properties.temporality === 'historical' ? 'historical' : 'affirmed';
}

/** Label and the cue that made it: an affirmed mention has one only if words affirm it. */
export function judgementOf(answers: Answers, cueOf: CueOf): Judgement {
  const properties = propertiesOf(answers);
  const { negated, temporality, experiencer, certainty } = properties;
  const assertion = labelOf(properties);
  const cue = cueOf(QUESTION_BEHIND[assertion]);
  return { negated, temporality, experiencer, certainty, assertion, cue };
}

const QUESTION_BEHIND: Record<Assertion, Question> = {
  family: 'person',
  negated: 'polarity',
  hypothetical: 'time',
  uncertain: 'doubt',
  historical: 'time',
  affirmed: 'polarity',
};
