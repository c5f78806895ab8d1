import type { Finding } from '../../lib/chart/findings.ts';
import { useServices } from '../services.ts';

type Props = { findings: readonly Finding[]; isComplete: boolean };

/** The one line that says what the page holds. Counts that still grow are shown and not spoken. */
export function FindingsSummary({ findings, isComplete }: Props) {
  const { t } = useServices();
  const present = findings.filter(({ assertion }) => assertion === 'affirmed').length;
  const denied = findings.filter(({ assertion }) => assertion === 'negated').length;
  const counts = t('panel.summary', [present, denied, findings.length - present - denied]);
  return (
    <div class="findings-summary">
      <p role="status">
        <strong>{isComplete ? t('panel.found', findings.length) : t('panel.starting')}</strong>
        {isComplete && findings.length > 0 && <span> {counts}</span>}
      </p>
      {!isComplete && findings.length > 0 && <p class="so-far">{counts}</p>}
      {!isComplete && <progress class="reading-bar" aria-label={t('panel.starting')} />}
    </div>
  );
}
