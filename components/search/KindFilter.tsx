import { KINDS, type Kind } from '../../data/vocabulary.ts';
import { KindBadge } from '../entry/KindBadge.tsx';
import { useServices } from '../services.ts';

type Props = { active: Kind | undefined; onToggle: (kind: Kind) => void };

/** Four toggles: one kind, or all. */
export function KindFilter({ active, onToggle }: Props) {
  const { t } = useServices();
  return (
    <div class="kind-filter" role="group" aria-label={t('search.filters')}>
      {KINDS.map(kind => (
        <button
          key={kind}
          type="button"
          class="kind-toggle"
          aria-pressed={kind === active}
          onClick={() => onToggle(kind)}
        >
          <KindBadge kind={kind} withName />
        </button>
      ))}
    </div>
  );
}
