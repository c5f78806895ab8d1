import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Accuracy } from '../../../data/schema.ts';
import { lrNegative, lrPositive, postTestProbability } from '../../../lib/accuracy/likelihood.ts';
import { parsePercent } from '../../../lib/accuracy/parse-percent.ts';
import { postTest } from '../../../lib/accuracy/post-test.ts';
import { combineRatios, type Ratio, ratiosOf } from '../../../lib/accuracy/ratios.ts';
import { choicesFor, stillOpen } from '../../../lib/accuracy/test-choices.ts';

const row = (figures: Partial<Accuracy>): Accuracy => ({
  target: 'pinched-root',
  population: '9 people',
  sources: ['trial'],
  ...figures,
});
const plain = (value: number): Ratio => ({ value, isReported: false });

describe('ratiosOf', () => {
  it('computes both from a pair and spans the corners of both intervals', () => {
    const { positive, negative } = ratiosOf(
      row({
        sensitivity: 0.9,
        sensitivityInterval: [0.8, 0.95],
        specificity: 0.8,
        specificityInterval: [0.6, 0.9],
      }),
    );
    expect(positive?.value).toBeCloseTo(4.5, 10);
    expect(positive?.range).toMatchObject({ from: 'corners' });
    expect(positive?.range?.low).toBeCloseTo(0.8 / 0.4, 10);
    expect(positive?.range?.high).toBeCloseTo(0.95 / 0.1, 10);
    expect(negative?.range?.low).toBeCloseTo(0.05 / 0.9, 10);
    expect(negative?.range?.high).toBeCloseTo(0.2 / 0.6, 10);
  });

  it('takes a reported ratio with the interval that the source prints', () => {
    const ratios = ratiosOf(row({ reportedLrPositive: 13, reportedLrPositiveInterval: [1.9, 95] }));
    expect(ratios).toEqual({
      positive: { value: 13, isReported: true, range: { low: 1.9, high: 95, from: 'reported' } },
    });
  });

  it.each([
    ['no interval', {}],
    ['one interval of the two', { sensitivityInterval: [0.8, 0.95] as [number, number] }],
    ['ranges across studies', { sensitivityRange: [0.5, 0.95] as [number, number] }],
  ])('invents no range from %s', (_what, figures) => {
    const { positive, negative } = ratiosOf(row({ sensitivity: 0.9, specificity: 0.8, ...figures }));
    expect(positive).not.toHaveProperty('range');
    expect(negative).not.toHaveProperty('range');
  });

  it('has nothing for a row with one half of the pair', () => {
    expect(ratiosOf(row({ sensitivity: 0.9 }))).toEqual({});
    expect(ratiosOf(row({ specificity: 0.9 }))).toEqual({});
  });

  it('keeps infinite and zero ratios, and leaves out a result that never happens', () => {
    expect(ratiosOf(row({ sensitivity: 0.3, specificity: 1 })).positive?.value).toBe(Infinity);
    expect(ratiosOf(row({ sensitivity: 1, specificity: 0.4 })).negative?.value).toBe(0);
    expect(ratiosOf(row({ sensitivity: 0, specificity: 1 }))).not.toHaveProperty('positive');
    expect(ratiosOf(row({ sensitivity: 1, specificity: 0 }))).not.toHaveProperty('negative');
  });
});

const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const ratio = fc.double({ min: 0.001, max: 1000, noNaN: true });
const ranged = fc
  .tuple(ratio, ratio, ratio)
  .map(numbers => numbers.toSorted((a, b) => a - b))
  .map(
    ([low = 0, value = 0, high = 0]): Ratio => ({
      value,
      isReported: true,
      range: { low, high, from: 'reported' },
    }),
  );

