/** The panel over a page that is already read: as many findings as the address says. */
import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { PanelApp } from '../../../components/PanelApp.tsx';
import type { Services, Translate } from '../../../components/services.ts';
import { KINDS } from '../../../data/vocabulary.ts';
import { ASSERTIONS } from '../../../lib/annotate/types.ts';
import type { PageMention, PageState } from '../../../lib/chart/page-state.ts';

const count = Number(new URLSearchParams(location.search).get('rows') ?? '300');

const mentions = Array.from(
  { length: count },
  (_, row): PageMention => ({
    id: `0:${row}`,
    concept: `concept-${row}`,
    assertion: ASSERTIONS[row % ASSERTIONS.length] ?? 'affirmed',
    sense: 'sure',
    surface: 'finding',
    cue: null,
    context: { text: 'A finding in its sentence.', start: 2, end: 9 },
    where: 'text',
  }),
);
const state: PageState = {
  kind: 'reading',
  mentions,
  isComplete: true,
  isPartial: false,
  canPaint: true,
  unreadFrames: [],
  site: undefined,
};

const services = {
  t: createI18n().t as unknown as Translate,
  search: () => ({ results: [], suggestions: [] }),
  summary: (id: string) => ({
    id,
    name: `Finding number ${id}`,
    kind: KINDS[Number(id.split('-')[1]) % KINDS.length] ?? 'cause',
    isRedFlag: false,
    line: '',
  }),
  loadEntry: async () => undefined,
  recents: { list: async () => [], add: async () => undefined },
  copyText: async () => undefined,
} as unknown as Services;

render(
  <PanelApp
    services={services}
    page={{
      subscribe: listener => {
        listener(state);
        return () => undefined;
      },
      read: () => undefined,
      stop: () => undefined,
      jumpTo: async () => true,
      correct: () => undefined,
      allowSite: async () => true,
      forgetSite: async () => undefined,
    }}
    loadChart={() => new Promise<never>(() => undefined)}
    shortcut=""
    wasReset={false}
    onRequest={() => () => undefined}
  />,
  document.body,
);
