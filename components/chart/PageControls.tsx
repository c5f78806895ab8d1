import { useState } from 'preact/hooks';
import type { PageState } from '../../lib/chart/page-state.ts';
import type { PageSource } from '../page-source.ts';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

type Props = { page: PageSource; state: Extract<PageState, { kind: 'reading' }> };

/** Stop, and what more could be read: this site always, frames from elsewhere. */
export function PageControls({ page, state }: Props) {
  const { t } = useServices();
  const [refused, setRefused] = useState<string>();
  const ask = async (origin: string) => setRefused((await page.allowSite(origin)) ? undefined : origin);
  const { site, unreadFrames, isPartial, canPaint } = state;
  return (
    <>
      <div class="page-controls">
        <Button onClick={page.stop}>{t('panel.stop')}</Button>
        {site !== undefined && !site.isAlways && (
          <Button onClick={() => ask(site.origin)}>{t('sites.always', [hostOf(site.origin)])}</Button>
        )}
        {site?.isAlways === true && (
          <Button onClick={() => page.forgetSite(site.origin)}>
            {t('sites.stopAlways', [hostOf(site.origin)])}
          </Button>
        )}
      </div>
      {refused !== undefined && <Notice tone="warn" live title={t('sites.refused', [hostOf(refused)])} />}
      {!canPaint && <Notice tone="warn" title={t('unreadable.highlights')} />}
      {isPartial && <p class="fine-print">{t('panel.partial')}</p>}
      {unreadFrames.length > 0 && (
        <Notice tone="plain" title={t('panel.frames')}>
          {unreadFrames.map(origin => (
            <Button key={origin} onClick={() => ask(origin)}>
              {t('panel.frameAllow', [hostOf(origin)])}
            </Button>
          ))}
        </Notice>
      )}
    </>
  );
}

function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '');
}
