import path from 'node:path';
import type { Plugin } from 'vite';
import type { Dataset } from '../../data/rules/types.ts';
import { buildLexicon } from '../../lib/annotate/build-lexicon.ts';
import { packLexicon } from '../../lib/annotate/pack-lexicon.ts';
import { applyExceptions, formatProblem, loadExceptions, runRules } from './check.ts';
import { toBundle, toLexiconConcepts, toRedFlags, toSummaries } from './compile.ts';
import { DATA_DIR, loadData } from './load-data.ts';
import { loadLexicon } from './load-lexicon.ts';
import { loadSearchIndex } from './load-search-index.ts';

const PREFIX = 'virtual:ramus/';
const ENTRY = `${PREFIX}entry/`;

/**
 * Compiles data/ into modules, so that nothing is parsed or checked at run time:
 *
 * - `virtual:ramus/search-index`  what the first search needs
 * - `virtual:ramus/summaries`     a line per entry
 * - `virtual:ramus/red-flags`     which of the lexicon's concepts cannot wait
 * - `virtual:ramus/bodies`        id → loader of the entry's own chunk
 * - `virtual:ramus/lexicon`       what the content script reads text with
 *
 * A problem in the content fails the build with all problems at once.
 */
export function referencePlugin(): Plugin {
  let loading: Promise<Dataset> | undefined;
  const dataset = () => (loading ??= loadCheckedData());
  return {
    name: 'ramus-reference',
    buildStart() {
      this.addWatchFile(DATA_DIR);
    },
    watchChange(file) {
      if (file.startsWith(DATA_DIR + path.sep)) loading = undefined;
    },
    resolveId: id => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      return moduleText(id.slice(1), await dataset());
    },
  };
}

async function loadCheckedData(): Promise<Dataset> {
  const { data, problems } = await loadData();
  const today = new Date().toISOString().slice(0, 10);
  const all = [...problems, ...applyExceptions(runRules(data), await loadExceptions(DATA_DIR), today)];
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
      return asModule(await loadSearchIndex(data.entries));
    case 'summaries':
      return asModule({ entries: toSummaries(data.entries), redirects: data.redirects });
    case 'red-flags':
      return asModule(toRedFlags(data.entries));
    case 'bodies':
      return bodiesModule(data);
    case 'lexicon':
      return asModule(
        packLexicon(
          buildLexicon({
            concepts: toLexiconConcepts(data.entries),
            rules: (await loadLexicon(DATA_DIR)).rules,
          }),
        ),
      );
    default:
      throw new Error(`There is no module ${id}`);
  }
}

/** JSON.parse of a string is faster for an engine to load than an object literal of this size. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function bodiesModule({ entries }: Dataset): string {
  const lines = entries.map(
    ({ id }) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(ENTRY + id)}),`,
  );
  return `export default {\n${lines.join('\n')}\n};`;
}
