import path from 'node:path';
import type { Plugin } from 'vite';
import type { Dataset } from '../../data/rules/types.ts';
import { buildLexicon } from '../../lib/annotate/build-lexicon.ts';
import { compile } from '../../lib/annotate/compile.ts';
import { packCompiled } from '../../lib/annotate/pack-compiled.ts';
import { toConceptLines } from '../../lib/reference/concepts.ts';
import { packIndex } from '../../lib/search/pack-index.ts';
import { applyExceptions, formatProblem, loadExceptions, runRules } from './check.ts';
import { checkChart } from './check-chart.ts';
import { toBundle, toLexiconConcepts, toLines, toRedFlags, toSummaries } from './compile.ts';
import { compileChart, toClues } from './compile-chart.ts';
import { loadChart } from './load-chart.ts';
import { DATA_DIR, loadData } from './load-data.ts';
import { loadLexicon } from './load-lexicon.ts';
import { loadSearchIndex } from './load-search-index.ts';

const PREFIX = 'virtual:ramus/';
const ENTRY = `${PREFIX}entry/`;
const BODIES = `${PREFIX}bodies`;

/**
 * Compiles data/ into modules, so that nothing is parsed or checked at run time:
 *
 * - `virtual:ramus/search-index`  what the first search needs
 * - `virtual:ramus/lines`         what summaries show beyond that
 * - `virtual:ramus/summaries`     a line per entry with all that lists show, where no search is
 * - `virtual:ramus/red-flags`     which of the lexicon's concepts cannot wait
 * - `virtual:ramus/bodies`        loads the entry's own script by its id
 * - `virtual:ramus/reader`        the tables that text is read with, and what marks show of each concept
 * - `virtual:ramus/chart`         what findings say of causes, red flags to ask for, emergencies
 *
 * A problem in the content fails the build with all problems at once.
 */
export function referencePlugin(): Plugin {
  let loading: Promise<Dataset> | undefined;
  let isServing = false;
  const dataset = () => (loading ??= loadCheckedData());
  return {
    name: 'ramus-reference',
    configResolved({ command }) {
      isServing = command === 'serve';
    },
    buildStart() {
      this.addWatchFile(DATA_DIR);
    },
    watchChange(file) {
      if (file.startsWith(DATA_DIR + path.sep)) loading = undefined;
    },
    resolveId: id => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const data = await dataset();
      if (id !== `\0${BODIES}`) return moduleText(id.slice(1), data);
      if (isServing) return SERVED_BODIES;
      for (const entry of data.entries) {
        const fileName = `entries/${entry.id}.js`;
        this.emitFile({ type: 'chunk', id: ENTRY + entry.id, fileName, preserveSignature: 'strict' });
      }
      return BUNDLED_BODIES;
    },
  };
}

async function loadCheckedData(): Promise<Dataset> {
  const { data, problems } = await loadData();
  const today = new Date().toISOString().slice(0, 10);
  const { exceptions, problems: malformed } = await loadExceptions(DATA_DIR);
  const [chart, { rules }] = await Promise.all([loadChart(DATA_DIR), loadLexicon(DATA_DIR)]);
  const all = [
    ...problems,
    ...malformed,
    ...applyExceptions(runRules(data), exceptions, today),
    ...chart.problems,
    ...checkChart({ data, files: chart.files, rules }),
  ];
  if (all.length > 0) {
    throw new Error(`The reference has ${all.length} problems:\n\n${all.map(formatProblem).join('\n')}\n`);
  }
  return data;
}

async function moduleText(id: string, data: Dataset): Promise<string> {
  if (id.startsWith(ENTRY)) {
    const entry = data.entries.find(candidate => candidate.id === id.slice(ENTRY.length));
    return asModule(entry === undefined ? null : toBundle(entry, data.sources));
  }
  switch (id.slice(PREFIX.length)) {
    case 'search-index':
      return asModule(packIndex(await loadSearchIndex(data.entries)));
    case 'lines':
      return linesModule(data);
    case 'summaries':
      return asModule(toSummaries(data.entries));
    case 'red-flags':
      return asModule(toRedFlags(data.entries));
    case 'reader':
      return readerModule(data);
    case 'chart': {
      const [{ files }, { rules }] = await Promise.all([loadChart(DATA_DIR), loadLexicon(DATA_DIR)]);
      return asModule(compileChart(data, files, rules.signs));
    }
    default:
      throw new Error(`There is no module ${id}`);
  }
}

/** JSON.parse of a string is faster for an engine to load than an object literal of this size. */
function asExpression(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function asModule(value: unknown): string {
  return `export default ${asExpression(value)};`;
}

async function readerModule({ entries }: Dataset): Promise<string> {
  const [{ rules }, { files }] = await Promise.all([loadLexicon(DATA_DIR), loadChart(DATA_DIR)]);
  const lexicon = buildLexicon({ concepts: toLexiconConcepts(entries), clues: toClues(files), rules });
  const tables = asExpression(packCompiled(compile(lexicon)));
  return `export const tables = ${tables};\nexport const concepts = ${asExpression(toConceptLines(lexicon))};`;
}

async function linesModule({ entries, redirects }: Dataset): Promise<string> {
  const { documents } = await loadSearchIndex(entries);
  const lines = toLines(
    entries,
    documents.map(({ id }) => id),
  );
  return `export const lines = ${asExpression(lines)};\nexport const redirects = ${asExpression(redirects)};`;
}

/** A map from 184 ids to scripts would weigh 4 kB zipped; a name that the id gives weighs nothing. */
const BUNDLED_BODIES = `export default id => import(/* @vite-ignore */ '/entries/' + id + '.js');`;
/** Vite's server serves a virtual module under this address. */
const SERVED_BODIES = `export default id => import(/* @vite-ignore */ '/@id/__x00__${ENTRY}' + id);`;
