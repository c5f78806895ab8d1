import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/chart/findings.ts';
import type { PageMention } from '../../lib/chart/page-state.ts';
import type { PageSource } from '../page-source.ts';
import { type Translate, useServices } from '../services.ts';
import { Notice } from '../ui/Notice.tsx';
import type { PageActs } from './acts.ts';
import { FieldNote } from './FieldNote.tsx';
import { FindingList } from './FindingList.tsx';
import { FindingsSummary } from './FindingsSummary.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { PageControls } from './PageControls.tsx';
import { PageProblem } from './PageProblem.tsx';
import { useGrowing } from './use-growing.ts';
import type { PageFacts } from './use-page.ts';
import './chart.css';

/** With fewer findings a filter is more to read than the list. */
const FILTER_FROM = 9;

type Props = {
  page: PageSource;
  facts: PageFacts;
  /** The key that reads a page, as the browser names it; empty when it was taken away. */
  shortcut: string;
  acts: PageActs;
};

/** What is on the page beside the panel. */
export function PageView({ page, facts: { state, findings, couldBe }, shortcut, acts }: Props) {
  const { t } = useServices();
  const [filter, setFilter] = useState('');
  const dataState = state.kind === 'reading' && state.isComplete ? 'ready' : state.kind;
  const wanted = findings.filter(finding => isWanted(finding, filter, t));
  const shown = useGrowing(wanted.length);
  return (
    <div class="page-view" data-ramus="findings" data-state={dataState}>
      <PageProblem state={state} shortcut={shortcut} onRead={page.read} />
      {state.kind === 'reading' && (
        <>
          <FindingsSummary findings={findings} isComplete={state.isComplete} />
          <PageControls page={page} state={state} />
          {findings.length >= FILTER_FROM && (
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
          {findings.length > 0 && wanted.length === 0 && (
            <p role="status">{t('panel.filteredOut', [filter.trim()])}</p>
          )}
          <FieldNote findings={findings} />
          <FindingList findings={wanted.slice(0, shown)} acts={acts} />
          {couldBe.length > 0 && (
            <details class="could-be">
              <summary>
                {t('panel.couldBe')} ({couldBe.length})
              </summary>
              <p class="fine-print">{t('panel.couldBeHint')}</p>
              <FindingList findings={couldBe} acts={acts} />
            </details>
          )}
          {findings.length > 0 && <MarkLegend />}
        </>
      )}
    </div>
  );
}

/** The filter knows names, and the words for how a finding is read: "denied", "history". */
function isWanted({ name, counts }: Finding<PageMention>, filter: string, t: Translate): boolean {
  const words = [
    name,
    ...Object.keys(counts).map(assertion => t(`assertion.${assertion}` as 'assertion.affirmed')),
  ];
  return words.join(' ').toLowerCase().includes(filter.trim().toLowerCase());
}
