import { useMemo } from 'preact/hooks';
import type { LedgerPhrases } from '../../lib/chart/ledger-sentence.ts';
import { useServices } from '../services.ts';

/** The wording of the sentence for the note, in the language of the interface. */
export function useSentencePhrases(): LedgerPhrases {
  const { t } = useServices();
  return useMemo(
    () => ({
      present: list => t('sentence.reports', [list]),
      possible: list => t('sentence.possible', [list]),
      denied: list => t('sentence.denies', [list]),
      notMentioned: list => t('sentence.notDocumented', [list]),
      joinList(items) {
        const last = items.at(-1) ?? '';
        return items.length < 2 ? last : t('sentence.list', [items.slice(0, -1).join(', '), last]);
      },
    }),
    [t],
  );
}
