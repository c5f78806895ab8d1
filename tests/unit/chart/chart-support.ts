/** A small chart to know by heart: four findings, three clues, three causes. */
import type { ChartData } from '../../../lib/chart/chart-data.ts';
import type { ChartMention } from '../../../lib/chart/statuses.ts';
import type { EntrySummary } from '../../../lib/reference/types.ts';

let count = 0;

/** A mention with only what a test is about. */
export function said(
  concept: string,
  assertion: ChartMention['assertion'] = 'affirmed',
  more: Partial<ChartMention> = {},
): ChartMention {
  count += 1;
  return { id: `m${count}`, concept, assertion, sense: 'sure', ...more };
}

const NAMES: Record<string, string> = {
  'tight-tail': 'Tight tail',
  'pinched-root': 'Pinched root',
  'sore-hip': 'Sore hip',
  numbness: 'Numbness',
  saddle: 'Saddle anesthesia',
  retention: 'Urinary retention',
  fever: 'Fever',
  tendelenburg: 'Trendelenburg gait',
  'leg-lift': 'Leg lift',
};
const KINDS: Record<string, EntrySummary['kind']> = {
  'tight-tail': 'cause',
  'pinched-root': 'cause',
  'sore-hip': 'cause',
  'leg-lift': 'test',
};

export function summaryOf(id: string): EntrySummary | undefined {
  const name = NAMES[id];
  return name === undefined
    ? undefined
    : { id, name, kind: KINDS[id] ?? 'symptom', isRedFlag: false, line: '' };
}
export const nameOf = (id: string) => NAMES[id];

export const CHART: ChartData = {
  causes: {
    'tight-tail': { breadth: 3, lookAlikes: { 'pinched-root': 'The tail is numb on both sides.' } },
    'pinched-root': {
      breadth: 3,
      lookAlikes: { 'tight-tail': 'One root, one side.', 'sore-hip': 'The hip moves freely.' },
      test: { id: 'leg-lift', lrPositive: 1.3, lrNegative: 0.3 },
    },
    'sore-hip': { breadth: 2, lookAlikes: {} },
  },
  evidence: {
    numbness: { for: { 'pinched-root': 1, 'tight-tail': 1 }, against: { 'sore-hip': 3 } },
    saddle: { for: { 'tight-tail': 4 }, denied: { 'tight-tail': 3 } },
    retention: { for: { 'tight-tail': 4 } },
    'leg-lift': { for: { 'pinched-root': 2 }, denied: { 'pinched-root': 2 } },
    'clue:groin': { for: { 'sore-hip': 4 } },
    'clue:stiff-hip': { for: { 'sore-hip': 5 } },
    'clue:diabetes': { for: { 'pinched-root': 5 } },
  },
  clues: {
    'clue:groin': { name: 'Groin', kind: 'place' },
    'clue:stiff-hip': { name: 'Stiff hip', kind: 'sign' },
    'clue:diabetes': { name: 'Diabetes', kind: 'context' },
  },
  signs: ['leg-lift'],
  ledger: [
    {
      picture: 'tight-tail',
      items: [
        { concept: 'saddle', opens: true, sources: ['atlas'] },
        { concept: 'retention', opens: true, sources: ['atlas'] },
        { concept: 'numbness', opens: false, sources: ['atlas'] },
      ],
      openedBy: ['pinched-root'],
    },
  ],
  emergencies: [
    {
      cause: 'tight-tail',
      signs: [[['saddle']], [['retention'], ['numbness']], [['fever'], ['clue:diabetes']]],
      why: 'It cannot wait.',
      action: 'Send at once.',
      sources: [{ key: 'atlas', title: 'Atlas' }],
    },
  ],
  order: { causes: 3, alone: 1.6, against: 3, named: 1.6, common: 2, context: 4, possible: 0.5, most: 2 },
};
