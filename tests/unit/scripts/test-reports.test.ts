import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/test-reports.ts';

const vitest = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  numFailedTestSuites: 1,
};

describe('countVitest', () => {
  it('reads passed, failed and skipped', () => {
    expect(countVitest(JSON.stringify(vitest))).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countVitest(JSON.stringify({ ...vitest, numFailedTests: 0 })).failed).toBe(1);
  });

  it('throws on something that is no report', () => {
    expect(() => countVitest('{}')).toThrow();
  });
});

describe('countPlaywright', () => {
  it('counts a flaky test as passed', () => {
    const report = JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });
});
