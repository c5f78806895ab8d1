import type { FunctionComponent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Accuracy } from '../../data/schema.ts';
import { describeTest } from '../../lib/accuracy/test-choices.ts';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import { loadChoices } from './load-choices.ts';
import type { ProbabilityPanelProps } from './ProbabilityPanel.tsx';

type Props = { row: Accuracy; test: { id: string; name: string } };
type Loaded = FunctionComponent<ProbabilityPanelProps> | 'failed';

/** Opens the panel below its button. The panel's code comes with the first opening, not with the entry. */
export function PostTestOpener({ row, test }: Props) {
  const { t, loadEntry } = useServices();
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded>();
  const id = useId();
  const { name, sameTest } = describeTest(test, row);
  const toggle = () => {
    setOpen(!isOpen);
    if (typeof loaded === 'function') return;
    import('./ProbabilityPanel.tsx').then(
      ({ ProbabilityPanel }) => setLoaded(() => ProbabilityPanel),
      () => setLoaded('failed'),
    );
  };
  const Panel = typeof loaded === 'function' ? loaded : undefined;
  return (
    <div class="post-test">
      <Button aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        {t('probability.open')}
      </Button>
      <div id={id} hidden={!isOpen}>
        {loaded === 'failed' && <p role="alert">{t('probability.failed')}</p>}
        {Panel !== undefined && isOpen && (
          <Panel
            row={row}
            name={name}
            sameTest={sameTest}
            loadOthers={() => loadChoices(row.target, loadEntry)}
          />
        )}
      </div>
    </div>
  );
}
