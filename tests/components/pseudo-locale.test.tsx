/** Every word on the screen comes from the message files or from the content: none is hard-coded. */
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsApp } from '../../components/OptionsApp.tsx';
import { PanelApp } from '../../components/PanelApp.tsx';
import { PopupApp } from '../../components/PopupApp.tsx';
import type { PageMention, PageState } from '../../lib/chart/page-state.ts';
import { CHART } from './support/chart.ts';
import { ENTRIES, SOURCES } from './support/entries.ts';
import { bracketed, hardCoded, pseudo } from './support/pseudo-locale.ts';
import { fakeServices } from './support/services.ts';

const services = () =>
  fakeServices(
    { t: pseudo },
    ENTRIES.map(entry => bracketed(entry)),
    bracketed(SOURCES),
  );
const nothing = async () => undefined;

function mountPopup() {
  const actions = {
    setHighlighted: nothing,
    openBeside: vi.fn(),
    close: vi.fn(),
    tabFacts: async () => ({
      site: { origin: 'https://«site»', isAlways: false },
      shortcut: '«key»',
      isHighlighted: false,
    }),
    allowSite: async () => false,
    keepPlace: vi.fn(),
  };
  render(<PopupApp services={services()} actions={actions} />, document.body);
}

function mountPanel(state: PageState) {
  const source = {
    subscribe: (listener: (state: PageState) => void) => {
      listener(state);
      return () => undefined;
    },
    read: vi.fn(),
    stop: vi.fn(),
    jumpTo: async () => true,
    correct: vi.fn(),
    allowSite: async () => false,
    forgetSite: nothing,
  };
  render(
    <PanelApp
      services={services()}
      page={source}
      loadChart={async () => bracketed(CHART)}
      shortcut="«key»"
      wasReset
      onRequest={() => () => undefined}
    />,
    document.body,
  );
}

const mention = (id: string, concept: string, assertion: PageMention['assertion']): PageMention => ({
  id,
  concept,
  assertion,
  sense: 'sure',
  surface: '«dead foot»',
  cue: { text: '«denies»' },
  context: { text: '«He denies dead foot today.»', start: 11, end: 20 },
  where: 'field',
  ...(assertion === 'negated' ? { readAs: 'affirmed' as const } : {}),
});

const READING: PageState = {
  kind: 'reading',
  mentions: [mention('a', 'dead-foot', 'affirmed'), mention('b', 'dead-foot', 'negated')],
  isComplete: true,
  isPartial: true,
  canPaint: false,
  unreadFrames: ['https://«frame»'],
  site: { origin: 'https://«site»', isAlways: false },
};

describe('the popup', () => {
  it.each(['', 'leg', 'tight', 'xylophone'])('with “%s” in its box', async query => {
    mountPopup();
    await userEvent.fill(page.getByRole('combobox'), query);
    await vi.waitFor(() => expect(document.querySelector('main')).not.toBeNull());
    expect(hardCoded(document.body)).toEqual([]);
  });

  it.each(ENTRIES.map(({ name, kind }) => [kind, name]))('with a %s open: %s', async (_kind, name) => {
    mountPopup();
    await userEvent.type(page.getByRole('combobox'), name);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(name);
    expect(hardCoded(document.body)).toEqual([]);
  });
});

describe('the panel', () => {
  it.each(['store', 'browser', 'pdf', 'policy', 'permission', 'file', 'gone', 'error'] as const)(
    'over an unreadable page: %s',
    async reason => {
      mountPanel({ kind: 'unreadable', reason });
      expect(hardCoded(document.body)).toEqual([]);
    },
  );

  it('with findings, their mentions, red flags and causes', async () => {
    mountPanel(READING);
    await page.getByRole('button', { expanded: false }).first().click();
    await vi.waitFor(() => expect(document.querySelector('.emergency')).not.toBeNull());
    expect(hardCoded(document.body)).toEqual([]);
    for (const tab of page.getByRole('tab').elements()) {
      (tab as HTMLElement).click();
      await vi.waitFor(() => expect(tab.getAttribute('aria-selected')).toBe('true'));
      for (const button of document.querySelectorAll('summary')) button.click();
      expect(hardCoded(document.body)).toEqual([]);
    }
  });
});

it('the options', async () => {
  render(
    <OptionsApp
      services={{ t: pseudo }}
      wasReset
      actions={{
        readChoices: async () => ({
          choices: { readChrome: false, hoverCard: true, printMarks: false },
          wasReset: true,
        }),
        writeChoices: nothing,
        listSites: async () => ['«https://a.example»'],
        forgetSites: nothing,
        allowSite: async () => true,
      }}
    />,
    document.body,
  );
  await vi.waitFor(() => expect(document.body.textContent).toContain('a.example'));
  expect(hardCoded(document.body)).toEqual([]);
});
