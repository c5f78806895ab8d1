import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import { MarkedText } from '../ui/MarkedText.tsx';

type Props = { mention: PageMention; isGone: boolean };

/** The words around a mention, and which of them decided how it was read. */
export function MentionContext({ mention, isGone }: Props) {
  const { t } = useServices();
  const { context, cue, assertion, where } = mention;
  return (
    <div class="mention" role="status">
      {isGone ? (
        <p>{t('panel.gone')}</p>
      ) : (
        <p>
          <MarkedText text={context.text} ranges={[context]} />
        </p>
      )}
      {cue !== null && (
        <p class="fine-print">{t('panel.because', [t(`assertion.${assertion}`).toLowerCase(), cue.text])}</p>
      )}
      {where === 'field' && <p class="fine-print">{t('panel.inFieldsHint')}</p>}
    </div>
  );
}
