/**
 * The shape of data/lexicon: how a text is read. Every row carries an example in which the rule
 * decides and one in which it must not; the tests run them all.
 *
 * In examples of cues, sections and boundaries the mention to be judged stands in braces.
 */
import { z } from 'zod';

const EFFECTS = [
  'negated',
  'affirmed',
  'historical',
  'recent',
  'hypothetical',
  'family',
  'uncertain',
  'certain',
  'nothing',
] as const;
const REACHES = ['next', 'phrase', 'list', 'sentence'] as const;
const KINDS = ['cause', 'symptom', 'test', 'treatment', 'sign'] as const;

const pattern = z.string().min(1);
const marked = z.string().regex(/\{[^{}]+\}/, 'the mention to be judged stands in {braces}');
const effects = z.array(z.enum(EFFECTS)).min(1);
const kinds = z.array(z.enum(KINDS)).min(1).optional();
const examples = { valid: marked, invalid: marked };
const plainExamples = { valid: z.string().min(2), invalid: z.string().min(2) };

export const cueRowSchema = z.strictObject({
  cue: pattern,
  sets: effects,
  stands: z.enum(['before', 'after']),
  reach: z.enum(REACHES),
  kinds,
  /** For a pseudo-cue: the label that the words must not give. */
  not: z.enum(EFFECTS).optional(),
  ...examples,
});
export const boundaryRowSchema = z.strictObject({
  cue: pattern,
  ends: z.enum(REACHES),
  for: z.enum(['before', 'after']).optional(),
  ...examples,
});
export const sectionRowSchema = z.strictObject({
  section: z.string().regex(/^[a-z-]+$/),
  sets: effects.optional(),
  kinds,
  headings: z.array(pattern).min(1),
  ...examples,
});

const wordPair = z.tuple([z.string(), z.string()]);
const rewriteRow = z.strictObject({ from: z.string(), to: z.string(), valid: wordPair, invalid: wordPair });
export const wordsSchema = z.strictObject({
  spelling: z.array(rewriteRow),
  plurals: z.array(rewriteRow),
  invariable: z.array(z.string()),
  abbreviations: z.array(z.string()),
  determiners: z.array(pattern),
  /** Words that patterns name together: `<unit>`. */
  classes: z.record(z.string().regex(/^[a-z]+$/), z.array(z.string()).min(1)),
  joinedAfter: z.array(z.string()),
  links: z.array(pattern),
  conjunctions: z.array(pattern),
});
export const sitesSchema = z.strictObject({
  combine: z.array(z.strictObject({ sites: z.array(pattern), heads: z.array(pattern), ...plainExamples })),
  elsewhere: z.array(
    z.strictObject({
      concepts: z.array(z.string()),
      sites: z.array(pattern),
      sentence: z.array(pattern).optional(),
      unless: z.array(pattern).optional(),
      ...plainExamples,
    }),
  ),
  neck: z.strictObject({
    concepts: z.array(z.string()),
    away: z.array(pattern),
    home: z.array(pattern),
    ...plainExamples,
  }),
});
export const examinationRowSchema = z.strictObject({
  pattern,
  concept: z.string(),
  sets: effects,
  ...plainExamples,
});
export const chronicRowSchema = z.strictObject({ words: pattern, ...examples });

/** Each file of data/lexicon and what it holds. */
export const lexiconFiles = {
  'negation.yaml': z.array(cueRowSchema),
  'pseudo.yaml': z.array(cueRowSchema),
  'history.yaml': z.array(cueRowSchema),
  'hypothetical.yaml': z.array(cueRowSchema),
  'uncertainty.yaml': z.array(cueRowSchema),
  'family.yaml': z.array(cueRowSchema),
  'boundaries.yaml': z.array(boundaryRowSchema),
  'sections.yaml': z.array(sectionRowSchema),
  'words.yaml': wordsSchema,
  'sites.yaml': sitesSchema,
  'examination.yaml': z.strictObject({
    signs: z.array(z.string()).min(1),
    values: z.array(examinationRowSchema),
  }),
  'chronic.yaml': z.array(chronicRowSchema),
} as const;
export type LexiconFiles = { [K in keyof typeof lexiconFiles]: z.infer<(typeof lexiconFiles)[K]> };
