import { choicesFor, type TestChoice } from '../../lib/accuracy/test-choices.ts';
import type { Services } from '../services.ts';

/** The rows of every test that the target's own entry names, as far as they are about that target. */
export async function loadChoices(target: string, loadEntry: Services['loadEntry']): Promise<TestChoice[]> {
  const bundle = await loadEntry(target);
  const ids = bundle?.entry.related.tests ?? [];
  const bundles = await Promise.all(ids.map(loadEntry));
  const tests = bundles.flatMap(loaded => (loaded?.entry.kind === 'test' ? [loaded.entry] : []));
  return choicesFor(target, tests);
}
