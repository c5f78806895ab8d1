import type { Accuracy } from '../../data/schema.ts';
import { type Ratio, ratiosOf } from '../../lib/accuracy/ratios.ts';
import { PostTestOpener } from '../probability/PostTestOpener.tsx';
import { useServices } from '../services.ts';
import { EntryLink } from './EntryLink.tsx';
import { formatPercent, formatPercentSpan, formatRatioOf } from './format-figures.ts';
import { ProportionBar } from './ProportionBar.tsx';
import { RatioSpread } from './RatioSpread.tsx';
import { SourceRefs } from './SourceRefs.tsx';
import './accuracy.css';

type Test = { id: string; name: string };

/** Accuracy by target, each row with its population, so that no figure stands without its setting. */
export function AccuracyTable({ rows, test }: { rows: readonly Accuracy[]; test: Test }) {
  const { t, summary } = useServices();
  const targets = [...new Set(rows.map(({ target }) => target))];
  return (
    <>
      {targets.map(target => (
        <div class="accuracy" key={target}>
          <h3 class="accuracy-target">
            {summary(target) === undefined ? target : <EntryLink id={target} />}
          </h3>
          <ul>
            {rows
              .filter(row => row.target === target)
              .map((row, index) => (
                <AccuracyRow key={index} row={row} test={test} />
              ))}
          </ul>
        </div>
      ))}
      <p class="fine-print">{t('accuracy.note')}</p>
    </>
  );
}

function AccuracyRow({ row, test }: { row: Accuracy; test: Test }) {
  const { t } = useServices();
  const variant = [row.indexTest, row.cutoff].filter(part => part !== undefined).join(' · ');
  const { positive, negative } = ratiosOf(row);
  return (
    <li class="accuracy-row">
      {variant !== '' && <p class="accuracy-variant">{variant}</p>}
      <dl class="accuracy-figures">
        <Proportion
          label={t('accuracy.sensitivity')}
          value={row.sensitivity}
          interval={row.sensitivityInterval}
          range={row.sensitivityRange}
        />
        <Proportion
          label={t('accuracy.specificity')}
          value={row.specificity}
          interval={row.specificityInterval}
          range={row.specificityRange}
        />
        {positive && <RatioFigure label={t('accuracy.lrPositive')} ratio={positive} />}
        {negative && <RatioFigure label={t('accuracy.lrNegative')} ratio={negative} />}
      </dl>
      <AccuracySetting row={row} />
      {(positive ?? negative) !== undefined && <PostTestOpener row={row} test={test} />}
    </li>
  );
}

function AccuracySetting({ row }: { row: Accuracy }) {
  const { t } = useServices();
  return (
    <p class="fine-print">
      {t('accuracy.population', [row.population])}
      {row.reference !== undefined && ` · ${t('accuracy.reference', [row.reference])}`}
      {row.note !== undefined && ` · ${row.note}`} <SourceRefs sources={row.sources} />
    </p>
  );
}

type Span = readonly [number, number] | undefined;
type ProportionProps = { label: string; value: number | undefined; interval: Span; range: Span };

function Proportion({ label, value, interval, range }: ProportionProps) {
  const { t } = useServices();
  const isStated = (value ?? interval ?? range) !== undefined;
  return (
    <div class="figure">
      <dt>{label}</dt>
      <dd class="figure-value">{value === undefined ? '' : formatPercent(value)}</dd>
      <dd class="fine-print figure-spread">
        {interval !== undefined && <span>{t('accuracy.interval', [formatPercentSpan(...interval)])}</span>}
        {range !== undefined && <span>{t('accuracy.range', [formatPercentSpan(...range)])}</span>}
        {!isStated && t('accuracy.notStated')}
      </dd>
      {isStated && (
        <dd>
          <ProportionBar value={value} interval={interval} range={range} />
        </dd>
      )}
    </div>
  );
}

function RatioFigure({ label, ratio }: { label: string; ratio: Ratio }) {
  const { t } = useServices();
  return (
    <div class="figure">
      <dt>{label}</dt>
      <dd class="figure-value">{formatRatioOf(ratio)}</dd>
      <dd class="fine-print figure-spread figure-spread-wide">
        <RatioSpread ratio={ratio} />
        {ratio.isReported && <span>{t('accuracy.reported')}</span>}
      </dd>
    </div>
  );
}
