import loadBody from 'virtual:ramus/bodies';
import { lines, redirects } from 'virtual:ramus/lines';
import { i18n } from '#i18n';
import { createReference } from '../lib/reference/reference.ts';
import type { SearchOptions } from '../lib/search/types.ts';
import { lazily } from './lazily.ts';
import { referenceSearch, searchIndex } from './search-reference.ts';
import { browserServices } from './services.ts';

const reference = lazily(() =>
  createReference({ documents: searchIndex().documents, lines, redirects, loadBody }),
);

/** The services of a surface over the reference that is built in. */
export const builtInServices = {
  t: i18n.t,
  search: (query: string, options: SearchOptions) => referenceSearch().query(query, options),
  summary: (id: string) => reference().summary(id),
  loadEntry: (id: string) => reference().load(id),
  ...browserServices,
};

/** Reads the index once the surface stands there, so that the first key need not wait for it. */
export function prepareSearch(): void {
  requestAnimationFrame(() => setTimeout(referenceSearch));
}