describe('postTest', () => {
  it('follows a worked example: 20% and a ratio of 4 give 50%', () => {
    expect(postTest(0.2, plain(4)).value).toBeCloseTo(0.5, 10);
  });

  it('multiplies odds', () => {
    fc.assert(
      fc.property(probability, ratio, (pretest, lr) => {
        const { value } = postTest(pretest, plain(lr));
        const expected = (lr * pretest) / (lr * pretest + 1 - pretest);
        expect(value).toBeCloseTo(expected, 10);
      }),
    );
  });

  it('rises with the pre-test probability and with the ratio', () => {
    fc.assert(
      fc.property(probability, probability, ratio, ratio, (p, q, a, b) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        const [weak, strong] = [Math.min(a, b), Math.max(a, b)];
        expect(postTestProbability(low, a)).toBeLessThanOrEqual(postTestProbability(high, a));
        expect(postTestProbability(p, weak)).toBeLessThanOrEqual(postTestProbability(p, strong));
      }),
    );
  });

  it('changes nothing for a ratio of 1', () => {
    fc.assert(
      fc.property(probability, p => {
        expect(postTest(p, plain(1)).value).toBeCloseTo(p, 12);
      }),
    );
  });

  it('lies inside its range, and the range inside 0 to 1', () => {
    fc.assert(
      fc.property(probability, ranged, (p, lr) => {
        const { value, range = { low: 2, high: -1 } } = postTest(p, lr);
        const ordered = [0, range.low, value, range.high, 1];
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
      }),
    );
  });

  it('averages back to the pre-test probability over both results', () => {
    fc.assert(
      fc.property(probability, probability, probability, (p, sensitivity, specificity) => {
        const pair = { sensitivity, specificity };
        const positiveShare = sensitivity * p + (1 - specificity) * (1 - p);
        const after = postTestProbability(p, lrPositive(pair)) * positiveShare;
        const otherwise = postTestProbability(p, lrNegative(pair)) * (1 - positiveShare);
        expect(after + otherwise).toBeCloseTo(p, 10);
      }),
    );
  });

  it('takes ratios of 0 and Infinity to certainty, and leaves certainty where it is', () => {
    expect(postTest(0.4, plain(0)).value).toBe(0);
    expect(postTest(0.4, plain(Infinity)).value).toBe(1);
    expect(postTest(0, plain(Infinity)).value).toBe(0);
    expect(postTest(1, plain(0)).value).toBe(1);
  });
});

describe('combineRatios', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(ranged, { maxLength: 4 }), probability, (ratios, p) => {
        const forth = combineRatios(ratios) ?? plain(Number.NaN);
        const back = combineRatios(ratios.toReversed()) ?? plain(Number.NaN);
        expect(postTest(p, forth).value).toBeCloseTo(postTest(p, back).value, 10);
      }),
    );
  });

  it('changes nothing without a result and multiplies the ends of ranges', () => {
    expect(combineRatios([])).toEqual(plain(1));
    const two: Ratio = { value: 2, isReported: true, range: { low: 1.5, high: 4, from: 'reported' } };
    expect(combineRatios([two])).toBe(two);
    expect(combineRatios([two, two])?.range).toEqual({ low: 2.25, high: 16, from: 'product' });
  });

  it('has no range as soon as one ratio has none', () => {
    const two: Ratio = { value: 2, isReported: true, range: { low: 1.5, high: 4, from: 'reported' } };
    expect(combineRatios([two, plain(3)])).toEqual(plain(6));
  });

  it('says nothing where one result is certain for and one certain against', () => {
    expect(combineRatios([plain(0), plain(Infinity)])).toBeUndefined();
  });
});

describe('parsePercent', () => {
  it.each([
    ['20', 0.2],
    ['7.5', 0.075],
    [' 7,5 % ', 0.075],
    ['1', 0.01],
    ['99', 0.99],
  ])('%s', (typed, value) => {
    expect(parsePercent(typed)).toBeCloseTo(value, 10);
  });

  it.each(['', '0', '100', '0.2', '-5', '1e1', 'half', '20 30', '٣'])('refuses “%s”', typed => {
    expect(parsePercent(typed)).toBeUndefined();
  });
});

describe('choicesFor', () => {
  const test = {
    id: 'leg-lift',
    name: 'Leg lift',
    accuracy: [
      row({ sensitivity: 0.9, specificity: 0.8 }),
      row({ sensitivity: 0.9 }),
      row({ target: 'tight-tail', sensitivity: 0.9, specificity: 0.8 }),
      row({ indexTest: 'crossed', reportedLrPositive: 3 }),
    ],
  };

  it('offers the rows of the target that yield a ratio', () => {
    expect(choicesFor('pinched-root', [test]).map(({ name }) => name)).toEqual([
      'Leg lift',
      'Leg lift · crossed',
    ]);
  });

  it('never offers a second study of a test that is in', () => {
    const open = stillOpen(choicesFor('pinched-root', [test]), ['leg-lift/']);
    expect(open.map(({ name }) => name)).toEqual(['Leg lift · crossed']);
  });
});
