import type { Evidence } from '../../data/schema.ts';
import { messagePart } from '../message-key.ts';
import { useServices } from '../services.ts';
import { SourceRefs } from './SourceRefs.tsx';

/** What studies found, each with how certain that is. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useServices();
  return (
    <ul class="claims">
      {evidence.map(({ text, certainty, sources }) => (
        <li key={text}>
          {text} <span class="fine-print">{t(`certainty.${messagePart(certainty)}`)}</span>{' '}
          <SourceRefs sources={sources} />
        </li>
      ))}
    </ul>
  );
}
