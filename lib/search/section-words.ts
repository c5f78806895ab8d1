import type { SectionId } from '../../data/vocabulary.ts';
import { stemOf, wordsOf } from './words.ts';

/**
 * Words that ask for a part of an entry and not for an entry: "sciatica prognosis". They choose where the
 * answer lands and hardly weigh when entries are compared.
 */
const WORDS: Partial<Record<SectionId, string>> = {
  definition: 'definition define meaning',
  picture: 'symptom sign feature presentation',
  meaning: 'cause reason',
  tests: 'diagnosis diagnose diagnostic workup investigation',
  course: 'prognosis recovery recover outlook heal healing duration',
  care: 'treatment management manage treat cure',
  how: 'dose dosage frequency',
  evidence: 'evidence effective effectiveness',
  guidelines: 'guideline recommended recommendation',
  cautions: 'risk risky contraindication interaction safe safety',
  referral: 'refer referral surgery surgeon',
  accuracy: 'accuracy accurate sensitivity specificity reliable reliability',
  procedure: 'technique perform',
  redFlag: 'emergency urgent',
  lookAlikes: 'differential mimic',
};

const SECTION_OF = new Map(
  (Object.keys(WORDS) as SectionId[]).flatMap(section =>
    wordsOf(WORDS[section] ?? '').map(({ text }): [string, SectionId] => [stemOf(text), section]),
  ),
);

/** The section that a word asks for; undefined for most words. */
export function sectionAskedBy(word: string): SectionId | undefined {
  return SECTION_OF.get(stemOf(word));
}
