/** The shape of data/chart: what tells causes apart, which red flags are asked for, what cannot wait. */
import { z } from 'zod';
import { CLUE_KINDS } from '../vocabulary.ts';

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case, as in "foot-drop"');
const ids = z.array(idSchema).min(1);
const sources = z.array(idSchema).min(1, 'every row names at least one key of sources.yaml');
const says = z
  .array(z.strictObject({ causes: ids, sources }))
  .min(1)
  .optional();
/** What is said of causes: by the finding, by what it excludes, and by its being denied. */
const evidence = { for: says, against: says, denied: says };

/**
 * A phrase that charts use and that is no entry. `forms` are patterns: `(outer|lateral) thigh`, `(the)?`
 * for what may be missing, `<n>` for a number, `<weak>` for a class of words.yaml. `common`: so usual
 * anyway that it counts little, however few causes list it. A clue is written in `valid` and not in `invalid`.
 */
export const clueSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(3),
  kind: z.enum(CLUE_KINDS),
  common: z.literal(true).optional(),
  forms: z.array(z.string().min(2)).min(1),
  ...evidence,
  valid: z.string().min(3),
  invalid: z.string().min(3),
});
export type ClueFile = z.infer<typeof clueSchema>;

/** What a symptom or a bedside sign says beyond the causes that its entry lists. */
export const findingSchema = z.strictObject({ finding: idSchema, ...evidence });
export type FindingFile = z.infer<typeof findingSchema>;

/** Ids of entries; `clue:` before the ids of clues. */
const signId = z.string().regex(/^(clue:)?[a-z0-9]+(-[a-z0-9]+)*$/);

export const ledgerSchema = z.strictObject({
  picture: idSchema,
  items: z.array(z.strictObject({ concept: idSchema, opens: z.literal(false).optional(), sources })).min(2),
  openedBy: ids.optional(),
});
export type LedgerFile = z.infer<typeof ledgerSchema>;

/**
 * `signs`: of each list at least one must be present. Why and action are
 * those of the cause's entry. `namedWith`: the cause's name counts only with one of these.
 */
export const emergencySchema = z.strictObject({
  cause: idSchema,
  namedWith: z.array(signId).min(1).optional(),
  rules: z.array(z.strictObject({ signs: z.array(z.array(signId).min(1)).min(1), sources })).min(1),
});
export type EmergencyFile = z.infer<typeof emergencySchema>;

const words = z.array(z.string().min(1)).min(1);
export const wordsSchema = z.strictObject({
  filler: words,
  classes: z.record(z.string().regex(/^[a-z]+$/), words),
});

/** Each file of data/chart and what it holds. */
export const chartFiles = {
  'clues/places.yaml': z.array(clueSchema),
  'clues/manners.yaml': z.array(clueSchema),
  'clues/signs.yaml': z.array(clueSchema),
  'clues/contexts.yaml': z.array(clueSchema),
  'words.yaml': wordsSchema,
  'findings.yaml': z.array(findingSchema),
  'ledger.yaml': z.array(ledgerSchema),
  'emergencies.yaml': z.array(emergencySchema),
} as const;

export type ChartFiles = {
  clues: ClueFile[];
  words: z.infer<typeof wordsSchema>;
  findings: FindingFile[];
  ledger: LedgerFile[];
  emergencies: EmergencyFile[];
};
