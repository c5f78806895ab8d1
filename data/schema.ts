/**
 * The shape of everything under data/. The types of the whole project come from here.
 *
 * The file name is the id, so no entry repeats it. Keys stand in the order of this file:
 * `npm run data:fix` writes them so. What each field is for, with a good example: data/README.md.
 */
import { z } from 'zod';
import { CERTAINTIES, LEVELS, POSITIONS, TIERS } from './vocabulary.ts';

/** kebab-case: the file name of an entry, and what relations point to. */
const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case, as in "foot-drop"');
const text = z.string().trim().min(3);
const sourceKeys = z.array(idSchema).min(1, 'every claim names at least one key of sources.yaml');

/** One statement and where it was read. */
export const claimSchema = z.strictObject({ text, sources: sourceKeys });
export type Claim = z.infer<typeof claimSchema>;

const claims = z.array(claimSchema).min(1);

/**
 * What must, or must not, stand near an ambiguous form for it to count.
 * "Near" is the same sentence. Words are compared without case; a phrase is compared whole.
 */
export const guardSchema = z.strictObject({
  near: z.array(z.string().min(1)).min(1).optional(),
  notNear: z.array(z.string().min(1)).min(1).optional(),
});

/**
 * A way the concept is written. A plain string stands for `{ text }`.
 *
 * - `exactCase`: "ICE" is a form, "ice" is another one, and "Ice" neither.
 * - `senses`: what else these letters stand for, in words.
 * - `guard`: evidence that settles the sense.
 * - `otherwise`: what happens when the guard finds no evidence either way. `mark` paints it all the
 *   same, `could-be` only offers it in the panel (the default where there is a guard), `never` means
 *   the form serves search only and is too ambiguous to look for in a text.
 */
export const formSchema = z.union([
  z.string().trim().min(1),
  z.strictObject({
    text: z.string().trim().min(1),
    exactCase: z.literal(true).optional(),
    senses: z.array(text).min(1).optional(),
    guard: guardSchema.optional(),
    otherwise: z.enum(['mark', 'could-be', 'never']).optional(),
  }),
]);
export type Form = z.infer<typeof formSchema>;

/** `checked` is the year of the code set in which the code and its label were read. */
export const codeSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?-?$/, 'ICD-10-CM, as in "M54.31" or "M54.3-"'),
  label: text,
  checked: z.int().min(2018).max(2030),
});
export type Code = z.infer<typeof codeSchema>;

/**
 * Read first: why it cannot wait, what to do, and the signs to look for while there is still time.
 *
 * `conditional`: the concept alone is none, only with what `why` names (numbness, when it is in the
 * saddle). The entry shows it first all the same; lists and marks carry no badge, for a badge on every
 * numb toe is one that nobody sees.
 */
export const redFlagSchema = z.strictObject({
  why: text,
  conditional: z.literal(true).optional(),
  action: text,
  early: claims.optional(),
  sources: sourceKeys,
});
export type RedFlag = z.infer<typeof redFlagSchema>;

/** A pair that is easily confused, and the finding that separates them. Written on both entries. */
export const lookAlikeSchema = z.strictObject({ id: idSchema, discriminator: text, sources: sourceKeys });
export type LookAlike = z.infer<typeof lookAlikeSchema>;

/** What is often said, and what the sources say. Shown, not silently replaced. */
export const correctionSchema = z.strictObject({ said: text, better: text, sources: sourceKeys });
export type Correction = z.infer<typeof correctionSchema>;

const relatedSchema = z.strictObject({
  causes: z.array(idSchema).optional(),
  symptoms: z.array(idSchema).optional(),
  tests: z.array(idSchema).optional(),
  treatments: z.array(idSchema).optional(),
});
export type Related = z.infer<typeof relatedSchema>;

const proportion = z.number().min(0).max(1);
const interval = z.tuple([z.number().min(0), z.number().min(0)]);

/**
 * Accuracy of a test for one target, in one population, against one reference standard.
 *
 * `sensitivity` and `specificity` are proportions; intervals are 95 % unless `note` says otherwise.
 * LR+ and LR- are computed from them (lib/accuracy); `reportedLr…` only where the source gives a
 * ratio without the pair, its interval also beside the pair. `indexTest` is filled when the figures are for a variant of the entry's test.
 * `prevalence` or `prevalenceRange` is the share of that very population that had the target, only where
 * the source states it: an anchor for the pre-test probability, not an estimate for anyone else.
 */
export const accuracySchema = z.strictObject({
  target: text,
  indexTest: text.optional(),
  cutoff: text.optional(),
  sensitivity: proportion.optional(),
  sensitivityInterval: interval.optional(),
  sensitivityRange: interval.optional(),
  specificity: proportion.optional(),
  specificityInterval: interval.optional(),
  specificityRange: interval.optional(),
  reportedLrPositive: z.number().positive().optional(),
  reportedLrPositiveInterval: interval.optional(),
  reportedLrNegative: z.number().nonnegative().optional(),
  reportedLrNegativeInterval: interval.optional(),
  prevalence: z.strictObject({ value: proportion, sources: sourceKeys }).optional(),
  prevalenceRange: z
    .strictObject({ range: z.tuple([proportion, proportion]), sources: sourceKeys })
    .optional(),
  population: text,
  reference: text.optional(),
  note: text.optional(),
  sources: sourceKeys,
});
export type Accuracy = z.infer<typeof accuracySchema>;

