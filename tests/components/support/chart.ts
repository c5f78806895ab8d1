import type { ChartData } from '../../../lib/chart/chart-data.ts';

/** What the five invented entries weigh, and one picture that cannot wait. */
export const CHART: ChartData = {
  causes: {
    'pinched-root': {
      breadth: 2,
      lookAlikes: { 'tight-tail': 'Saddle feeling is kept.' },
      test: { id: 'leg-lift', lrPositive: 1.29, lrNegative: 0.33 },
    },
    'tight-tail': { breadth: 1, lookAlikes: { 'pinched-root': 'Saddle feeling is lost.' } },
  },
  evidence: {
    'dead-foot': { for: { 'pinched-root': 6.5, 'tight-tail': 7 } },
    'leg-lift': { for: { 'pinched-root': 1 }, denied: { 'tight-tail': 1 } },
  },
  clues: {},
  signs: [],
  ledger: [
    {
      picture: 'tight-tail',
      items: [
        { concept: 'dead-foot', opens: true, sources: ['atlas'] },
        { concept: 'leg-lift', opens: true, sources: ['atlas'] },
        { concept: 'long-walk', opens: true, sources: ['atlas'] },
      ],
      openedBy: [],
    },
  ],
  emergencies: [
    {
      cause: 'tight-tail',
      signs: [[['dead-foot']]],
      why: 'Hours decide.',
      action: 'Send at once.',
      sources: [{ key: 'atlas', title: 'An invented atlas', year: 2020, url: 'https://example.org/atlas' }],
    },
  ],
  order: { causes: 2, alone: 3, against: 1, named: 4, common: 2, context: 4, possible: 0.5, most: 10 },
};
