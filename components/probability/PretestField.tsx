import { useId, useState } from 'preact/hooks';
import type { Accuracy } from '../../data/schema.ts';
import { PRETEST_PERCENT, parsePercent } from '../../lib/accuracy/parse-percent.ts';
import { formatPercent } from '../entry/format-figures.ts';
import { SourceRefs } from '../entry/SourceRefs.tsx';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';

type Props = { row: Accuracy; pretest: number; onPretest: (pretest: number) => void };

/** A slider and a field for the same probability. What is typed wrongly stays to be mended and changes nothing. */
export function PretestField({ row, pretest, onPretest }: Props) {
  const { t } = useServices();
  const [draft, setDraft] = useState<string>();
  const [sliderId, fieldId, problemId] = [useId(), useId(), useId()];
  const isWrong = draft !== undefined && draft.trim() !== '' && parsePercent(draft) === undefined;
  const { min, max } = PRETEST_PERCENT;
  const take = (value: number) => {
    setDraft(undefined);
    onPretest(value);
  };
  const type = (typed: string) => {
    setDraft(typed);
    const value = parsePercent(typed);
    if (value !== undefined) onPretest(value);
  };
  return (
    <div class="pretest">
      <label for={sliderId}>{t('probability.pretest')}</label>
      <div class="pretest-controls">
        <input
          id={sliderId}
          type="range"
          min={min}
          max={max}
          step={1}
          value={Math.round(pretest * 100)}
          aria-valuetext={formatPercent(pretest)}
          onInput={event => take(Number(event.currentTarget.value) / 100)}
        />
        <label class="visually-hidden" for={fieldId}>
          {t('probability.typed')}
        </label>
        <input
          id={fieldId}
          class="pretest-typed"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={draft ?? formatPercent(pretest).slice(0, -1)}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? problemId : undefined}
          onInput={event => type(event.currentTarget.value)}
          onBlur={() => !isWrong && setDraft(undefined)}
        />
        <span aria-hidden="true">%</span>
      </div>
      {isWrong && (
        <p class="pretest-problem" id={problemId} role="alert">
          {t('probability.nonsense', [draft.trim(), min, max])}
        </p>
      )}
      <Anchors row={row} onPick={take} />
      <p class="fine-print">{t('probability.pretestHint')}</p>
    </div>
  );
}

/** The share with the target in the row's own population, where its source states one. */
function Anchors({ row, onPick }: { row: Accuracy; onPick: (value: number) => void }) {
  const { t } = useServices();
  const { prevalence, prevalenceRange } = row;
  const sources = prevalence?.sources ?? prevalenceRange?.sources;
  if (sources === undefined) return null;
  const values = prevalence === undefined ? (prevalenceRange?.range ?? []) : [prevalence.value];
  return (
    <div class="pretest-anchors" role="group" aria-label={t('probability.anchors')}>
      <span class="fine-print">{t('probability.anchors')}</span>
      {values.map(value => (
        <Button key={value} onClick={() => onPick(value)}>
          {formatPercent(value)}
        </Button>
      ))}
      <SourceRefs sources={sources} />
    </div>
  );
}
