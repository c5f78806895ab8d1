import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { UnreadableReason } from '../lib/chart/page-state.ts';
import { EntryView } from './entry/EntryView.tsx';
import { SearchView } from './search/SearchView.tsx';
import { useSearch } from './search/use-search.ts';
import { type Services, ServicesProvider, useServices } from './services.ts';
import { Button } from './ui/Button.tsx';
import { Notice } from './ui/Notice.tsx';
import { useViews } from './use-views.ts';
import './popup-app.css';

/** What the popup can do with the tab it was opened over. */
export type PopupActions = {
  isHighlighted: () => Promise<boolean>;
  /** Undefined when it worked, otherwise why it could not. */
  setHighlighted: (on: boolean) => Promise<UnreadableReason | undefined>;
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
  const { top, open, back } = useViews();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (top === undefined) actions.close();
    else back();
  };
  return (
    <main class="popup" onKeyDown={onKeyDown}>
      {top === undefined ? (
        <SearchView search={search} onOpen={open} />
      ) : (
        <EntryView
          id={top.id}
          section={top.section}
          onOpen={open}
          actions={
            <>
              <Button onClick={back}>← {t('entry.back')}</Button>
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
    </footer>
  );
}