export const evidenceSchema = z.strictObject({
  text,
  certainty: z.enum(CERTAINTIES),
  sources: sourceKeys,
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const guidelineSchema = z.strictObject({
  body: text,
  region: z.string().min(2),
  year: z.int().min(1990).max(2030),
  position: z.enum(POSITIONS),
  for: text,
  says: text,
  sources: sourceKeys,
});
export type Guideline = z.infer<typeof guidelineSchema>;

const procedureSchema = z.strictObject({
  steps: z.array(text).min(1),
  positive: text.optional(),
  sources: sourceKeys,
});

/** `drafted` until a named clinician has read the entry against its sources. */
const reviewSchema = z.strictObject({
  status: z.enum(['drafted', 'clinician-reviewed']),
  date: z.iso.date(),
});

const head = { name: text, group: text, definition: claimSchema, redFlag: redFlagSchema.optional() };
const tail = {
  corrections: z.array(correctionSchema).min(1).optional(),
  lookAlikes: z.array(lookAlikeSchema).min(1).optional(),
  related: relatedSchema,
  forms: z.array(formSchema).min(1),
  lay: z.array(formSchema).optional(),
  codes: z.array(codeSchema).min(1).optional(),
  review: reviewSchema,
};
const optionalClaims = claims.optional();

export const causeSchema = z.strictObject({
  kind: z.literal('cause'),
  ...head,
  level: z.enum(LEVELS),
  picture: optionalClaims,
  tests: optionalClaims,
  course: optionalClaims,
  care: optionalClaims,
  guidelines: z.array(guidelineSchema).min(1).optional(),
  referral: optionalClaims,
  ...tail,
});
export const symptomSchema = z.strictObject({
  kind: z.literal('symptom'),
  ...head,
  meaning: optionalClaims,
  ask: optionalClaims,
  ...tail,
});
export const testSchema = z.strictObject({
  kind: z.literal('test'),
  ...head,
  procedure: procedureSchema.optional(),
  meaning: optionalClaims,
  negative: optionalClaims,
  accuracy: z.array(accuracySchema).min(1).optional(),
  pitfalls: optionalClaims,
  guidelines: z.array(guidelineSchema).min(1).optional(),
  ...tail,
});
export const treatmentSchema = z.strictObject({
  kind: z.literal('treatment'),
  ...head,
  how: optionalClaims,
  evidence: z.array(evidenceSchema).min(1).optional(),
  guidelines: z.array(guidelineSchema).min(1).optional(),
  cautions: optionalClaims,
  notFor: optionalClaims,
  ...tail,
});

export const entrySchema = z.discriminatedUnion('kind', [
  causeSchema,
  symptomSchema,
  testSchema,
  treatmentSchema,
]);
export type EntryFile = z.infer<typeof entrySchema>;
/** An entry with its id, which in the file system is the file's name. */
export type Entry = EntryFile & { id: string };
export type Test = Extract<Entry, { kind: 'test' }>;

const muscleSchema = z.strictObject({
  muscle: text,
  movement: text,
  roots: z.string().min(2),
  sources: sourceKeys,
});
const anatomyCommon = {
  name: z.string().min(2),
  sensory: optionalClaims,
  muscles: z.array(muscleSchema).min(1).optional(),
  reflex: optionalClaims,
  provocative: optionalClaims,
  notes: optionalClaims,
  review: reviewSchema,
};
export const rootSchema = z.strictObject({
  kind: z.literal('root'),
  ...anatomyCommon,
  pain: optionalClaims,
});
export const nerveSchema = z.strictObject({
  kind: z.literal('nerve'),
  ...anatomyCommon,
  roots: z.string().min(2),
  entrapment: optionalClaims,
  discriminating: optionalClaims,
});
/** Two places that give the same complaint, and what tells them apart. */
export const pairSchema = z.strictObject({
  kind: z.literal('pair'),
  a: text.min(2),
  b: text.min(2),
  question: text,
  findings: claims,
  review: reviewSchema,
});
/** A side-by-side table; every row has one value a column. */
export const tableSchema = z.strictObject({
  kind: z.literal('table'),
  name: text,
  columns: z.array(text).min(2),
  rows: z
    .array(z.strictObject({ feature: text, values: z.array(z.string().min(1)), sources: sourceKeys }))
    .min(1),
  review: reviewSchema,
});
export const anatomySchema = z.discriminatedUnion('kind', [rootSchema, nerveSchema, pairSchema, tableSchema]);
export type AnatomyFile = z.infer<typeof anatomySchema>;
export type Anatomy = AnatomyFile & { id: string };

/** One work in CSL-JSON terms (the citation standard), plus the tier that the data report counts. */
export const sourceSchema = z.strictObject({
  type: z.enum(['article-journal', 'webpage', 'report', 'book', 'chapter', 'legislation', 'dataset']),
  title: text,
  author: z
    .array(z.strictObject({ literal: text }))
    .min(1)
    .optional(),
  issued: z.int().min(1900).max(2030).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  PMID: z
    .string()
    .regex(/^\d{1,8}$/)
    .optional(),
  URL: z.url().optional(),
  note: text.optional(),
  tier: z.enum(TIERS),
});
export type Source = z.infer<typeof sourceSchema>;
export const sourcesSchema = z.record(idSchema, sourceSchema);
export const redirectsSchema = z.record(idSchema, idSchema);
