import type { Separator } from '../../lib/chart/separators.ts';
import { formatRatio } from '../entry/format-figures.ts';
import { useServices } from '../services.ts';

type Props = { separators: readonly Separator[]; onOpen: (id: string) => void };

/** What separates a cause from its look-alikes in the list, and the test that moves its probability most. */
export function SeparatorList({ separators, onOpen }: Props) {
  const { t, summary } = useServices();
  const nameOf = (id: string) => summary(id)?.name ?? id;
  return (
    <ul class="separators">
      {separators.map(({ from, text, test }) => (
        <li key={from}>
          <p>
            <span class="fine-print">{t('consider.from')}</span>{' '}
            <button type="button" class="inline-link" onClick={() => onOpen(from)}>
              {nameOf(from)}
            </button>
          </p>
          <p>{text}</p>
          {test !== undefined && (
            <p class="fine-print">
              <button type="button" class="inline-link" onClick={() => onOpen(test.id)}>
                {nameOf(test.id)}
              </button>{' '}
              {t('consider.ratios', [formatRatio(test.lrPositive), formatRatio(test.lrNegative)])}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
