/**
 * The libraries that Ramus could have used, each set up as its own guide advises for a name-and-text
 * search with typing errors. `npm ci` in this folder brings them.
 */
import Fuse from 'fuse.js';
import { type Engine, FIELD_BOOST, FIELDS, type FlatDocument, flatten, oneLine } from './engine.ts';

const here = new URL('.', import.meta.url).pathname;
const entry = (contents: string) => ({ contents, resolveDir: here });
const weightedKeys = FIELDS.map(name => ({ name, weight: FIELD_BOOST[name] }));

const fuseWeighted: Engine = {
  name: 'Fuse.js, weighted keys',
  entry: entry(`export { default } from 'fuse.js'`),
  build(documents) {
    const fuse = new Fuse(documents.map(flatten), {
      keys: weightedKeys,
      ignoreLocation: true,
      threshold: 0.3,
    });
    return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
  },
};

const fuseTokens: Engine = {
  name: 'Fuse.js, token search',
  entry: entry(`export { default } from 'fuse.js'`),
  build(documents) {
    const fuse = new Fuse(documents.map(flatten), {
      keys: weightedKeys,
      useTokenSearch: true,
      ignoreLocation: true,
      threshold: 0.3,
    });
    return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
  },
};

type MiniSearchModule = {
  default: new (
    options: object,
  ) => { addAll(documents: FlatDocument[]): void; search(query: string): { id: string }[] };
};
const miniSearch: Engine = {
  name: 'MiniSearch',
  entry: entry(`export { default } from 'minisearch'`),
  async build(documents) {
    const { default: MiniSearch } = await load<MiniSearchModule>('minisearch');
    const index = new MiniSearch({
      fields: FIELDS,
      searchOptions: { boost: FIELD_BOOST, prefix: true, fuzzy: 0.2 },
    });
    index.addAll(documents.map(flatten));
    return (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id);
  },
};

type UFuzzyModule = {
  default: new (
    options: object,
  ) => {
    search(
      haystack: string[],
      needle: string,
      outOfOrder: number,
    ): [number[] | null, { idx: number[] } | null, number[] | null];
  };
};
const uFuzzy: Engine = {
  name: 'uFuzzy',
  entry: entry(`export { default } from '@leeoniya/ufuzzy'`),
  async build(documents) {
    const { default: UFuzzy } = await load<UFuzzyModule>('@leeoniya/ufuzzy');
    const fuzzy = new UFuzzy({ intraMode: 1 });
    const lines = documents.map(document => oneLine(flatten(document)));
    return (query, limit) => {
      const [found, info, order] = fuzzy.search(lines, query, 1);
      const numbers = order && info ? order.map(at => info.idx[at] ?? -1) : (found ?? []);
      return numbers.slice(0, limit).map(number => documents[number]?.id ?? '');
    };
  },
};

type FlexModule = {
  Document: new (
    options: object,
  ) => { add(document: object): void; search(query: string, options: object): { id: string }[] };
};
const flexSearch: Engine = {
  name: 'FlexSearch',
  entry: entry(`export { Document } from 'flexsearch'`),
  async build(documents) {
    const { Document } = await load<FlexModule>('flexsearch');
    const index = new Document({
      document: { id: 'id', index: FIELDS.map(field => ({ field, tokenize: 'forward' })) },
    });
    for (const document of documents) {
      const { forms, lay, codes, ...flat } = flatten(document);
      index.add({ ...flat, forms: forms.join(' '), lay: lay.join(' '), codes: codes.join(' ') });
    }
    return (query, limit) => index.search(query, { limit, suggest: true, merge: true }).map(({ id }) => id);
  },
};

type FuzzysortModule = {
  snapshot(targets: FlatDocument[], options: object): unknown;
  go(query: string, targets: unknown, options: object): readonly { obj: FlatDocument }[];
};
const fuzzysort: Engine = {
  name: 'fuzzysort',
  entry: entry(`export * from 'fuzzysort'`),
  async build(documents) {
    const { snapshot, go } = await load<FuzzysortModule>('fuzzysort');
    const keys = ['name', ...(['forms', 'lay', 'codes'] as const).map(joined), 'text'];
    const targets = snapshot(documents.map(flatten), { keys });
    return (query, limit) => go(query, targets, { limit }).map(({ obj }) => obj.id);
  },
};

function joined(field: 'forms' | 'lay' | 'codes') {
  return (document: FlatDocument) => document[field].join(' ');
}

type OramaModule = {
  create(options: object): unknown;
  insertMultiple(index: unknown, documents: FlatDocument[]): Promise<unknown>;
  search(index: unknown, query: object): Promise<{ hits: { id: string }[] }>;
};
const orama: Engine = {
  name: 'Orama',
  entry: entry(`export { create, insertMultiple, search } from '@orama/orama'`),
  async build(documents) {
    const { create, insertMultiple, search } = await load<OramaModule>('@orama/orama');
    const list = 'string[]';
    const index = create({
      schema: { id: 'string', name: 'string', forms: list, lay: list, codes: list, text: 'string' },
    });
    await insertMultiple(index, documents.map(flatten));
    return async (term, limit) =>
      (await search(index, { term, limit, tolerance: 1, boost: FIELD_BOOST })).hits.map(({ id }) => id);
  },
};

export const PEERS: readonly Engine[] = [
  miniSearch,
  fuseTokens,
  fuseWeighted,
  orama,
  uFuzzy,
  fuzzysort,
  flexSearch,
];

/** By a name that the type checker does not follow: the packages are there only for the bench. */
async function load<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}
