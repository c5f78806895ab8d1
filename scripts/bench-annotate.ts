/**
 * `npm run bench:annotate -- --negex FILE --gold FILE --text FILE`
 *
 * Quality on judged rows (JSON Lines, spans given) and on annotated passages, where files are given;
 * then throughput against the peers and growth with the lexicon, as ratios, because times differ from
 * one machine to the next.
 */
import { Console } from 'node:console';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Annotator } from '../lib/annotate/annotator.ts';
import { compile } from '../lib/annotate/compile.ts';
import type { Compiled } from '../lib/annotate/compiled.ts';
import { createAnnotator } from '../lib/annotate/create-annotator.ts';
import { findForms } from '../lib/annotate/find-forms.ts';
import type { Lexicon } from '../lib/annotate/lexicon.ts';
import { Reader } from '../lib/annotate/phrase-walk.ts';
import { Tokenizer } from '../lib/annotate/tokenize.ts';
import { peers } from '../tests/bench/annotate/peers.ts';
import { row, score } from '../tests/bench/annotate/score.ts';
import { loadProjectLexicon } from './reference/load-annotator.ts';
import { installPackages } from './setup/build-package.ts';

/** Tables and lines on stdout: what this command is for. */
function print(what: string | object[]): void {
  if (typeof what === 'string') process.stdout.write(`${what}\n`);
  else new Console(process.stdout).table(what);
}

type JudgedRow = {
  sentence: string;
  start: number | null;
  end: number;
  negation: string;
  temporality: string;
  experiencer: string;
};
type Labelled = {
  start: number;
  end: number;
  concept: string;
  assertion: string;
  optional?: boolean;
  alt_concepts?: string[];
  alt_assertions?: string[];
};
type Passage = { text: string; mentions: Labelled[]; traps: { start: number; end: number }[] };

const ROUNDS = 15;
const TEXT_LENGTH = 1_000_000;
const SIZES = [300, 3_000, 30_000];
/** Without a file: a note that is denser in findings than most, and mostly of ordinary words. */
const SAMPLE =
  'He denies fever, but reports low back pain radiating to the left leg with numbness of the foot for two weeks. ' +
  'Straight leg raise was negative on the right. MRI of the lumbar spine showed a disc protrusion at L5-S1. ' +
  'The weather had been fine and he had walked his dog every morning along the river before work. ' +
  'He is married, has two grown children and works as a teacher of geography in a small town by the sea. ' +
  'Blood pressure was 128/76 with a regular pulse; heart and lungs were normal and the abdomen was soft. ' +
  'His mood was good, he slept about seven hours a night and his appetite had not changed during the winter. ' +
  'We went through the letters from the other hospital together and agreed to meet again after the holidays. ' +
  'A copy of this letter goes to his doctor, who will check the blood count and the kidneys in the meantime. ';

const { values } = parseArgs({
  options: { negex: { type: 'string' }, gold: { type: 'string' }, text: { type: 'string' } },
});
await installPackages(new URL('../tests/bench/annotate', import.meta.url).pathname);
const lexicon = await loadProjectLexicon();
const annotator = createAnnotator(lexicon);
if (values.negex) judgedRows(annotator, await lines<JudgedRow>(values.negex));
if (values.gold) passages(annotator, await lines<Passage>(values.gold));
const text = values.text
  ? (await lines<{ text: string }>(values.text)).map(note => note.text).join('\n\n')
  : SAMPLE.repeat(Math.ceil(TEXT_LENGTH / SAMPLE.length));
sizes(lexicon);
throughput(lexicon, text);
growth(lexicon, text);

async function lines<T>(file: string): Promise<T[]> {
  return (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T);
}

function judgedRows(using: Annotator, all: readonly JudgedRow[]): void {
  const rows = all.flatMap(({ start, ...rest }) => (start === null ? [] : [{ ...rest, start }]));
  const said = rows.map(({ sentence, start, end }) => using.judge(sentence, [{ start, end }])[0]);
  const table = [
    score(
      'negated',
      rows.map((r, at) => [r.negation === 'negated', said[at]?.negated === true]),
    ),
    ...['historical', 'hypothetical'].map(name =>
      score(
        name,
        rows.map((r, at) => [r.temporality === name, said[at]?.temporality === name]),
      ),
    ),
    score(
      'not the patient',
      rows.map((r, at) => [r.experiencer !== 'patient', said[at]?.experiencer !== 'patient']),
    ),
  ];
  print(table.map(row));
}

