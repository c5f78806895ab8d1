import type { ComponentChildren } from 'preact';
import type { PageSource } from '../page-source.ts';
import { useServices } from '../services.ts';
import { Tabs } from '../ui/Tabs.tsx';
import type { PageActs } from './acts.ts';
import { ConsiderView } from './ConsiderView.tsx';
import { EmergencyNotices } from './EmergencyNotices.tsx';
import { LedgerView } from './LedgerView.tsx';
import { PageProblem } from './PageProblem.tsx';
import { PageView } from './PageView.tsx';
import type { PageFacts } from './use-page.ts';
import './chart.css';

export type PanelTab = 'page' | 'flags' | 'consider' | 'search';

type Props = {
  active: PanelTab;
  onChange: (tab: PanelTab) => void;
  page: PageSource;
  facts: PageFacts;
  shortcut: string;
  acts: PageActs;
  /** The search, which the panel holds so that it outlives its tab. */
  children: ComponentChildren;
};

/** What the page holds, in three views, and the search beside them. Emergencies stand above all three. */
export function PageTabs({ active, onChange, page, facts, shortcut, acts, children }: Props) {
  const { t } = useServices();
  const isReading = facts.state.kind === 'reading';
  return (
    <Tabs
      label={t('panel.title')}
      tabs={[
        { id: 'page', label: t('panel.tabPage') },
        { id: 'flags', label: t('panel.tabFlags') },
        { id: 'consider', label: t('panel.tabConsider') },
        { id: 'search', label: t('panel.tabSearch') },
      ]}
      active={active}
      onChange={onChange}
    >
      {active !== 'search' && <EmergencyNotices emergencies={facts.emergencies} acts={acts} />}
      <div class="panel-tab" hidden={active !== 'page'}>
        <PageView page={page} facts={facts} shortcut={shortcut} acts={acts} />
      </div>
      {active === 'flags' && (
        <div class="panel-tab">
          {isReading ? <LedgerView pictures={facts.ledger} acts={acts} /> : problem()}
        </div>
      )}
      {active === 'consider' && (
        <div class="panel-tab">
          {isReading ? (
            <ConsiderView order={facts.chart?.order} causes={facts.consider} acts={acts} />
          ) : (
            problem()
          )}
        </div>
      )}
      {active === 'search' && <div class="panel-tab">{children}</div>}
    </Tabs>
  );

  function problem() {
    return <PageProblem state={facts.state} shortcut={shortcut} onRead={page.read} />;
  }
}
