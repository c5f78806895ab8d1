import { postTest } from '../../lib/accuracy/post-test.ts';
import type { Ratio, Ratios } from '../../lib/accuracy/ratios.ts';
import {
  formatPercent,
  formatPercentSpan,
  formatProbability,
  formatRatioOf,
} from '../entry/format-figures.ts';
import { RatioSpread } from '../entry/RatioSpread.tsx';
import { useServices } from '../services.ts';

/** Both results beside each other: what the test can do either way, before it is done. */
export function ResultPair({ pretest, ratios }: { pretest: number; ratios: Ratios }) {
  const { t } = useServices();
  return (
    <dl class="outcomes">
      <div class="outcome outcome-positive">
        <dt>{t('probability.ifPositive')}</dt>
        <Result pretest={pretest} ratio={ratios.positive} name={t('accuracy.lrPositive')} />
      </div>
      <div class="outcome outcome-negative">
        <dt>{t('probability.ifNegative')}</dt>
        <Result pretest={pretest} ratio={ratios.negative} name={t('accuracy.lrNegative')} />
      </div>
    </dl>
  );
}

type ResultProps = { pretest: number; ratio: Ratio | undefined; name: string };

function Result({ pretest, ratio, name }: ResultProps) {
  const { t } = useServices();
  if (ratio === undefined) return <dd class="fine-print">{t('probability.noRatio', [name])}</dd>;
  return (
    <>
      <dd>
        <Change pretest={pretest} ratio={ratio} />
      </dd>
      <dd class="fine-print">
        {name} {formatRatioOf(ratio)} · <RatioSpread ratio={ratio} />
      </dd>
    </>
  );
}

/** "20% → 50%" with the span that the range of the ratio makes of it. */
export function Change({ pretest, ratio }: { pretest: number; ratio: Ratio }) {
  const { t } = useServices();
  const { value, range } = postTest(pretest, ratio);
  return (
    <>
      <span class="change">
        <span class="change-before">{formatPercent(pretest)}</span>
        <span class="change-arrow" role="img" aria-label={t('probability.becomes')}>
          →
        </span>
        <strong>{formatProbability(value)}</strong>
      </span>
      {range !== undefined && (
        <span class="fine-print change-range">
          {t('probability.span', [formatSpan(range.low, range.high)])}
        </span>
      )}
    </>
  );
}

function formatSpan(low: number, high: number): string {
  const isWhole = low >= 0.01 && high <= 0.99;
  return isWhole
    ? formatPercentSpan(Math.round(low * 100) / 100, Math.round(high * 100) / 100)
    : `${formatProbability(low)}–${formatProbability(high)}`;
}
