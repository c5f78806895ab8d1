import type { Accuracy } from '../../data/schema.ts';
import { lrNegative, lrPositive } from '../../lib/accuracy/likelihood.ts';
import { useServices } from '../services.ts';
import { EntryLink } from './EntryLink.tsx';
import { formatPercent, formatRatio } from './format-figures.ts';
import { ProportionBar } from './ProportionBar.tsx';
import { SourceRefs } from './SourceRefs.tsx';
import './accuracy.css';

/** Accuracy per target, each row with its population, so that no figure stands without its setting. */
export function AccuracyTable({ rows }: { rows: readonly Accuracy[] }) {
  const { t } = useServices();
  return (
    <>
      <ul class="accuracy">
        {rows.map((row, index) => (
          <li key={index} class="accuracy-row">
            <AccuracyHead row={row} />
            <dl class="accuracy-figures">
              <Proportion label={t('accuracy.sensitivity')} {...sensitivityOf(row)} />
              <Proportion label={t('accuracy.specificity')} {...specificityOf(row)} />
              <Ratios row={row} />
            </dl>
            <AccuracySetting row={row} />
          </li>
        ))}
      </ul>
      <p class="fine-print">{t('accuracy.note')}</p>
    </>
  );
}

function AccuracyHead({ row }: { row: Accuracy }) {
  const { summary } = useServices();
  return (
    <p class="accuracy-target">
      {summary(row.target) === undefined ? <strong>{row.target}</strong> : <EntryLink id={row.target} />}
      {row.indexTest !== undefined && <span> · {row.indexTest}</span>}
      {row.cutoff !== undefined && <span> · {row.cutoff}</span>}
    </p>
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

type Figure = { value?: number; interval?: [number, number]; range?: [number, number] };

function sensitivityOf(row: Accuracy): Figure {
  return figure(row.sensitivity, row.sensitivityInterval, row.sensitivityRange);
}

function specificityOf(row: Accuracy): Figure {
  return figure(row.specificity, row.specificityInterval, row.specificityRange);
}

function figure(value?: number, interval?: [number, number], range?: [number, number]): Figure {
  return {
    ...(value === undefined ? {} : { value }),
    ...(interval === undefined ? {} : { interval }),
    ...(range === undefined ? {} : { range }),
  };
}

function Proportion({ label, value, interval, range }: Figure & { label: string }) {
  const { t } = useServices();
  const spread = interval ?? range;
  const key = interval === undefined ? 'accuracy.range' : 'accuracy.interval';
  return (
    <div class="figure">
      <dt>{label}</dt>
      <dd>
        <span class="figure-value">{value === undefined ? '' : formatPercent(value)}</span>
        {spread !== undefined && (
          <span class="fine-print">{t(key, [formatPercent(spread[0]), formatPercent(spread[1])])}</span>
        )}
        {value === undefined && spread === undefined && (
          <span class="fine-print">{t('accuracy.notStated')}</span>
        )}
        {(value !== undefined || spread !== undefined) && <ProportionBar value={value} spread={spread} />}
      </dd>
    </div>
  );
}

function Ratios({ row }: { row: Accuracy }) {
  const { t } = useServices();
  const { sensitivity, specificity } = row;
  const pair =
    sensitivity === undefined || specificity === undefined ? undefined : { sensitivity, specificity };
  const ratios = [
    { label: t('accuracy.lrPositive'), computed: pair && lrPositive(pair), reported: row.reportedLrPositive },
    { label: t('accuracy.lrNegative'), computed: pair && lrNegative(pair), reported: row.reportedLrNegative },
  ];
  return (
    <>
      {ratios.map(({ label, computed, reported }) => {
        const value = computed ?? reported;
        if (value === undefined) return null;
        return (
          <div class="figure" key={label}>
            <dt>{label}</dt>
            <dd>
              <span class="figure-value">{formatRatio(value)}</span>
              {computed === undefined && <span class="fine-print">{t('accuracy.reported')}</span>}
            </dd>
          </div>
        );
      })}
    </>
  );
}
