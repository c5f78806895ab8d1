import type { OrderFacts } from '../../lib/chart/chart-data.ts';
import type { Considered } from '../../lib/chart/consider.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import { Notice } from '../ui/Notice.tsx';
import type { PageActs } from './acts.ts';
import { ConsideredCause } from './ConsideredCause.tsx';

type Props = { order: OrderFacts | undefined; causes: readonly Considered<PageMention>[]; acts: PageActs };

/** Causes whose entries list what the page says, with what speaks for and against each. */
export function ConsiderView({ order, causes, acts }: Props) {
  const { t } = useServices();
  if (causes.length === 0)
    return (
      <Notice tone="plain" title={t('consider.none')}>
        <p>{t('consider.noneHint')}</p>
      </Notice>
    );
  return (
    <div class="consider">
      <p class="fine-print">{t('consider.hint')}</p>
      {order !== undefined && <OrderExplained order={order} />}
      <ol class="considered-list">
        {causes.map(cause => (
          <ConsideredCause key={cause.id} cause={cause} acts={acts} />
        ))}
      </ol>
    </div>
  );
}

function OrderExplained({ order }: { order: OrderFacts }) {
  const { t } = useServices();
  return (
    <details class="consider-order">
      <summary>{t('consider.orderTitle')}</summary>
      <p>
        {t('consider.order', [
          order.causes,
          order.alone,
          order.named,
          order.possible,
          order.against,
          order.context,
        ])}
      </p>
    </details>
  );
}
