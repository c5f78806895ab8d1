import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/chart/findings.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { KindBadge } from '../entry/KindBadge.tsx';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import { AssertionCounts } from './AssertionCounts.tsx';
import { MentionContext } from './MentionContext.tsx';

type Props = {
  finding: Finding<PageMention>;
  onOpen: (concept: string) => void;
  onJump: (mentionId: string) => Promise<boolean>;
};

/** One finding: what, how often and how said, and the way to each place that says it. */
export function FindingRow({ finding, onOpen, onJump }: Props) {
  const { t } = useServices();
  const { concept, name, kind, mentions, assertion, isRedFlag } = finding;
  const [shown, setShown] = useState<{ mention: PageMention; isGone: boolean }>();
  const step = async (by: number) => {
    const from = mentions.findIndex(mention => mention.id === shown?.mention.id);
    const start = from < 0 && by < 0 ? 0 : from;
    const mention = mentions[(start + by + mentions.length) % mentions.length];
    if (mention === undefined) return;
    setShown({ mention, isGone: false });
    setShown({ mention, isGone: !(await onJump(mention.id)) });
  };
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
        <button type="button" class="finding-name" onClick={() => onOpen(concept)}>
          <KindBadge kind={kind} /> <span>{name}</span>
          {isRedFlag && <span class="urgent">{t('search.urgent')}</span>}
        </button>
        <span class="finding-steps">
          <Button look="quiet" aria-label={t('panel.previous', [name])} onClick={() => step(-1)}>
            ↑
          </Button>
          <Button look="quiet" aria-label={t('panel.next', [name])} onClick={() => step(1)}>
            ↓
          </Button>
        </span>
      </div>
      <AssertionCounts counts={finding.counts} />
      {shown !== undefined && <MentionContext mention={shown.mention} isGone={shown.isGone} />}
    </li>
  );
}
