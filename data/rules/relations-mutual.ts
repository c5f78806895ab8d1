import { FIELD_OF_KIND } from './relations-resolve.ts';
import type { Rule, RuleFinding } from './types.ts';
import { fileOf } from './walk.ts';

/** A reader who follows a link expects to find the way back. */
export const relationsMutual: Rule = {
  name: 'relations-mutual',
  description: 'If A relates to B or looks like B, B says so of A.',
  check(data) {
    const byId = new Map(data.entries.map(entry => [entry.id, entry]));
    const findings: RuleFinding[] = [];
    for (const entry of data.entries) {
      const back = FIELD_OF_KIND[entry.kind];
      for (const id of Object.values(entry.related).flatMap(ids => ids ?? [])) {
        const other = byId.get(id);
        if (other === undefined || other.related[back]?.includes(entry.id)) continue;
        findings.push({
          file: fileOf(other),
          field: `related.${back}`,
          message: `lacks "${entry.id}", which lists it`,
          tip: 'npm run data:fix adds it; or remove the relation on both sides.',
        });
      }
      for (const { id } of entry.lookAlikes ?? []) {
        const other = byId.get(id);
        if (other === undefined || other.lookAlikes?.some(alike => alike.id === entry.id)) continue;
        findings.push({
          file: fileOf(other),
          field: 'lookAlikes',
          message: `lacks "${entry.id}", which names it as a look-alike`,
          tip: 'Write the discriminator from this side too (npm run data:fix copies it).',
        });
      }
    }
    return findings;
  },
};
