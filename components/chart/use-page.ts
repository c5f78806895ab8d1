import { useEffect, useMemo, useState } from 'preact/hooks';
import { groupFindings, type PageFindings } from '../../lib/chart/findings.ts';
import type { PageMention, PageState } from '../../lib/chart/page-state.ts';
import type { PageSource } from '../page-source.ts';
import { useServices } from '../services.ts';

const NONE: PageFindings<PageMention> = { findings: [], couldBe: [] };

/** The page's state, and its mentions grouped into findings. */
export type PageFacts = { state: PageState } & PageFindings<PageMention>;

/** Follows the page beside the panel. */
export function usePage(page: PageSource): PageFacts {
  const { summary } = useServices();
  const [state, setState] = useState<PageState>({ kind: 'idle' });
  useEffect(() => page.subscribe(setState), [page]);
  const mentions = state.kind === 'reading' ? state.mentions : undefined;
  const grouped = useMemo(
    () => (mentions === undefined ? NONE : groupFindings(mentions, summary)),
    [mentions, summary],
  );
  return { state, ...grouped };
}
