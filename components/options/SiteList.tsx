import { useEffect, useState } from 'preact/hooks';
import type { OptionsActions } from '../OptionsApp.tsx';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import { SiteField } from './SiteField.tsx';

/** Sites that are always read, each with the way to take that back. */
export function SiteList({ actions }: { actions: OptionsActions }) {
  const { t } = useServices();
  const [sites, setSites] = useState<string[]>([]);
  const refresh = () => actions.listSites().then(setSites);
  useEffect(() => void refresh(), []);
  const forget = (origins: readonly string[]) => actions.forgetSites(origins).then(refresh);
  return (
    <section class="options-section" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('options.sites')}</h2>
      <p>{t('options.sitesHint')}</p>
      {sites.length === 0 ? (
        <p class="fine-print">{t('options.noSites')}</p>
      ) : (
        <ul class="site-list">
          {sites.map(site => (
            <li key={site}>
              <span>{site}</span>
              <Button aria-label={t('options.revokeSite', [site])} onClick={() => forget([site])}>
                {t('options.revoke')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {sites.length > 1 && <Button onClick={() => forget(sites)}>{t('options.revokeAll')}</Button>}
      <SiteField
        onAllow={origin => actions.allowSite(origin).then(isAllowed => refresh().then(() => isAllowed))}
      />
    </section>
  );
}
