import { useState } from 'preact/hooks';
import type { EntryBundle } from '../../lib/reference/types.ts';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { entryAsText } from './entry-as-text.ts';
import { useFavourite } from './use-favourite.ts';

/** Keep it, copy it for the note, print it. */
export function EntryTools({ bundle }: { bundle: EntryBundle }) {
  const { t, summary, copyText, print } = useServices();
  const { id } = bundle.entry;
  const [isFavourite, toggle] = useFavourite(id);
  const [copied, setCopied] = useState('');
  const copy = async () => {
    await copyText(entryAsText(bundle, { t, nameOf: other => summary(other)?.name ?? other }));
    setCopied(id);
  };
  return (
    <>
      <Button aria-label={t('entry.favourite')} aria-pressed={isFavourite} onClick={toggle}>
        <Icon name="star" filled={isFavourite} />
      </Button>
      <Button onClick={copy}>
        <Icon name="copy" /> {t('entry.copyText')}
      </Button>
      {print !== undefined && (
        <Button onClick={print}>
          <Icon name="print" /> {t('entry.print')}
        </Button>
      )}
      <span class="fine-print" role="status">
        {copied === id ? t('entry.copiedText') : ''}
      </span>
    </>
  );
}
