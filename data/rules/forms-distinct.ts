import type { Form } from '../schema.ts';
import type { Rule, RuleFinding } from './types.ts';
import { fileOf } from './walk.ts';

/** Two concepts may share a form only where a guard can tell which is meant. */
export const formsDistinct: Rule = {
  name: 'forms-distinct',
  description:
    'No form is written twice in an entry, and a form shared by two entries is guarded or never marked.',
  check(data) {
    const owners = new Map<string, { file: string; settled: boolean }[]>();
    const findings: RuleFinding[] = [];
    for (const entry of data.entries) {
      const own = new Set<string>();
      for (const form of [...entry.forms, ...(entry.lay ?? [])]) {
        const key = foldedText(form);
        if (own.has(key)) {
          findings.push({
            file: fileOf(entry),
            field: 'forms',
            message: `writes "${key}" twice`,
            tip: 'Case, plurals and spelling variants are handled by rules: keep one.',
          });
          continue;
        }
        own.add(key);
        owners.set(key, [...(owners.get(key) ?? []), { file: fileOf(entry), settled: isSettled(form) }]);
      }
    }
    for (const [key, uses] of owners) {
      if (uses.length < 2 || uses.filter(use => !use.settled).length < 2) continue;
      findings.push({
        file: uses[0]?.file ?? '',
        field: 'forms',
        message: `"${key}" also stands in ${uses
          .slice(1)
          .map(use => use.file)
          .join(', ')}`,
        tip: 'Keep it where it belongs, or give all but one a guard or "otherwise: never".',
      });
    }
    return findings;
  },
};

function foldedText(form: Form): string {
  const text = typeof form === 'string' ? form : form.text;
  const exact = typeof form === 'string' ? false : form.exactCase === true;
  return exact ? text : text.toLowerCase();
}

function isSettled(form: Form): boolean {
  return typeof form !== 'string' && (form.guard !== undefined || form.otherwise !== undefined);
}
