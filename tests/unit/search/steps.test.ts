import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSteps, writeSteps } from '../../../lib/search/steps.ts';

const rising = fc
  .array(fc.nat({ max: 200_000 }), { maxLength: 50 })
  .map(steps => steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0)));

it('gives back what was written, also as JSON', () => {
  fc.assert(
    fc.property(rising, numbers => {
      expect(readSteps(JSON.parse(JSON.stringify(writeSteps(numbers))))).toEqual(numbers);
    }),
  );
});

it('leaves out what no string may hold alone', () => {
  const edge = [0xd7ff - 0x23, 0xd7ff - 0x23 + 0xd800 - 0x23, 200_000];
  expect(writeSteps(edge).isWellFormed()).toBe(true);
  expect(readSteps(writeSteps(edge))).toEqual(edge);
});
