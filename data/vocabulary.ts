/**
 * The words that fields of the content choose from. Apart from the schema, so that surfaces and page
 * scripts can name them without carrying the validator.
 */
export const KINDS = ['cause', 'symptom', 'test', 'treatment'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What a clue is: `place` on the body; `manner` in which a complaint comes, goes and feels; `sign` on
 * examination; `course` in time; a `normal` examination; `context` that the person brings (an illness, a
 * medicine, an operation), which counts from the past as well; `kin`: what runs in the family. The last
 * four bring no cause up by themselves.
 */
export const CLUE_KINDS = ['place', 'manner', 'sign', 'course', 'normal', 'context', 'kin'] as const;
export type ClueKind = (typeof CLUE_KINDS)[number];

/** Where a cause sits. Symptoms group what they point to by this, so it is stored once, on the cause. */
export const LEVELS = ['cord', 'root', 'plexus', 'nerve', 'polyneuropathy', 'not-a-nerve'] as const;
export type Level = (typeof LEVELS)[number];

export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'not-graded'] as const;

export const POSITIONS = ['for', 'conditional', 'against', 'no-recommendation'] as const;

/** How near a source is to the observation itself; the data report counts by it. */
export const TIERS = ['guideline', 'primary', 'review', 'label', 'reference-work', 'web-page'] as const;

/** Sections a search result or a link can land on, in reading order. */
export const SECTIONS = [
  'definition',
  'redFlag',
  'picture',
  'meaning',
  'ask',
  'procedure',
  'negative',
  'accuracy',
  'pitfalls',
  'lookAlikes',
  'tests',
  'course',
  'care',
  'how',
  'evidence',
  'guidelines',
  'cautions',
  'notFor',
  'referral',
  'corrections',
] as const;
export type SectionId = (typeof SECTIONS)[number];
