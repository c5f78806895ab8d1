import type { ClueKind } from '../../data/vocabulary.ts';

/** What `data/chart/` and the entries are compiled to: all that reading a chart needs, and no more. */

/** Weight of a finding for a cause, in bits, by the cause's id. */
export type Weights = Readonly<Record<string, number>>;

/** What a finding says of causes. */
export type Evidence = {
  /** Present, it speaks for these. */
  for?: Weights;
  /** Present, it speaks against these. */
  against?: Weights;
  /** Denied, it speaks against these, which nearly always show it. */
  denied?: Weights;
};

/** A source as an emergency or a ledger shows it; the entry has the full reference. */
export type ShortSource = { key: string; title: string; year?: number; url?: string };

export type LedgerRow = {
  /** Id of the cause. */
  picture: string;
  /** Findings to ask for. `opens: false`: too common to bring the picture onto the page by itself. */
  items: readonly { concept: string; opens: boolean; sources: readonly string[] }[];
  /** Any of these, affirmed, brings the picture onto the page. */
  openedBy: readonly string[];
};

export type EmergencyRow = {
  /** Id of the cause. */
  cause: string;
  /** One of these is enough: of every list in it at least one finding or clue must be present. */
  signs: readonly (readonly (readonly string[])[])[];
  /** The cause's name counts only where one of these is present: "cord compression" names no cancer. */
  namedWith?: readonly string[];
  why: string;
  action: string;
  sources: readonly ShortSource[];
};

/** The test that best tells a cause: its row nearest to certainty that names both figures. */
export type TellingTest = { id: string; lrPositive: number; lrNegative: number };

export type CauseRow = {
  /** How many findings and clues list it: of two equals the broader picture comes first. */
  breadth: number;
  /** Look-alike → what separates this cause from it, in the entry's words. */
  lookAlikes: Readonly<Record<string, string>>;
  test?: TellingTest;
};

export type ChartData = {
  causes: Readonly<Record<string, CauseRow>>;
  /** By the id of a symptom, a bedside sign or a clue (with its prefix). */
  evidence: Readonly<Record<string, Evidence>>;
  /** By the id with its prefix. */
  clues: Readonly<Record<string, { name: string; kind: ClueKind }>>;
  /** Tests that count only where the text says that they were positive or negative. */
  signs: readonly string[];
  ledger: readonly LedgerRow[];
  emergencies: readonly EmergencyRow[];
  order: OrderFacts;
};

/** What the explanation of the order of causes states; the texts around it belong to the surface. */
export type OrderFacts = {
  /** Number of causes in the reference. */
  causes: number;
  /** Weight of a finding that one cause alone lists. */
  alone: number;
  /** Weight against, of a denied finding that a cause nearly always shows, and of one that it excludes. */
  against: number;
  /** Weight of a cause's own name in the note. */
  named: number;
  /** Most that a common clue counts, however few causes list it. */
  common: number;
  /** Most that context counts: a risk is not a sign of the illness. */
  context: number;
  /** What a possible finding counts of a certain one. */
  possible: number;
  /** Most causes listed. */
  most: number;
};
