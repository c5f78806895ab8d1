import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import { MentionReason } from './MentionReason.tsx';
import { MentionText } from './MentionText.tsx';

type Props = {
  mention: PageMention;
  position: { at: number; of: number };
  isGone: boolean;
  /** The list of mentions below says the rest. */
  isBrief: boolean;
};

/** Where a jump led: which mention of how many, the words around it, and why it was read so. */
export function MentionContext({ mention, position: { at, of }, isGone, isBrief }: Props) {
  const { t } = useServices();
  return (
    <div class="mention-shown" role="status">
      <span class="mention-position">{t('panel.position', [at, of])}</span>
      {isGone && <p>{t('panel.gone')}</p>}
      {!isGone && !isBrief && (
        <>
          <MentionText mention={mention} />
          <MentionReason mention={mention} />
        </>
      )}
    </div>
  );
}
