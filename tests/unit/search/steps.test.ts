import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lists } from '../../../lib/search/lists.ts';
import { readSteps, writeSteps } from '../../../lib/search/steps.ts';

const rising = fc
  .array(fc.nat({ max: 200_000 }), { maxLength: 50 })
  .map(steps => steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0)));

it('gives back the lists that were written, also as JSON', () => {
  fc.assert(
    fc.property(fc.array(rising, { maxLength: 8 }), numbers => {
      const lists = Lists.from(numbers);
      const again = readSteps(JSON.parse(JSON.stringify(writeSteps(lists))));
      expect(again).toEqual(lists);
      expect(numbers.map((_, at) => [...again.of(at)])).toEqual(numbers);
    }),
  );
});

it('leaves out what no string may hold alone', () => {
  const edge = Lists.from([[0xd7ff - 0x23, 0xd7ff - 0x23 + 0xd800 - 0x23, 200_000]]);
  expect(writeSteps(edge).isWellFormed()).toBe(true);
  expect(readSteps(writeSteps(edge))).toEqual(edge);
});
