import { useServices } from '../services.ts';

const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'sidePanel', 'contextMenus', 'sites'] as const;

/** Every permission with its reason, and what never happens. */
export function PrivacyFacts() {
  const { t } = useServices();
  return (
    <section class="options-section" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{t('options.privacy')}</h2>
      <p>{t('options.privacyNetwork')}</p>
      <p>{t('options.privacyText')}</p>
      <p>{t('options.privacyPage')}</p>
      <dl class="permissions">
        {PERMISSIONS.map(name => (
          <div key={name}>
            <dt>{name === 'sites' ? t('options.permissionSitesName') : <code>{name}</code>}</dt>
            <dd>{t(`options.permission_${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
