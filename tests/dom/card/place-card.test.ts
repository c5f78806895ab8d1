import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../page/card/place-card.ts';

const window = { width: 800, height: 600 };
const card = { width: 300, height: 120 };
const mark = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 16 });

describe('placeCard', () => {
  it.each([
    ['below the mark', { mark: mark(100, 100), avoid: null }, { left: 100, top: 122 }],
    ['above it where there is no room below', { mark: mark(100, 560), avoid: null }, { left: 100, top: 434 }],
    ['inside the window at its right edge', { mark: mark(780, 100), avoid: null }, { left: 494, top: 122 }],
    [
      'above it where a field that is written in lies below',
      { mark: mark(100, 300), avoid: { left: 0, top: 320, right: 800, bottom: 600 } },
      { left: 100, top: 174 },
    ],
    [
      'nowhere when either place would cover that field',
      { mark: mark(100, 300), avoid: { left: 0, top: 0, right: 800, bottom: 600 } },
      null,
    ],
  ])('%s', (_name, given, place) => {
    expect(placeCard({ ...given, card, window })).toEqual(place);
  });

  it('stays inside a window that is too low for it', () => {
    const place = placeCard({ mark: mark(10, 40), card, window: { width: 320, height: 130 }, avoid: null });
    expect(place?.top).toBeGreaterThanOrEqual(4);
  });
});
