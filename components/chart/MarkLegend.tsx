import { ASSERTIONS } from '../../lib/annotate/types.ts';
import { useServices } from '../services.ts';

const IN_ORDER = ASSERTIONS.toReversed();

/** What the lines under the marks on the page mean. */
export function MarkLegend() {
  const { t } = useServices();
  return (
    <details class="legend">
      <summary>{t('panel.legend')}</summary>
      <ul>
        {IN_ORDER.map(assertion => (
          <li key={assertion} class={`assertion-${assertion}`}>
            <span class="assertion-label">{t(`assertion.${assertion}`)}</span>
          </li>
        ))}
        <li class="legend-red-flag">
          <span class="assertion-label">{t('search.urgent')}</span>
        </li>
      </ul>
      <p class="fine-print">{t('panel.legendKinds')}</p>
    </details>
  );
}
