import { useId } from 'preact/hooks';
import type { LedgerPicture } from '../../lib/chart/ledger.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import type { PageActs } from './acts.ts';
import { MentionedItem } from './MentionedItem.tsx';

type Props = { picture: LedgerPicture<PageMention>; acts: PageActs; onCopy: () => void };

/** The red flags of one picture, one a row, with what the page says of each. */
export function LedgerTable({ picture: { picture, name, items }, acts, onCopy }: Props) {
  const { t } = useServices();
  const heading = useId();
  return (
    <section class="ledger-picture" data-picture={picture} aria-labelledby={heading}>
      <div class="ledger-head">
        <h2 id={heading}>
          <button type="button" class="ledger-name" onClick={() => acts.open(picture)}>
            {name}
          </button>
        </h2>
        <Button look="quiet" aria-label={t('ledger.copyOne', [name])} onClick={onCopy}>
          {t('ledger.copy')}
        </Button>
      </div>
      <ul>
        {items.map(item => (
          <li key={item.concept} class={`ledger-item ledger-${item.status}`} data-status={item.status}>
            <MentionedItem name={item.name} mentions={item.mentions} acts={acts} />
            <span class="ledger-status">{t(`ledger.status.${item.status}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
