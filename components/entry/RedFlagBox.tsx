import type { RedFlag } from '../../data/schema.ts';
import { useServices } from '../services.ts';
import { Notice } from '../ui/Notice.tsx';
import { ClaimList } from './ClaimList.tsx';
import { SourceRefs } from './SourceRefs.tsx';

/** What cannot wait comes before everything else: the action, the early signs, then the reason. */
export function RedFlagBox({ redFlag }: { redFlag: RedFlag }) {
  const { t } = useServices();
  return (
    <section id="section-redFlag" tabIndex={-1} aria-label={t('entry.redFlag')}>
      <Notice
        tone={redFlag.conditional === true ? 'warn' : 'danger'}
        title={t(redFlag.conditional === true ? 'entry.redFlagIf' : 'entry.redFlag')}
      >
        {redFlag.conditional === true && <p>{redFlag.why}</p>}
        <p>
          <strong>{t('entry.action')}:</strong> {redFlag.action}
        </p>
        {redFlag.early !== undefined && (
          <>
            <p>
              <strong>{t('entry.early')}:</strong>
            </p>
            <ClaimList claims={redFlag.early} />
          </>
        )}
        <p>
          {redFlag.conditional !== true && redFlag.why} <SourceRefs sources={redFlag.sources} />
        </p>
      </Notice>
    </section>
  );
}
