import { useState } from 'preact/hooks';
import type { LedgerPicture } from '../../lib/chart/ledger.ts';
import { ledgerSentence } from '../../lib/chart/ledger-sentence.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { PageActs } from './acts.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { useSentencePhrases } from './use-sentence-phrases.ts';

type Props = { pictures: readonly LedgerPicture<PageMention>[]; acts: PageActs };

/** For each picture on the page: which of its red flags are present, documented as absent, or not mentioned. */
export function LedgerView({ pictures, acts }: Props) {
  const { t, copyText } = useServices();
  const phrases = useSentencePhrases();
  const [copied, setCopied] = useState('');
  const copy = async (which: readonly LedgerPicture<PageMention>[]) => {
    const sentence = ledgerSentence(which, phrases);
    await copyText(sentence);
    setCopied(sentence);
  };
  if (pictures.length === 0)
    return (
      <Notice tone="plain" title={t('ledger.none')}>
        <p>{t('ledger.noneHint')}</p>
      </Notice>
    );
  return (
    <div class="ledger">
      <p class="fine-print">{t('ledger.hint')}</p>
      <div class="ledger-copy">
        <Button look="primary" onClick={() => copy(pictures)}>
          {t('ledger.copyAll')}
        </Button>
        <p role="status">
          {copied !== '' && (
            <>
              <span class="fine-print">{t('ledger.copied')}</span> <span class="copied-text">{copied}</span>
            </>
          )}
        </p>
      </div>
      {pictures.map(picture => (
        <LedgerTable key={picture.picture} picture={picture} acts={acts} onCopy={() => copy([picture])} />
      ))}
    </div>
  );
}
