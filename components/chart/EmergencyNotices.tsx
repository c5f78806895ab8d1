import type { Emergency } from '../../lib/chart/emergencies.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import type { PageActs } from './acts.ts';
import { MentionedItem } from './MentionedItem.tsx';
import { ShortSources } from './ShortSources.tsx';

type Props = { emergencies: readonly Emergency<PageMention>[]; acts: PageActs };

/** What cannot wait, said calmly: the signs on the page, what to do, and who says so. */
export function EmergencyNotices({ emergencies, acts }: Props) {
  const { t } = useServices();
  if (emergencies.length === 0) return null;
  return (
    <section class="emergencies" aria-label={t('emergency.title')}>
      {emergencies.map(({ id, name, signs, action, sources }) => (
        <article key={id} class="emergency" data-emergency={id}>
          <h2>{name}</h2>
          <p>
            {t('emergency.onThisPage')}{' '}
            {signs.map(sign => (
              <MentionedItem key={sign.concept} {...sign} acts={acts} />
            ))}
          </p>
          <p>
            <strong>{t('entry.action')}:</strong> {action}
          </p>
          <p class="fine-print">
            {t('emergency.sources')} <ShortSources sources={sources} />{' '}
            <Button look="quiet" onClick={() => acts.open(id)}>
              {t('emergency.open', [name])}
            </Button>
          </p>
        </article>
      ))}
    </section>
  );
}
