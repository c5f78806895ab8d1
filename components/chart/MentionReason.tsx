import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';

/** How a mention was read and which words decided it; and where it stands if that is no ordinary place. */
export function MentionReason({ mention: { assertion, cue, where, readAs } }: { mention: PageMention }) {
  const { t } = useServices();
  const label = t(`assertion.${readAs ?? assertion}`).toLowerCase();
  const reason = cue === null ? t('panel.readAs', [label]) : t('panel.because', [label, cue.text]);
  return (
    <span class="fine-print mention-reason">
      {reason}
      {where === 'field' && <> · {t('panel.inField')}</>}
    </span>
  );
}
