import { useState } from 'preact/hooks';
import type { PageSource } from '../page-source.ts';
import { useServices } from '../services.ts';
import { Notice } from '../ui/Notice.tsx';
import { FindingList } from './FindingList.tsx';
import { FindingsSummary } from './FindingsSummary.tsx';
import { PageControls } from './PageControls.tsx';
import { PageProblem } from './PageProblem.tsx';
import { usePage } from './use-page.ts';
import './chart.css';

type Props = {
  page: PageSource;
  /** The key that reads a page, as the browser names it; empty when it was taken away. */
  shortcut: string;
  onOpen: (concept: string) => void;
};

/** What is on the page beside the panel. */
export function PageView({ page, shortcut, onOpen }: Props) {
  const { t } = useServices();
  const { state, findings, couldBe } = usePage(page);
  const [filter, setFilter] = useState('');
  const dataState = state.kind === 'reading' && state.isComplete ? 'ready' : state.kind;
  const wanted = findings.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()));
  const jump = (id: string) => page.jumpTo(id);
  return (
    <div class="page-view" data-ramus="findings" data-state={dataState}>
      <PageProblem state={state} shortcut={shortcut} onRead={page.read} />
      {state.kind === 'reading' && (
        <>
          <FindingsSummary findings={findings} isComplete={state.isComplete} />
          <PageControls page={page} state={state} />
          {findings.length > 8 && (
            <input
              class="search-box finding-filter"
              type="text"
              aria-label={t('panel.filter')}
              placeholder={t('panel.filter')}
              value={filter}
              onInput={event => setFilter(event.currentTarget.value)}
            />
          )}
          {state.isComplete && findings.length === 0 && (
            <Notice tone="plain" title={t('panel.none')}>
              <p>{t('panel.noneHint')}</p>
            </Notice>
          )}
          <FindingList findings={wanted} onOpen={onOpen} onJump={jump} />
          {couldBe.length > 0 && (
            <details class="could-be">
              <summary>
                {t('panel.couldBe')} ({couldBe.length})
              </summary>
              <p class="fine-print">{t('panel.couldBeHint')}</p>
              <FindingList findings={couldBe} onOpen={onOpen} onJump={jump} />
            </details>
          )}
        </>
      )}
    </div>
  );
}
