import loadBody from 'virtual:ramus/bodies';
import { lines, redirects } from 'virtual:ramus/lines';
import packedIndex from 'virtual:ramus/search-index';
import { i18n } from '#i18n';
import { createReference } from '../lib/reference/reference.ts';
import { unpackIndex } from '../lib/search/pack-index.ts';
import { createSearch } from '../lib/search/search.ts';
import { browserServices } from './services.ts';

const index = unpackIndex(packedIndex);
const reference = createReference({ documents: index.documents, lines, redirects, loadBody });
const search = createSearch(index);

/** The services of a surface over the reference that is built in. */
export const builtInServices = {
  t: i18n.t,
  search: search.query,
  summary: reference.summary,
  loadEntry: reference.load,
  ...browserServices,
};
