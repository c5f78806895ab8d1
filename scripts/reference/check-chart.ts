import type { ChartFiles, ClueFile, FindingFile } from '../../data/chart/schema.ts';
import type { Dataset, Problem } from '../../data/rules/types.ts';
import { buildLexicon } from '../../lib/annotate/build-lexicon.ts';
import { createAnnotator } from '../../lib/annotate/create-annotator.ts';
import { expandPattern } from '../../lib/annotate/expand-pattern.ts';
import type { Rules } from '../../lib/annotate/rules.ts';
import { CLUE_PREFIX } from '../../lib/annotate/types.ts';
import { toClues } from './compile-chart.ts';

type Place = { file: string; field: string };
type Checked = { data: Dataset; files: ChartFiles; rules: Rules };

/** Everything that is wrong with data/chart beyond its shape, at once. */
export function checkChart(checked: Checked): Problem[] {
  return [
    ...checkEvidence(checked),
    ...checkRedFlags(checked),
    ...checkForms(checked),
    ...checkExamples(checked),
  ].map(problem => ({ rule: 'chart', ...problem }));
}

type Found = Omit<Problem, 'rule'>;

/** Causes and sources of clues and findings: there, on one side only, and cited where the cause is described. */
function checkEvidence({ data, files, rules }: Checked): Found[] {
  const kinds = new Map(data.entries.map(({ id, kind }) => [id, kind]));
  const cited = citedBy(data);
  const rows = [
    ...files.clues.map(row => ({ id: row.id, row: row as Sayings, file: 'chart/clues' })),
    ...files.findings.map(row => ({ id: row.finding, row: row as Sayings, file: 'chart/findings.yaml' })),
  ];
  const found = rows.flatMap(({ id, row, file }) =>
    (['for', 'against', 'denied'] as const).flatMap(side =>
      (row[side] ?? []).flatMap(({ causes, sources }) => [
        ...causes
          .filter(cause => kinds.get(cause) !== 'cause')
          .map(cause => wrong({ file, field: `${id}.${side}` }, `"${cause}" is no cause`)),
        ...sources
          .filter(key => !causes.some(cause => cited.get(cause)?.has(key)))
          .map(key => wrong({ file, field: `${id}.${side}` }, `"${key}" is cited by none of these causes`)),
      ]),
    ),
  );
  const torn = rows.flatMap(({ id, row, file }) =>
    causesOf(row.for)
      .filter(cause => causesOf(row.against).includes(cause))
      .map(cause => wrong({ file, field: id }, `speaks for and against "${cause}"`)),
  );
  const strange = files.findings
    .filter(({ finding }) => kinds.get(finding) !== 'symptom' && !rules.signs.includes(finding))
    .map(({ finding }) =>
      wrong({ file: 'chart/findings.yaml', field: finding }, 'is neither a symptom nor a bedside sign'),
    );
  return [...found, ...torn, ...strange, ...twice(files.clues.map(({ id }) => id))];
}

type Sayings = Pick<FindingFile, 'for' | 'against' | 'denied'>;

