import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../lib/chart/findings.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { KindBadge } from '../entry/KindBadge.tsx';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AssertionCounts } from './AssertionCounts.tsx';
import type { PageActs } from './acts.ts';
import { MentionContext } from './MentionContext.tsx';
import { MentionList } from './MentionList.tsx';

type Props = { finding: Finding<PageMention>; acts: PageActs };

/** One finding: what, how often and how said, and the way to each place that says it. */
export function FindingRow({ finding, acts }: Props) {
  const { t } = useServices();
  const { concept, name, kind, mentions, assertion, isRedFlag } = finding;
  const [shown, setShown] = useState<{ id: string; isGone: boolean }>();
  const [isExpanded, setExpanded] = useState(false);
  const listId = useId();
  const at = mentions.findIndex(({ id }) => id === shown?.id);
  const jump = async (mention: PageMention | undefined) => {
    if (mention === undefined) return;
    setShown({ id: mention.id, isGone: false });
    setShown({ id: mention.id, isGone: !(await acts.jump(mention.id)) });
  };
  const step = (by: number) => {
    const from = at < 0 && by < 0 ? 0 : at;
    return jump(mentions[(from + by + mentions.length) % mentions.length]);
  };
  const current = mentions[at];
  return (
    <li
      class="finding"
      data-finding
      data-concept={concept}
      data-kind={kind}
      data-count={mentions.length}
      data-assertion={assertion}
    >
      <div class="finding-head">
        <button
          type="button"
          class="finding-expand"
          aria-expanded={isExpanded}
          aria-controls={listId}
          aria-label={t('panel.mentionsOf', [name])}
          onClick={() => setExpanded(!isExpanded)}
        >
          <Icon name="expand" />
        </button>
        <button type="button" class="finding-name" onClick={() => acts.open(concept)}>
          <KindBadge kind={kind} />
          <span class="finding-title">
            <span data-name>{name}</span>
            {isRedFlag && <span class="urgent">{t('search.urgent')}</span>}
          </span>
        </button>
        <span class="finding-steps">
          <Button look="quiet" aria-label={t('panel.previous', [name])} onClick={() => step(-1)}>
            <Icon name="up" />
          </Button>
          <Button look="quiet" aria-label={t('panel.next', [name])} onClick={() => step(1)}>
            <Icon name="down" />
          </Button>
        </span>
      </div>
      <AssertionCounts counts={finding.counts} />
      {current !== undefined && (
        <MentionContext
          mention={current}
          position={{ at: at + 1, of: mentions.length }}
          isGone={shown?.isGone === true}
          isBrief={isExpanded}
        />
      )}
      <div id={listId} hidden={!isExpanded}>
        {isExpanded && <MentionList mentions={mentions} current={shown?.id} onJump={jump} acts={acts} />}
      </div>
    </li>
  );
}
