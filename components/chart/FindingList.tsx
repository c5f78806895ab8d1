import { KINDS } from '../../data/vocabulary.ts';
import type { Finding } from '../../lib/chart/findings.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import type { PageActs } from './acts.ts';
import { FindingRow } from './FindingRow.tsx';

type Props = { findings: readonly Finding<PageMention>[]; acts: PageActs };

/** Findings by kind, the most urgent and most frequent first. */
export function FindingList({ findings, acts }: Props) {
  const { t } = useServices();
  return (
    <>
      {KINDS.map(kind => {
        const own = findings.filter(finding => finding.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} class="finding-group" aria-label={t(`kinds.${kind}`)}>
            <h2>
              {t(`kinds.${kind}`)} <span class="fine-print">{own.length}</span>
            </h2>
            <ul>
              {own.map(finding => (
                <FindingRow key={finding.concept} finding={finding} acts={acts} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
