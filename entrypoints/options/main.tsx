import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/search/search.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { OptionsApp } from '../../components/OptionsApp.tsx';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../platform/settings.ts';
import { allowSite, forgetSites, listSites } from '../../platform/sites.ts';

const { wasReset } = await readSettings();

render(
  <OptionsApp
    services={{ t: i18n.t }}
    wasReset={wasReset}
    actions={{
      readChoices: async () => {
        const { value, wasReset: isReset } = await readSettings();
        return { choices: value, wasReset: isReset };
      },
      writeChoices: choices => writeSettings({ ...DEFAULT_SETTINGS, ...choices }),
      listSites,
      forgetSites,
      allowSite,
    }}
  />,
  document.body,
);
