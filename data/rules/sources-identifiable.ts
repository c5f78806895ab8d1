import type { Rule, RuleFinding } from './types.ts';

/** A reader must be able to open the source, and one work must have one key. */
export const sourcesIdentifiable: Rule = {
  name: 'sources-identifiable',
  description: 'Every work has a DOI, a PMID or an address, and no two keys name the same work.',
  check(data) {
    const findings: RuleFinding[] = [];
    const seen = new Map<string, string>();
    for (const [key, source] of Object.entries(data.sources)) {
      const names = [
        source.DOI && `DOI ${source.DOI.toLowerCase()}`,
        source.PMID && `PMID ${source.PMID}`,
        source.URL && `address ${bare(source.URL)}`,
      ];
      const identifiers = names.filter(name => name !== undefined && name !== '');
      if (identifiers.length === 0) {
        findings.push({
          file: 'sources.yaml',
          field: key,
          message: 'has neither DOI nor PMID nor URL',
          tip: 'Add the identifier you opened it by.',
        });
      }
      for (const identifier of identifiers) {
        const other = seen.get(identifier ?? '');
        if (other !== undefined) {
          findings.push({
            file: 'sources.yaml',
            field: key,
            message: `is the same work as "${other}" (${identifier})`,
            tip: 'Keep one key and change the claims that cite the other.',
          });
        } else seen.set(identifier ?? '', key);
      }
    }
    return findings;
  },
};

/** An address without what makes no difference to where it leads. */
function bare(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
