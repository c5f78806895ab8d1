import loadBody from 'virtual:ramus/bodies';
import { lines, redirects } from 'virtual:ramus/lines';
import packedIndex from 'virtual:ramus/search-index';
import { i18n } from '#i18n';
import { createReference } from '../lib/reference/reference.ts';
import { readTitles } from '../lib/search/pack-index.ts';
import { lazily } from './lazily.ts';
import { referenceSearch, searchAtOnce } from './search-reference.ts';
import { browserServices } from './services.ts';

const reference = lazily(() =>
  createReference({ documents: readTitles(packedIndex), lines, redirects, loadBody }),
);

/** Settles once the search is made: when there is time for it, so that nothing that is shown need wait. */
const searchReady = new Promise<void>(resolve => {
  requestIdleCallback(
    () => {
      referenceSearch();
      resolve();
    },
    { timeout: 300 },
  );
});

/** The services of a surface over the reference that is built in. */
export const builtInServices = {
  t: i18n.t,
  search: searchAtOnce,
  searchReady,
  summary: (id: string) => reference().summary(id),
  loadEntry: (id: string) => reference().load(id),
  ...browserServices,
};
