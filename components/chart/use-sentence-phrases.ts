import { useMemo } from 'preact/hooks';
import { joinWith, type LedgerPhrases } from '../../lib/chart/ledger-sentence.ts';
import { useServices } from '../services.ts';

/** The wording of the sentence for the note, in the language of the interface. */
export function useSentencePhrases(): LedgerPhrases {
  const { t } = useServices();
  return useMemo(
    () => ({
      reports: list => t('sentence.reports', [list]),
      possible: list => t('sentence.possible', [list]),
      denies: list => t('sentence.denies', [list]),
      notDocumented: list => t('sentence.notDocumented', [list]),
      joinList: items => joinWith(items, t('sentence.and')),
      separator: t('sentence.separator'),
    }),
    [t],
  );
}
