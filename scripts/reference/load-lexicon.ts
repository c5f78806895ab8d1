/** data/lexicon/*.yaml → the rules of reading, with every problem of every file at once. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type LexiconFiles, lexiconFiles } from '../../data/lexicon/schema.ts';
import { expandPattern } from '../../lib/annotate/expand-pattern.ts';
import type { CueRule, Rules } from '../../lib/annotate/rules.ts';
import { findCycles } from '../../lib/annotate/word-forms.ts';

export type LoadedLexicon = { rules: Rules; files: LexiconFiles };

const CUE_FILES = [
  'negation.yaml',
  'pseudo.yaml',
  'history.yaml',
  'hypothetical.yaml',
  'uncertainty.yaml',
  'family.yaml',
] as const;

/**
 * Read and check the rules below a data directory.
 *
 * @throws one error that lists every problem with its file and place.
 */
export async function loadLexicon(dataDirectory: string): Promise<LoadedLexicon> {
  const directory = path.join(dataDirectory, 'lexicon');
  const problems: string[] = [];
  const files: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(lexiconFiles)) {
    try {
      const result = schema.safeParse(parse(await readFile(path.join(directory, name), 'utf8')));
      if (result.success) files[name] = result.data;
      else problems.push(...result.error.issues.map(issue => problemOf(name, issue)));
    } catch (error) {
      problems.push(`lexicon/${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length === 0) problems.push(...problemsOfRules(files as LexiconFiles));
  if (problems.length > 0) throw new Error(`The lexicon has problems:\n${problems.join('\n')}`);
  return { files: files as LexiconFiles, rules: rulesOf(files as LexiconFiles) };
}

function problemOf(file: string, issue: { path: PropertyKey[]; message: string }): string {
  return `lexicon/${file} at ${issue.path.map(String).join('.') || 'top'}: ${issue.message}`;
}

/** What a schema cannot see: patterns that do not unfold, and rewriting that never ends. */
function problemsOfRules(files: LexiconFiles): string[] {
  const problems = findCycles(files['words.yaml'].spelling).map(
    rule => `lexicon/words.yaml: the spelling rule ${rule} feeds itself; remove one direction.`,
  );
  const patterns = [
    ...CUE_FILES.flatMap(file => files[file].map(({ cue }) => [file, cue] as const)),
    ...files['boundaries.yaml'].map(({ cue }) => ['boundaries.yaml', cue] as const),
    ...files['sections.yaml'].flatMap(row => row.headings.map(h => ['sections.yaml', h] as const)),
  ];
  for (const [file, pattern] of patterns) {
    try {
      expandPattern(pattern);
    } catch (error) {
      problems.push(`lexicon/${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems;
}

function rulesOf(files: LexiconFiles): Rules {
  const words = files['words.yaml'];
  return {
    classes: Object.entries(words.classes).map(([name, members]) => ({ name, words: members })),
    cues: CUE_FILES.flatMap(file => files[file].map(cueOf)),
    boundaries: files['boundaries.yaml'].map(({ cue, ends, for: side }) => {
      return { cue, ends, ...(side && { for: side }) };
    }),
    sections: files['sections.yaml'].map(({ section, sets, kinds, headings }) => {
      return { section, headings, ...(sets && { sets }), ...(kinds && { kinds }) };
    }),
    spelling: words.spelling.map(({ from, to }) => ({ from, to })),
    plurals: words.plurals.map(({ from, to }) => ({ from, to })),
    invariable: words.invariable,
    abbreviations: words.abbreviations,
    determiners: words.determiners,
    joinedAfter: words.joinedAfter,
    links: words.links,
    conjunctions: words.conjunctions,
    sites: files['sites.yaml'].combine.map(({ sites, heads }) => ({ sites, heads })),
    elsewhere: files['sites.yaml'].elsewhere.map(({ concepts, sites, sentence, unless }) => {
      return { concepts, sites, ...(sentence && { sentence }), ...(unless && { unless }) };
    }),
    neck: neckOf(files['sites.yaml']),
    signs: files['examination.yaml'].signs,
    examinations: files['examination.yaml'].values.map(({ pattern, concept, sets }) => {
      return { pattern, concept, sets };
    }),
    chronic: files['chronic.yaml'].map(({ words: row }) => row),
  };
}

function neckOf({ neck: { concepts, away, home } }: LexiconFiles['sites.yaml']): Rules['neck'] {
  return { concepts, away, home };
}

function cueOf(row: LexiconFiles['negation.yaml'][number]): CueRule {
  const { cue, sets, stands, reach, kinds } = row;
  return { cue, sets, stands, reach, ...(kinds && { kinds }) };
}
