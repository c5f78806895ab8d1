import { describe, expect, it } from 'vitest';
import { MarkSteps } from '../../../platform/mark-steps.ts';

const mark = (id: string, more: object = {}) => ({
  id,
  concept: 'sciatica',
  sense: 'sure' as const,
  where: 'text' as const,
  ...more,
});

describe('stepping from mark to mark', () => {
  it('goes forward and round, and back again', () => {
    const steps = new MarkSteps();
    const marks = [mark('a'), mark('b'), mark('c')];
    expect([1, 1, 1, 1].map(() => steps.step(marks, 1))).toEqual(['a', 'b', 'c', 'a']);
    expect([steps.step(marks, -1), steps.step(marks, -1)]).toEqual(['c', 'b']);
  });

  it('begins at the end when the first step goes back', () => {
    expect(new MarkSteps().step([mark('a'), mark('b')], -1)).toBe('b');
  });

  it('passes over what no browser paints: fields, doubtful senses, clues', () => {
    const marks = [
      mark('field', { where: 'field' }),
      mark('doubt', { sense: 'could-be' }),
      mark('clue', { concept: 'clue:outer-thigh' }),
      mark('text'),
    ];
    expect(new MarkSteps().step(marks, 1)).toBe('text');
  });

  it('begins anew when its mark has gone, and has nowhere to go on an empty page', () => {
    const steps = new MarkSteps();
    steps.step([mark('a'), mark('b')], 1);
    expect(steps.step([mark('b'), mark('c')], 1)).toBe('b');
    expect(steps.step([], 1)).toBeUndefined();
  });
});
