import type { Kind } from '../vocabulary.ts';
import type { Rule, RuleFinding } from './types.ts';
import { fileOf } from './walk.ts';

export const FIELD_OF_KIND: Record<Kind, 'causes' | 'symptoms' | 'tests' | 'treatments'> = {
  cause: 'causes',
  symptom: 'symptoms',
  test: 'tests',
  treatment: 'treatments',
};

/** A relation leads to an entry of the kind that its field names. */
export const relationsResolve: Rule = {
  name: 'relations-resolve',
  description: 'Every id in related and lookAlikes is an entry, of the right kind, and not the entry itself.',
  check(data) {
    const kinds = new Map(data.entries.map(entry => [entry.id, entry.kind]));
    const findings: RuleFinding[] = [];
    for (const entry of data.entries) {
      const report = (field: string, message: string) =>
        findings.push({
          file: fileOf(entry),
          field,
          message,
          tip: 'Use the id of an existing entry (its file name), under the field of its kind.',
        });
      for (const [field, ids] of Object.entries(entry.related)) {
        for (const id of ids ?? []) {
          const kind = kinds.get(id);
          if (kind === undefined) report(`related.${field}`, `"${id}" is not an entry`);
          else if (FIELD_OF_KIND[kind] !== field) report(`related.${field}`, `"${id}" is a ${kind}`);
          if (id === entry.id) report(`related.${field}`, 'relates to itself');
        }
      }
      for (const { id } of entry.lookAlikes ?? []) {
        if (!kinds.has(id)) report('lookAlikes', `"${id}" is not an entry`);
        if (id === entry.id) report('lookAlikes', 'looks like itself');
      }
    }
    return findings;
  },
};
