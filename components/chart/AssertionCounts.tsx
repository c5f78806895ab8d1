import { ASSERTIONS, type Assertion } from '../../lib/annotate/types.ts';
import { useServices } from '../services.ts';

/** Said of the patient now first, a relative last: the reverse of the order of precedence. */
const IN_ORDER = ASSERTIONS.toReversed();

type Props = { counts: Partial<Record<Assertion, number>> };

/** How often a finding is present, denied …, each with the line style of its mark on the page. */
export function AssertionCounts({ counts }: Props) {
  const { t } = useServices();
  return (
    <span class="assertions">
      {IN_ORDER.map(assertion => {
        const count = counts[assertion];
        if (count === undefined) return null;
        return (
          <span key={assertion} class={`assertion assertion-${assertion}`}>
            <span class="assertion-label">{t(`assertion.${assertion}`)}</span> {t('panel.times', [count])}
          </span>
        );
      })}
    </span>
  );
}
