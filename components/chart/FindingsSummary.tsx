import type { Finding } from '../../lib/chart/findings.ts';
import { useServices } from '../services.ts';

type Props = { findings: readonly Finding[]; isComplete: boolean };

/** The one line that says what the page holds; spoken when the reading is done. */
export function FindingsSummary({ findings, isComplete }: Props) {
  const { t } = useServices();
  const present = findings.filter(({ assertion }) => assertion === 'affirmed').length;
  const denied = findings.filter(({ assertion }) => assertion === 'negated').length;
  const other = findings.length - present - denied;
  return (
    <p class="findings-summary" role="status">
      <strong>{isComplete ? t('panel.found', findings.length) : t('panel.starting')}</strong>
      {findings.length > 0 && <span> {t('panel.summary', [present, denied, other])}</span>}
    </p>
  );
}