function checkRedFlags({ data, files }: Checked): Found[] {
  const byId = new Map(data.entries.map(entry => [entry.id, entry]));
  const cited = citedBy(data);
  const isKnown = (id: string) => byId.has(id) || files.clues.some(clue => CLUE_PREFIX + clue.id === id);
  const check = (
    place: Place,
    ids: readonly string[],
    given: { cause: string; sources: readonly string[] },
  ) => [
    ...ids.filter(id => !isKnown(id)).map(id => wrong(place, `"${id}" is no entry and no clue`)),
    ...given.sources
      .filter(key => !cited.get(given.cause)?.has(key))
      .map(key => wrong(place, `"${key}" is not cited by the entry "${given.cause}"`)),
  ];
  return [
    ...files.ledger.flatMap(({ picture, items, openedBy = [] }) => [
      ...check({ file: 'chart/ledger.yaml', field: picture }, [picture, ...openedBy], {
        cause: picture,
        sources: [],
      }),
      ...items.flatMap(({ concept, sources }) =>
        check({ file: 'chart/ledger.yaml', field: `${picture}.${concept}` }, [concept], {
          cause: picture,
          sources,
        }),
      ),
    ]),
    ...files.emergencies.flatMap(({ cause, namedWith = [], rules }) => [
      ...(byId.get(cause)?.redFlag
        ? []
        : [
            wrong(
              { file: 'chart/emergencies.yaml', field: cause },
              'has no red flag that says why and what to do',
            ),
          ]),
      ...check({ file: 'chart/emergencies.yaml', field: cause }, namedWith, { cause, sources: [] }),
      ...rules.flatMap(({ signs, sources }, at) =>
        check({ file: 'chart/emergencies.yaml', field: `${cause}.rules.${at}` }, signs.flat(), {
          cause,
          sources,
        }),
      ),
    ]),
  ];
}

/** Patterns that do not unfold, name a class that is not there, or hold words that are passed over anyway. */
function checkForms({ files, rules }: Checked): Found[] {
  const filler = new Set(files.words.filler);
  const classes = new Set([
    ...Object.keys(files.words.classes),
    ...rules.classes.map(({ name }) => name),
    'level',
  ]);
  return files.clues.flatMap(({ id, forms }) => {
    const place = { file: 'chart/clues', field: `${id}.forms` };
    return forms.flatMap(form => {
      const lost = [...form.matchAll(/<([a-z]+)>/g)].filter(([, name = '']) => !classes.has(name));
      const idle = form.split(/[^\p{L}\p{N}<>]+/u).filter(word => filler.has(word));
      return [
        ...problemOfPattern(form).map(message => wrong(place, message)),
        ...lost.map(([name]) => wrong(place, `${name} is no class of words.yaml`)),
        ...idle.map(word => wrong(place, `"${word}" in "${form}" is a word that is passed over`)),
      ];
    });
  });
}

function problemOfPattern(form: string): string[] {
  try {
    expandPattern(form);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Each clue is written in its valid example and not in the invalid one. */
function checkExamples({ files, rules }: Checked): Found[] {
  const readable = files.clues.filter(({ forms }) =>
    forms.every(form => problemOfPattern(form).length === 0),
  );
  const clues = toClues({ ...files, clues: readable });
  const annotator = createAnnotator(buildLexicon({ concepts: [], clues, rules }));
  const isIn = (clue: ClueFile, text: string) =>
    annotator.annotate(text).mentions.some(({ concept }) => concept === CLUE_PREFIX + clue.id);
  return readable.flatMap(clue => [
    ...(isIn(clue, clue.valid)
      ? []
      : [wrong({ file: 'chart/clues', field: `${clue.id}.valid` }, `is not found in "${clue.valid}"`)]),
    ...(isIn(clue, clue.invalid)
      ? [wrong({ file: 'chart/clues', field: `${clue.id}.invalid` }, `is found in "${clue.invalid}"`)]
      : []),
  ]);
}

/** What each cause's entry cites. */
function citedBy(data: Dataset): Map<string, Set<string>> {
  const causes = data.entries.filter(({ kind }) => kind === 'cause');
  return new Map(causes.map(entry => [entry.id, new Set(keysIn(entry))]));
}

function* keysIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (name === 'sources' && Array.isArray(child)) yield* child.map(String);
    else yield* keysIn(child);
  }
}

function causesOf(says: Sayings['for']): string[] {
  return (says ?? []).flatMap(({ causes }) => causes);
}

function twice(ids: readonly string[]): Found[] {
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map(id => wrong({ file: 'chart/clues', field: id }, 'stands there twice'));
}

function wrong({ file, field }: Place, message: string): Found {
  return { file, field, message, tip: 'See "Reading a chart" in data/README.md.' };
}
