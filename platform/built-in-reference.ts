import bodies from 'virtual:ramus/bodies';
import searchIndex from 'virtual:ramus/search-index';
import summaries from 'virtual:ramus/summaries';
import { i18n } from '#i18n';
import { createReference } from '../lib/reference/reference.ts';
import { createSearch } from '../lib/search/search.ts';
import { browserServices } from './services.ts';

const reference = createReference({ summaries: summaries.entries, redirects: summaries.redirects, bodies });
const search = createSearch(searchIndex);

/** The services of a surface over the reference that is built in. */
export const builtInServices = {
  t: i18n.t,
  search: search.query,
  summary: reference.summary,
  loadEntry: reference.load,
  ...browserServices,
};