function passages(using: Annotator, all: readonly Passage[]): void {
  let [strict, lenient, required] = [0, 0, 0];
  let [found, spurious, trapped] = [0, 0, 0];
  for (const { text: passage, mentions, traps } of all) {
    const wanted = mentions.filter(({ optional }) => !optional);
    const judgements = using.judge(
      passage,
      wanted.map(({ start, end }) => ({ start, end })),
    );
    wanted.forEach((mention, at) => {
      const label = judgements[at]?.assertion ?? '';
      if (label === mention.assertion) strict++;
      if (label === mention.assertion || mention.alt_assertions?.includes(label)) lenient++;
    });
    required += wanted.length;
    const marked = using.annotate(passage).mentions.filter(({ sense }) => sense === 'sure');
    const meant = (one: Labelled, concept: string | null) =>
      concept === one.concept || (concept !== null && one.alt_concepts?.includes(concept) === true);
    found += wanted.filter(one => marked.some(m => overlaps(m, one) && meant(one, m.concept))).length;
    const wrong = marked.filter(
      m => !mentions.some(one => overlaps(m, one) && (one.optional || meant(one, m.concept))),
    );
    spurious += wrong.length;
    trapped += wrong.filter(m => traps.some(trap => overlaps(m, trap))).length;
  }
  const name = 'finding';
  print([row({ name, truePositives: found, falsePositives: spurious, falseNegatives: required - found })]);
  print(
    `assertion: strict ${(strict / required).toFixed(4)}, lenient ${(lenient / required).toFixed(4)}; traps marked ${trapped}`,
  );
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function sizes(of: Lexicon): void {
  const json = JSON.stringify(of);
  const compiled = compile(of);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
  print(
    `lexicon: ${formsOf(of).length} forms, ${kilobytes(json.length)} as JSON, ${kilobytes(gzipSync(json).length)} gzipped`,
  );
  print(
    `compiled: ${kilobytes(compiled.formTrie.bytes + compiled.cueTrie.bytes)} of tables for forms and cues`,
  );
}

function throughput(of: Lexicon, read: string): void {
  const forms = [...new Set(formsOf(of).map(form => form.toLowerCase()))];
  const whole = createAnnotator(of);
  // The same reader with nothing to say of what it finds.
  const silent = createAnnotator({ ...of, rules: { ...of.rules, cues: [], boundaries: [], sections: [] } });
  const runs: [what: string, run: () => unknown][] = [
    ['ours: finding forms', finder(compile(of), read)],
    ['ours: finding mentions', () => silent.annotate(read)],
    ['ours: everything', () => whole.annotate(read)],
    ...peers().map(({ name, make }): [string, () => unknown] => {
      const run = make(forms);
      return [name, () => run(read)];
    }),
  ];
  const times = bestInTurns(runs.map(([, run]) => run));
  const [ours = 1, finding = 1, everything = 1] = times;
  print(
    runs.map(([what], at) => {
      const ms = times[at] ?? 1;
      return { what, 'MB/s': (read.length / 1000 / ms).toFixed(1), 'times ours': (ours / ms).toFixed(2) };
    }),
  );
  print(`assertion adds ${((everything / finding - 1) * 100).toFixed(0)} % to finding mentions`);
}

function growth(of: Lexicon, read: string): void {
  const times = bestInTurns(SIZES.map(size => finder(compile(grown(of, size)), read)));
  const [first = 1] = times;
  print(SIZES.map((forms, at) => ({ forms, 'times the first': ((times[at] ?? 0) / first).toFixed(2) })));
}

/** A lexicon of so many forms: the first ones, then made-up neighbours of them. */
function grown(of: Lexicon, size: number): Lexicon {
  const real = formsOf(of);
  const forms = Array.from({ length: size }, (_, at) => {
    const form = real[at % real.length] ?? 'form';
    return at < real.length ? form : `${form} ${(at * 7919).toString(36)}`;
  });
  return { ...of, concepts: [['grown', -1, forms]] };
}

function finder(compiled: Compiled, read: string): () => number {
  const tokenizer = new Tokenizer(compiled.vocabulary);
  return () => findForms(compiled, new Reader(tokenizer.read(read), compiled, false)).length;
}

function formsOf(of: Lexicon): string[] {
  return of.concepts.flatMap(([, , rows]) => rows.map(form => (typeof form === 'string' ? form : form[0])));
}

/** The best time of each, taken in turns, so that a busy moment of the machine falls on all alike. */
function bestInTurns(runs: readonly (() => unknown)[]): number[] {
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    runs.forEach((run, at) => {
      const start = performance.now();
      run();
      least[at] = Math.min(least[at] ?? 0, performance.now() - start);
    });
  }
  return least;
}
