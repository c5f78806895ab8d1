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

/** What the popup can do with the tab it was opened over. */
export type PopupActions = {
  isHighlighted: () => Promise<boolean>;
  /** Undefined when it worked, otherwise why it could not. */
  setHighlighted: (on: boolean) => Promise<UnreadableReason | undefined>;
  /** The page's origin where a grant for it may be asked for, and whether it is given. */
  site: { origin: string; isAlways: boolean } | undefined;
  /** Asks the browser for that origin; false when the user refuses. Must be called from a click. */
  allowSite: (origin: string) => Promise<boolean>;
  /** Keeps the entry that is shown, so that a popup that closes opens there again. */
  keepPlace: (place: EntryPlace | undefined) => void;
  /** Opens the side panel, with an entry when one is given. Must be called from a click or key. */
  openBeside: (id?: string) => void;
  close: () => void;
};

type Props = { services: Services; actions: PopupActions; shortcut: string };

/** Look it up: type, choose, read, Esc. */
export function PopupApp({ services, actions, shortcut }: Props) {
  return (
    <ServicesProvider value={services}>
      <Popup actions={actions} shortcut={shortcut} />
    </ServicesProvider>
  );
}

function Popup({ actions, shortcut }: Omit<Props, 'services'>) {
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
        <SearchView search={search} onOpen={open} />
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
      {top === undefined && <PageActions actions={actions} shortcut={shortcut} />}
    </main>
  );
}

function PageActions({ actions, shortcut }: Omit<Props, 'services'>) {
  const { t } = useServices();
  const [isOn, setOn] = useState(false);
  const [problem, setProblem] = useState<UnreadableReason>();
  useEffect(() => {
    actions.isHighlighted().then(setOn, () => undefined);
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
            {problem === 'permission' ? t('unreadable.permission', [shortcut]) : t(`unreadable.${problem}`)}
          </p>
        </Notice>
      )}
      <Button aria-pressed={isOn} onClick={toggle}>
        {t(isOn ? 'popup.stopHighlight' : 'popup.highlight')}
      </Button>
      <Button onClick={() => actions.openBeside()}>{t('popup.beside')}</Button>
      <SiteButton actions={actions} />
    </footer>
  );
}

/** "Always read this site", where the page is one that can be granted. */
function SiteButton({ actions }: { actions: PopupActions }) {
  const { t } = useServices();
  const { site } = actions;
  const [isAlways, setAlways] = useState(site?.isAlways === true);
  const [isRefused, setRefused] = useState(false);
  if (site === undefined) return null;
  const host = site.origin.replace(/^[a-z]+:\/\//, '');
  if (isAlways) return <p class="fine-print">{t('sites.alwaysOn', [host])}</p>;
  const ask = async () => {
    const isGiven = await actions.allowSite(site.origin);
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
