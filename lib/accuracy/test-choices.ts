import type { Accuracy, Entry } from '../../data/schema.ts';
import { type Ratios, ratiosOf } from './ratios.ts';

/** A row of accuracy that can be combined with another: one test, one target, at least one ratio. */
export type TestChoice = {
  /** The same for all rows of one and the same test, whatever the study: those are never combined. */
  sameTest: string;
  key: string;
  name: string;
  row: Accuracy;
  ratios: Ratios;
};

type Test = Pick<Extract<Entry, { kind: 'test' }>, 'id' | 'name' | 'accuracy'>;

/** The rows of `tests` for `target` that yield a ratio, in the order given. */
export function choicesFor(target: string, tests: readonly Test[]): TestChoice[] {
  return tests.flatMap(test =>
    (test.accuracy ?? []).flatMap((row, index) => {
      const ratios = ratiosOf(row);
      const hasRatio = ratios.positive !== undefined || ratios.negative !== undefined;
      if (row.target !== target || !hasRatio) return [];
      return [{ ...describeTest(test, row), key: `${test.id}.${index}`, row, ratios }];
    }),
  );
}

/** What a row is a result of: its own index test where it names one, else the entry's. */
export function describeTest(
  test: Pick<Test, 'id' | 'name'>,
  { indexTest, cutoff }: Accuracy,
): { sameTest: string; name: string } {
  const name = [test.name, indexTest, cutoff].filter(part => part !== undefined).join(' · ');
  return { sameTest: `${test.id}/${indexTest ?? ''}`, name };
}

/** Those that may still be added: no second row of a test that is already in. */
export function stillOpen(choices: readonly TestChoice[], taken: readonly string[]): TestChoice[] {
  return choices.filter(({ sameTest }) => !taken.includes(sameTest));
}
