import { useEffect, useState } from 'preact/hooks';
import type { UnreadableReason } from '../lib/chart/page-state.ts';
import { EntryView } from './entry/EntryView.tsx';
import type { EntryPlace } from './route.ts';
import { SearchView } from './search/SearchView.tsx';
import { useSearch } from './search/use-search.ts';
import { type Services, ServicesProvider, useServices } from './services.ts';
import { followArrow, typedLetter, useSurfaceKeys } from './shortcuts.ts';
import { Button } from './ui/Button.tsx';
import { Notice } from './ui/Notice.tsx';
import { useViews } from './use-views.ts';
import { WayButtons } from './WayButtons.tsx';
import './popup-app.css';

/** What is known of the tab that the popup was opened over. */
export type TabFacts = {
  /** The page's origin where a grant for it may be asked for, and whether it is given. */
  site: { origin: string; isAlways: boolean } | undefined;
  /** The key that opens the panel; empty when it has none. */
  shortcut: string;
  isHighlighted: boolean;
};

/** What the popup can do with that tab. */
export type PopupActions = {
  tabFacts: () => Promise<TabFacts>;
  /** Undefined when it worked, otherwise why it could not. */
  setHighlighted: (on: boolean) => Promise<UnreadableReason | undefined>;
  /** Asks the browser for that origin; false when the user refuses. Must be called from a click. */
  allowSite: (origin: string) => Promise<boolean>;
  /** Keeps the entry that is shown, so that a popup that closes opens there again. */
  keepPlace: (place: EntryPlace | undefined) => void;
  /** Opens the side panel, with an entry when one is given. Must be called from a click or key. */
  openBeside: (id?: string) => void;
  close: () => void;
};

type Props = { services: Services; actions: PopupActions };

/** Look it up: type, choose, read, Esc. */
export function PopupApp({ services, actions }: Props) {
  return (
    <ServicesProvider value={services}>
      <Popup actions={actions} />
    </ServicesProvider>
  );
}

function Popup({ actions }: Omit<Props, 'services'>) {
  const { t } = useServices();
  const search = useSearch();
  const views = useViews();
  const { top, open, back } = views;
  useEffect(() => actions.keepPlace(top), [actions, top]);
  useSurfaceKeys(event => {
    const letter = typedLetter(event);
    if (event.key === 'Escape' && top === undefined) actions.close();
    else if (event.key === 'Escape') back();
    else if (top !== undefined && letter !== undefined) {
      // A letter over an entry begins the next search: the popup may have opened where it was left.
      search.setQuery(letter);
      views.home();
    } else if (!followArrow(event, views)) return;
    event.preventDefault();
  });
  return (
    <main class="popup">
      {top === undefined ? (
        <SearchView search={search} takesFocus onOpen={open} />
      ) : (
        <EntryView
          id={top.id}
          section={top.section}
          onOpen={open}
          actions={
            <>
              <WayButtons views={views} />
              <Button onClick={() => actions.openBeside(top.id)}>{t('entry.openBeside')}</Button>
            </>
          }
        />
      )}
      {top === undefined && <PageActions actions={actions} />}
    </main>
  );
}

function PageActions({ actions }: Omit<Props, 'services'>) {
  const { t } = useServices();
  const [facts, setFacts] = useState<TabFacts>();
  const [isOn, setOn] = useState(false);
  const [problem, setProblem] = useState<UnreadableReason>();
  useEffect(() => {
    actions.tabFacts().then(
      known => {
        setFacts(known);
        setOn(known.isHighlighted);
      },
      () => undefined,
    );
  }, [actions]);
  const toggle = async () => {
    const failed = await actions.setHighlighted(!isOn);
    setProblem(failed);
    if (failed === undefined) setOn(!isOn);
  };
  return (
    <footer class="popup-actions">
      {problem !== undefined && (
        <Notice tone="warn" live title={t('unreadable.title')}>
          <p>
            {problem === 'permission'
              ? t('unreadable.permission', [facts?.shortcut || '—'])
              : t(`unreadable.${problem}`)}
          </p>
        </Notice>
      )}
      <Button aria-pressed={isOn} onClick={toggle}>
        {t(isOn ? 'popup.stopHighlight' : 'popup.highlight')}
      </Button>
      <Button onClick={() => actions.openBeside()}>{t('popup.beside')}</Button>
      {facts?.site !== undefined && <SiteButton site={facts.site} allowSite={actions.allowSite} />}
    </footer>
  );
}

type SiteProps = { site: NonNullable<TabFacts['site']>; allowSite: PopupActions['allowSite'] };

/** "Always read this site", where the page is one that can be granted. */
function SiteButton({ site, allowSite }: SiteProps) {
  const { t } = useServices();
  const [isAlways, setAlways] = useState(site.isAlways);
  const [isRefused, setRefused] = useState(false);
  const host = site.origin.replace(/^[a-z]+:\/\//, '');
  if (isAlways) return <p class="fine-print">{t('sites.alwaysOn', [host])}</p>;
  const ask = async () => {
    const isGiven = await allowSite(site.origin);
    setAlways(isGiven);
    setRefused(!isGiven);
  };
  return (
    <>
      <Button onClick={ask}>{t('sites.always', [host])}</Button>
      {isRefused && <Notice tone="warn" live title={t('sites.refused', [host])} />}
    </>
  );
}
