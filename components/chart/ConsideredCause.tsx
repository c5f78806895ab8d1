import type { Considered, Support } from '../../lib/chart/consider.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import type { PageActs } from './acts.ts';
import { MentionedItem } from './MentionedItem.tsx';
import { SeparatorList } from './SeparatorList.tsx';

type Props = { cause: Considered<PageMention>; acts: PageActs };

/** One cause: what on the page speaks for it and against it, and what would tell it from the others. */
export function ConsideredCause({ cause, acts }: Props) {
  const { t } = useServices();
  return (
    <li class="considered" data-cause={cause.id}>
      <button type="button" class="considered-name" onClick={() => acts.open(cause.id)}>
        {cause.name}
      </button>
      <Supports side="for" supports={cause.for} acts={acts} />
      <Supports side="against" supports={cause.against} acts={acts} />
      {cause.separatedBy.length > 0 && (
        <details class="considered-separators">
          <summary>{t('consider.separators', cause.separatedBy.length)}</summary>
          <SeparatorList separators={cause.separatedBy} onOpen={acts.open} />
        </details>
      )}
    </li>
  );
}

type SupportsProps = { side: 'for' | 'against'; supports: readonly Support<PageMention>[]; acts: PageActs };

function Supports({ side, supports, acts }: SupportsProps) {
  const { t } = useServices();
  if (supports.length === 0) return null;
  return (
    <div class={`supports supports-${side}`}>
      <span class="supports-label">{t(`consider.${side}`)}</span>
      <ul>
        {supports.map(support => (
          <li key={`${support.kind} ${support.concept}`}>
            <MentionedItem
              name={t(`consider.as.${support.kind === 'named' ? 'named' : support.status}`, [support.name])}
              mentions={support.mentions}
              acts={acts}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
