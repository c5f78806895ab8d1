import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ChartData } from '../../lib/chart/chart-data.ts';
import { groupFindings } from '../../lib/chart/findings.ts';
import type { PageMention, PageState } from '../../lib/chart/page-state.ts';
import { type ChartReading, readChart } from '../../lib/chart/read-chart.ts';
import type { PageSource } from '../page-source.ts';
import { useServices } from '../services.ts';

const NOTHING: ChartReading<PageMention> = {
  findings: [],
  couldBe: [],
  ledger: [],
  consider: [],
  emergencies: [],
};

/** The page's state and all that is read off its mentions. `chart` is undefined until it is loaded. */
export type PageFacts = ChartReading<PageMention> & { state: PageState; chart: ChartData | undefined };

/** Follows the page beside the panel. What weighs findings is loaded when the first page is read. */
export function usePage(page: PageSource, loadChart: () => Promise<ChartData>): PageFacts {
  const { summary } = useServices();
  const [state, setState] = useState<PageState>({ kind: 'idle' });
  const [chart, setChart] = useState<ChartData>();
  useEffect(() => page.subscribe(setState), [page]);
  const mentions = state.kind === 'reading' ? state.mentions : undefined;
  const isReading = mentions !== undefined;
  useEffect(() => {
    if (isReading && chart === undefined) void loadChart().then(setChart);
  }, [isReading, chart, loadChart]);
  const facts = useMemo(() => {
    if (mentions === undefined) return NOTHING;
    if (chart === undefined) return { ...NOTHING, ...groupFindings(mentions, summary) };
    return readChart(mentions, chart, summary);
  }, [mentions, chart, summary]);
  return { state, chart, ...facts };
}
