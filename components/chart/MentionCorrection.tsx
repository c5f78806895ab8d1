import { ASSERTIONS, type Assertion } from '../../lib/annotate/types.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import type { PageActs } from './acts.ts';

const CHOICES = ASSERTIONS.toReversed();

type Props = { mention: PageMention; onCorrect: PageActs['correct'] };

/**
 * One click puts a wrong reading right: present becomes denied, all else becomes present. The choice
 * that then stands there refines it, or takes it back.
 */
export function MentionCorrection({ mention: { id, surface, assertion, readAs }, onCorrect }: Props) {
  const { t } = useServices();
  if (readAs === undefined) {
    const opposite: Assertion = assertion === 'affirmed' ? 'negated' : 'affirmed';
    return (
      <Button look="quiet" onClick={() => onCorrect(id, opposite)}>
        {t('panel.readWrongly')}
      </Button>
    );
  }
  return (
    <span class="mention-corrected">
      <select
        aria-label={t('panel.countAs', [surface])}
        value={assertion}
        onChange={event => {
          const chosen = CHOICES.find(choice => choice === event.currentTarget.value);
          if (chosen !== undefined) onCorrect(id, chosen === readAs ? null : chosen);
        }}
      >
        {CHOICES.map(choice => (
          <option key={choice} value={choice}>
            {t(`assertion.${choice}`)}
          </option>
        ))}
      </select>
      <Button look="quiet" onClick={() => onCorrect(id, null)}>
        {t('panel.undo')}
      </Button>
    </span>
  );
}
