import type { Anatomy, Entry, Source } from '../schema.ts';

/** Everything under data/, parsed. */
export type Dataset = {
  entries: readonly Entry[];
  anatomy: readonly Anatomy[];
  sources: Readonly<Record<string, Source>>;
  redirects: Readonly<Record<string, string>>;
};

/** Something a person has to mend: where, what is wrong, and what to do. */
export type Problem = {
  rule: string;
  /** Path below data/. */
  file: string;
  /** Dotted path inside the file; empty when the file as a whole is meant. */
  field: string;
  message: string;
  tip: string;
};

export type RuleFinding = Omit<Problem, 'rule'>;

/** One thing that must hold of the content. A rule reports all its problems at once. */
export type Rule = {
  name: string;
  description: string;
  check: (data: Dataset) => RuleFinding[];
};
