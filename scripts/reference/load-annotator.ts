import { buildLexicon } from '../../lib/annotate/build-lexicon.ts';
import type { Lexicon } from '../../lib/annotate/lexicon.ts';
import { toLexiconConcepts } from './compile.ts';
import { DATA_DIR, loadData } from './load-data.ts';
import { loadLexicon } from './load-lexicon.ts';

/** The lexicon of the project's own entries and rules, for the commands that read text outside a browser. */
export async function loadProjectLexicon(dir: string = DATA_DIR): Promise<Lexicon> {
  const [{ data, problems }, { rules }] = await Promise.all([loadData(dir), loadLexicon(dir)]);
  if (problems.length > 0) {
    process.stderr.write(`${problems.length} problem(s) in the entries: run "npm run check:data".\n`);
  }
  return buildLexicon({ concepts: toLexiconConcepts(data.entries), rules });
}
