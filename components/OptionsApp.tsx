import { PrivacyFacts } from './options/PrivacyFacts.tsx';
import { SettingSwitches } from './options/SettingSwitches.tsx';
import { SiteList } from './options/SiteList.tsx';
import { type Services, ServicesProvider, useServices } from './services.ts';
import { Notice } from './ui/Notice.tsx';
import './options-app.css';

/** Choices that the page script follows. */
export type Choices = { readChrome: boolean; hoverCard: boolean; printMarks: boolean };

/** What the options page can do. */
export type OptionsActions = {
  readChoices: () => Promise<{ choices: Choices; wasReset: boolean }>;
  writeChoices: (choices: Choices) => Promise<void>;
  listSites: () => Promise<string[]>;
  forgetSites: (origins: readonly string[]) => Promise<void>;
  /** Asks the browser for one origin. Must be called from a click. */
  allowSite: (origin: string) => Promise<boolean>;
};

type Props = { services: Pick<Services, 't'>; actions: OptionsActions; wasReset: boolean };

/** Options: which sites are read, how pages are read, and what is true of your data. */
export function OptionsApp({ services, actions, wasReset }: Props) {
  return (
    <ServicesProvider value={services as Services}>
      <Options actions={actions} wasReset={wasReset} />
    </ServicesProvider>
  );
}

function Options({ actions, wasReset }: Omit<Props, 'services'>) {
  const { t } = useServices();
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      {wasReset && <Notice tone="warn" live title={t('notice.settingsReset')} />}
      <SiteList actions={actions} />
      <SettingSwitches actions={actions} />
      <PrivacyFacts />
    </main>
  );
}
