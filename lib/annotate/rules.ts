/** The language of the reader's rules. Authored in data/lexicon/*.yaml, where every row has its examples. */

/** What a cue says of a mention. `nothing`: the words look like a cue and are none (a pseudo-cue). */
export const EFFECTS = [
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
export type Effect = (typeof EFFECTS)[number];

/**
 * How far a cue reaches, from short to long: `next` is the mention it stands beside, `phrase` ends at
 * a comma, `list` passes commas and ends where a clause does, `sentence` ends where a contrast begins.
 */
export const REACHES = ['next', 'phrase', 'list', 'sentence'] as const;
export type Reach = (typeof REACHES)[number];

/** As in the entries, and apart from other tests a bedside sign: negative means that it is absent. */
export const KINDS = ['cause', 'symptom', 'test', 'treatment', 'sign'] as const;
export type Kind = (typeof KINDS)[number];

export type CueRule = {
  /** Words, with `(a|b)` for a choice, `(a)?` for what may be missing, and classes such as `<n>`. */
  cue: string;
  sets: readonly Effect[];
  /** Where the cue stands: before the mention, or after it. */
  stands: 'before' | 'after';
  reach: Reach;
  /** Only mentions of these kinds; a cue with kinds has nothing to say of a text span without one. */
  kinds?: readonly Kind[];
};

/** Words that end every scope whose reach is at most `ends`. */
export type BoundaryRule = {
  cue: string;
  ends: Reach;
  /** Only scopes of cues that stand there: a verb ends what was said before it, not what follows. */
  for?: 'before' | 'after';
};

/** What a heading says of everything below it. */
export type SectionRule = {
  section: string;
  headings: readonly string[];
  sets?: readonly Effect[];
  kinds?: readonly Kind[];
};

/** Rewriting of one word: `from` at the place named becomes `to`. */
export type RewriteRule = { from: string; to: string };

/** A site and the heads it combines with: "leg weakness" is also "weakness of the left leg". */
export type SiteRule = { sites: readonly string[]; heads: readonly string[] };

/** Heads that belong to the lower limb, and the sites that make them another finding. */
export type ElsewhereRule = {
  concepts: readonly string[];
  /** Right before the form, or behind it after a link ("weakness of the left hand"). */
  sites: readonly string[];
  /** Anywhere in the sentence… */
  sentence?: readonly string[];
  /** …unless one of these is there too. */
  unless?: readonly string[];
};

/** Findings of the back whose names also stand for findings of the neck, and the words for either part. */
export type NeckRule = { concepts: readonly string[]; away: readonly string[]; home: readonly string[] };

/** An examination value that states a finding without naming it. */
export type ExaminationRule = { pattern: string; concept: string; sets: readonly Effect[] };

/** Words that a pattern may name together: `<unit>` is any of them. */
export type WordClassRule = { name: string; words: readonly string[] };

export type Rules = {
  classes: readonly WordClassRule[];
  cues: readonly CueRule[];
  boundaries: readonly BoundaryRule[];
  sections: readonly SectionRule[];
  /** Part of a word in one spelling → in the other. Applied until nothing changes. */
  spelling: readonly RewriteRule[];
  /** End of a word in the singular → in the plural. The first that fits is used. */
  plurals: readonly RewriteRule[];
  /** Words that never take an ending. */
  invariable: readonly string[];
  /** Words before a full stop that does not end a sentence. */
  abbreviations: readonly string[];
  /** Words that may stand between "of" and the site. */
  determiners: readonly string[];
  /** Words between a head and its site: "of", "in". */
  links: readonly string[];
  /** Words between parts that share a head. */
  conjunctions: readonly string[];
  sites: readonly SiteRule[];
  elsewhere: readonly ElsewhereRule[];
  neck: NeckRule;
  examinations: readonly ExaminationRule[];
  /** Ids of the tests that are bedside signs. */
  signs: readonly string[];
  /** Long-lasting conditions: alone on a line they are an item of the problem list. */
  chronic: readonly string[];
  /** Words that, joined by a hyphen behind a form, make it something else ("MRI-compatible"). */
  joinedAfter: readonly string[];
};
