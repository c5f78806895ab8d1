import packedIndex from 'virtual:ramus/search-index';
import { unpackIndex } from '../lib/search/pack-index.ts';
import { createSearch } from '../lib/search/search.ts';
import { lazily } from './lazily.ts';

/** The index that is built in; read when it is first asked for, because that takes longer than to paint a surface. */
export const searchIndex = lazily(() => unpackIndex(packedIndex));

/** The search over it. The background, which is stopped and started all day, seldom needs it. */
export const referenceSearch = lazily(() => createSearch(searchIndex()));
