import type { Rule } from './types.ts';

/** Hosts that only their own readers reach: library proxies, staging servers, bare addresses, odd ports. */
const PRIVATE =
  /^\d+(\.\d+){3}$|(^|[.-])(staging|stage|test|webvpn|e?z?proxy|bibliotheek|biblioteca\w*|elogim|localhost)([.-]|$)/;

/** A reader without the finder's library card must get to the work. */
export const sourcesPublic: Rule = {
  name: 'sources-public',
  description: "Addresses are the publisher's, not those of a library's proxy, a staging server or a mirror.",
  check: data =>
    Object.entries(data.sources).flatMap(([key, { URL: address }]) => {
      const url = address === undefined ? undefined : new URL(address);
      if (url === undefined || (url.port === '' && !PRIVATE.test(url.hostname))) return [];
      return [
        {
          file: 'sources.yaml',
          field: `${key}.URL`,
          message: `"${url.host}" is not open to every reader`,
          tip: "Give the DOI, the PMID or the publisher's address instead.",
        },
      ];
    }),
};
