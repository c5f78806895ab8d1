import type { ChartData, TellingTest } from './chart-data.ts';

/** What separates a cause from a look-alike that is offered with it. */
export type Separator = {
  /** Id of the look-alike. */
  from: string;
  /** The discriminator, in the words of the cause's entry. */
  text: string;
  /** Where the reference holds figures for the cause: the test that moves its probability most. */
  test?: TellingTest;
};

/** More pairs than this are a list to read, not a help. */
const MOST = 3;

/** For the look-alikes that are in the list too, in the order of the list. */
export function separatorsOf(
  id: string,
  listed: readonly string[],
  { causes }: Pick<ChartData, 'causes'>,
): Separator[] {
  const cause = causes[id];
  if (!cause) return [];
  return listed
    .flatMap(from => {
      const text = cause.lookAlikes[from];
      return text === undefined ? [] : [{ from, text, ...(cause.test && { test: cause.test }) }];
    })
    .slice(0, MOST);
}
