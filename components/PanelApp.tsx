import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ChartData } from '../lib/chart/chart-data.ts';
import type { PanelRequest } from '../lib/chart/page-state.ts';
import { PageTabs, type PanelTab } from './chart/PageTabs.tsx';
import { usePage } from './chart/use-page.ts';
import { EntryView } from './entry/EntryView.tsx';
import type { PageSource } from './page-source.ts';
import { SearchView } from './search/SearchView.tsx';
import { type SearchState, useSearch } from './search/use-search.ts';
import { type Services, ServicesProvider, useServices } from './services.ts';
import { followArrow, useSurfaceKeys } from './shortcuts.ts';
import { Button } from './ui/Button.tsx';
import { Notice } from './ui/Notice.tsx';
import { useViews } from './use-views.ts';
import { WayButtons } from './WayButtons.tsx';
import './panel-app.css';

type Props = {
  services: Services;
  page: PageSource;
  /** What findings weigh, and the pictures that cannot wait; asked for when the first page is read. */
  loadChart: () => Promise<ChartData>;
  shortcut: string;
  /** Calls back for each request until the returned function is called. */
  onRequest: (listener: (request: PanelRequest) => void) => () => void;
  /** Stored settings were unreadable and have been set aside. */
  wasReset: boolean;
};

/** Read along: what is on the page, the search, and the entry that either leads to. */
export function PanelApp({ services, ...rest }: Props) {
  return (
    <ServicesProvider value={services}>
      <Panel {...rest} />
    </ServicesProvider>
  );
}

function Panel({ page, loadChart, shortcut, onRequest, wasReset }: Omit<Props, 'services'>) {
  const { t } = useServices();
  const search = useSearch();
  const views = useViews();
  const [tab, setTab] = useState<PanelTab>('page');
  const [isNoticed, setNoticed] = useState(!wasReset);
  useRequests(onRequest, { search, views, setTab });
  const { top, open, back } = views;
  const facts = usePage(page, loadChart);
  const acts = useMemo(() => ({ open, jump: page.jumpTo, correct: page.correct }), [page, open]);
  useSurfaceKeys(event => {
    if (event.key === 'Escape' && top !== undefined) back();
    else if (!followArrow(event, views)) return;
    event.preventDefault();
  });
  return (
    <main class="panel">
      {!isNoticed && (
        <Notice tone="warn" live title={t('notice.settingsReset')}>
          <Button onClick={() => setNoticed(true)}>{t('notice.dismiss')}</Button>
        </Notice>
      )}
      {top !== undefined && (
        <EntryView id={top.id} section={top.section} onOpen={open} actions={<WayButtons views={views} />} />
      )}
      <div hidden={top !== undefined}>
        <PageTabs active={tab} onChange={setTab} page={page} facts={facts} shortcut={shortcut} acts={acts}>
          <SearchView search={search} takesFocus={false} onOpen={open} />
        </PageTabs>
      </div>
    </main>
  );
}

type Targets = {
  search: SearchState;
  views: { open: (id: string) => void };
  setTab: (tab: PanelTab) => void;
};

function useRequests(onRequest: Props['onRequest'], { search, views, setTab }: Targets): void {
  useEffect(
    () =>
      onRequest(request => {
        if (request.kind === 'entry') views.open(request.id);
        else if (request.kind === 'search') {
          setTab('search');
          search.setQuery(request.query);
        } else setTab('page');
      }),
    [onRequest],
  );
}
