import type { Finding } from '../../lib/chart/findings.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';

/** Says how many mentions stand in text fields, where no browser can mark them. */
export function FieldNote({ findings }: { findings: readonly Finding<PageMention>[] }) {
  const { t } = useServices();
  const count = findings.reduce(
    (sum, { mentions }) => sum + mentions.filter(({ where }) => where === 'field').length,
    0,
  );
  if (count === 0) return null;
  return (
    <p class="fine-print">
      {t('panel.inFields', count)} {t('panel.inFieldsHint')}
    </p>
  );
}
