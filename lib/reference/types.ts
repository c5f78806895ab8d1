/** Plain shapes that the build compiles from data/ and the surfaces read. */
import type { Entry, Source } from '../../data/schema.ts';
import type { Kind, Level, SectionId } from '../../data/vocabulary.ts';

/** What the search indexes of one entry. Everything else of the entry is loaded when it is opened. */
export type SearchDocument = {
  id: string;
  name: string;
  kind: Kind;
  group: string;
  isRedFlag: boolean;
  /** Clinical forms: synonyms, eponyms, abbreviations. Without the name. */
  forms: string[];
  /** What patients say. */
  lay: string[];
  /** How people ask who do not know the name: pictures and questions. */
  asked: string[];
  /** ICD-10-CM, with the dot. */
  codes: { code: string; label: string }[];
  /** Names of related entries: a test or treatment is also asked for by what it is for. */
  related: string;
  /** Plain text of each section, for descriptions and questions. */
  sections: { section: SectionId; text: string }[];
};

/** A source with the key that claims cite it by. */
export type CitedSource = Source & { key: string };

/** One entry as it is loaded when opened: its own sources come with it, numbered by position. */
export type EntryBundle = { entry: Entry; sources: CitedSource[] };

/** The one line per entry that lists, links and findings show without loading the entry. */
export type EntrySummary = {
  id: string;
  name: string;
  kind: Kind;
  isRedFlag: boolean;
  /** The definition's text. */
  line: string;
  /** Causes only: where in the nervous system it sits. */
  level?: Level;
};

/** The part of a summary that the search index does not hold already. */
export type SummaryLine = [line: string, level?: Level];
