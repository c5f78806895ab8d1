import type { Test } from '../../data/schema.ts';
import { useServices } from '../services.ts';
import { SourceRefs } from './SourceRefs.tsx';

/** The steps of a test in order, and what counts as positive. */
export function ProcedureSteps({ procedure }: { procedure: NonNullable<Test['procedure']> }) {
  const { t } = useServices();
  return (
    <>
      <ol class="steps">
        {procedure.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {procedure.positive !== undefined && (
        <p>
          <strong>{t('entry.positive')}</strong> {procedure.positive}
        </p>
      )}
      <SourceRefs sources={procedure.sources} />
    </>
  );
}
