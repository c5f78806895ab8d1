import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lrNegative, lrPositive, postTestProbability } from '../../../lib/accuracy/likelihood.ts';

describe('likelihood ratios', () => {
  it('follow from sensitivity and specificity', () => {
    expect(lrPositive({ sensitivity: 0.9, specificity: 0.8 })).toBeCloseTo(4.5, 10);
    expect(lrNegative({ sensitivity: 0.9, specificity: 0.8 })).toBeCloseTo(0.125, 10);
  });

  it('are infinite where a false result never happens', () => {
    expect(lrPositive({ sensitivity: 0.5, specificity: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(lrNegative({ sensitivity: 0.5, specificity: 0 })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('postTestProbability', () => {
  it('follows Bayes: even odds and a ratio of 4 give four to one', () => {
    expect(postTestProbability(0.5, 4)).toBeCloseTo(0.8, 10);
  });

  it('leaves certainty alone', () => {
    expect(postTestProbability(0, Number.POSITIVE_INFINITY)).toBe(0);
    expect(postTestProbability(1, 0)).toBe(1);
  });

  const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  const ratio = fc.double({ min: 0.001, max: 1000, noNaN: true });

  it('stays a probability, rises above 1 and falls below it', () => {
    fc.assert(
      fc.property(probability, ratio, (pretest, lr) => {
        const post = postTestProbability(pretest, lr);
        expect(post).toBeGreaterThanOrEqual(0);
        expect(post).toBeLessThanOrEqual(1);
        if (lr > 1.001) expect(post).toBeGreaterThan(pretest);
        if (lr < 0.999) expect(post).toBeLessThan(pretest);
      }),
    );
  });

  it('takes two results one after the other like their product', () => {
    fc.assert(
      fc.property(probability, ratio, ratio, (pretest, a, b) => {
        const stepwise = postTestProbability(postTestProbability(pretest, a), b);
        expect(stepwise).toBeCloseTo(postTestProbability(pretest, a * b), 6);
      }),
    );
  });
});
