import { useId, useState } from 'preact/hooks';
import { postTest } from '../../lib/accuracy/post-test.ts';
import { combineRatios, type Ratio, type Ratios } from '../../lib/accuracy/ratios.ts';
import { stillOpen, type TestChoice } from '../../lib/accuracy/test-choices.ts';
import { formatProbability, formatRatioOf } from '../entry/format-figures.ts';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Change } from './ResultPair.tsx';
import { useSettled } from './use-settled.ts';

type Side = keyof Ratios;
type Chosen = { name: string; sameTest: string; ratios: Ratios; side: Side };
type Props = {
  pretest: number;
  first: Omit<Chosen, 'side'>;
  loadOthers: () => Promise<readonly TestChoice[]>;
};

/** Beyond three, nobody would still defend the assumption that makes multiplying right. */
const MOST = 3;

/** Several results in a row, under an assumption that is said before the figure. */
export function CombineTests({ pretest, first, loadOthers }: Props) {
  const { t } = useServices();
  const [choices, setChoices] = useState<readonly TestChoice[]>();
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const begin = async () => {
    setChosen([withSide(first)]);
    setChoices(await loadOthers().catch(() => []));
  };
  if (chosen.length === 0) return <Button onClick={() => void begin()}>{t('probability.add')}</Button>;
  const open = stillOpen(
    choices ?? [],
    chosen.map(({ sameTest }) => sameTest),
  );
  const change = (index: number, side: Side) =>
    setChosen(chosen.map((item, place) => (place === index ? { ...item, side } : item)));
  return (
    <div class="combine">
      <h5>{t('probability.combined')}</h5>
      <p class="assumption">{t('probability.assumption')}</p>
      {chosen.map((item, index) => (
        <ChosenTest
          key={item.sameTest}
          chosen={item}
          onSide={side => change(index, side)}
          onRemove={() => setChosen(index === 0 ? [] : chosen.filter(other => other !== item))}
        />
      ))}
      {choices !== undefined && open.length === 0 && chosen.length === 1 && (
        <p class="fine-print">{t('probability.noOthers')}</p>
      )}
      {open.length > 0 && chosen.length < MOST && (
        <Picker key={chosen.length} open={open} onPick={choice => setChosen([...chosen, withSide(choice)])} />
      )}
      {chosen.length > 1 && <Combined pretest={pretest} chosen={chosen} />}
    </div>
  );
}

function withSide(test: Omit<Chosen, 'side'>): Chosen {
  return { ...test, side: test.ratios.positive === undefined ? 'negative' : 'positive' };
}

function Combined({ pretest, chosen }: { pretest: number; chosen: readonly Chosen[] }) {
  const { t } = useServices();
  const ratios = chosen.flatMap(({ ratios: both, side }): Ratio[] => {
    const ratio = both[side];
    return ratio === undefined ? [] : [ratio];
  });
  const combined = combineRatios(ratios);
  const after = combined && formatProbability(postTest(pretest, combined).value);
  const announced = useSettled(
    after === undefined ? t('probability.contradiction') : t('probability.saidCombined', [after]),
  );
  return (
    <div class="combined">
      {combined === undefined ? (
        t('probability.contradiction')
      ) : (
        <Change pretest={pretest} ratio={combined} />
      )}
      <p class="visually-hidden" aria-live="polite">
        {announced}
      </p>
    </div>
  );
}

type ChosenProps = { chosen: Chosen; onSide: (side: Side) => void; onRemove: () => void };

function ChosenTest({ chosen: { name, ratios, side }, onSide, onRemove }: ChosenProps) {
  const { t } = useServices();
  const group = useId();
  return (
    <fieldset class="chosen">
      <legend>{name}</legend>
      {(['positive', 'negative'] as const).map(option => {
        const ratio = ratios[option];
        return (
          <label key={option}>
            <input
              type="radio"
              name={group}
              checked={side === option}
              disabled={ratio === undefined}
              onChange={() => onSide(option)}
            />
            {t(`probability.${option}`)} (
            {ratio === undefined ? t('accuracy.notStated') : formatRatioOf(ratio)})
          </label>
        );
      })}
      <Button look="quiet" aria-label={t('probability.remove', [name])} onClick={onRemove}>
        <Icon name="remove" />
      </Button>
    </fieldset>
  );
}

function Picker({ open, onPick }: { open: readonly TestChoice[]; onPick: (choice: TestChoice) => void }) {
  const { t } = useServices();
  const id = useId();
  const [key, setKey] = useState(open[0]?.key);
  const choice = open.find(candidate => candidate.key === key) ?? open[0];
  return (
    <div class="picker">
      <label for={id}>{t('probability.another')}</label>
      <select id={id} value={choice?.key} onChange={event => setKey(event.currentTarget.value)}>
        {open.map(({ key: value, name, row }) => (
          <option key={value} value={value}>
            {`${name} (${row.population})`}
          </option>
        ))}
      </select>
      <Button onClick={() => choice !== undefined && onPick(choice)}>{t('probability.addThis')}</Button>
    </div>
  );
}
