import { useId, useState } from 'preact/hooks';
import type { Accuracy } from '../../data/schema.ts';
import { postTest } from '../../lib/accuracy/post-test.ts';
import { ratiosOf } from '../../lib/accuracy/ratios.ts';
import type { TestChoice } from '../../lib/accuracy/test-choices.ts';
import { formatPercent, formatProbability } from '../entry/format-figures.ts';
import { useServices } from '../services.ts';
import { CombineTests } from './CombineTests.tsx';
import { PretestField } from './PretestField.tsx';
import { ProbabilityPicture } from './ProbabilityPicture.tsx';
import { ResultPair } from './ResultPair.tsx';
import { useSettled } from './use-settled.ts';
import './probability.css';

export type ProbabilityPanelProps = {
  row: Accuracy;
  /** Which test the row is about. */
  name: string;
  sameTest: string;
  /** Rows that may be combined with this one; asked for when the reader wants to add a test. */
  loadOthers: () => Promise<readonly TestChoice[]>;
};

/** No figure is more neutral than even odds, and the panel says that it is the reader's to set. */
const EVEN = 0.5;

/** What either result of one test makes of a pre-test probability that the reader sets. */
export function ProbabilityPanel({ row, name, sameTest, loadOthers }: ProbabilityPanelProps) {
  const { t } = useServices();
  const [pretest, setPretest] = useState(EVEN);
  const title = useId();
  const ratios = ratiosOf(row);
  const positive = ratios.positive && postTest(pretest, ratios.positive);
  const negative = ratios.negative && postTest(pretest, ratios.negative);
  const inWords = [
    t('probability.saidBefore', [formatPercent(pretest)]),
    ...(positive ? [t('probability.saidPositive', [formatProbability(positive.value)])] : []),
    ...(negative ? [t('probability.saidNegative', [formatProbability(negative.value)])] : []),
  ].join(' ');
  const announced = useSettled(inWords);
  const isFromCorners = [ratios.positive, ratios.negative].some(ratio => ratio?.range?.from === 'corners');
  return (
    <section class="probability" aria-labelledby={title}>
      <h4 id={title}>{t('probability.title', [name])}</h4>
      <PretestField row={row} pretest={pretest} onPretest={setPretest} />
      <ResultPair pretest={pretest} ratios={ratios} />
      {isFromCorners && <p class="fine-print">{t('probability.cornersNote')}</p>}
      <ProbabilityPicture pretest={pretest} positive={positive} negative={negative} label={inWords} />
      <p class="visually-hidden" aria-live="polite">
        {announced}
      </p>
      <CombineTests pretest={pretest} first={{ name, sameTest, ratios }} loadOthers={loadOthers} />
    </section>
  );
}
