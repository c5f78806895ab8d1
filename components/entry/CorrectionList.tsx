import type { Correction } from '../../data/schema.ts';
import { useServices } from '../services.ts';
import { SourceRefs } from './SourceRefs.tsx';

/** Common statements beside what the sources say: corrected in the open, not silently. */
export function CorrectionList({ corrections }: { corrections: readonly Correction[] }) {
  const { t } = useServices();
  return (
    <ul class="claims">
      {corrections.map(({ said, better, sources }) => (
        <li key={said}>
          <span class="fine-print">{t('entry.said')}</span> {said}
          <br />
          <strong>{t('entry.better')}</strong> {better} <SourceRefs sources={sources} />
        </li>
      ))}
    </ul>
  );
}
