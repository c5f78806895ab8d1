import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PanelApp } from '../../components/PanelApp.tsx';
import type { PageSource } from '../../components/page-source.ts';
import type { PageMention, PageState, PanelRequest } from '../../lib/chart/page-state.ts';
import { expectAccessible } from './support/axe.ts';
import { CHART } from './support/chart.ts';
import { fakeServices } from './support/services.ts';

const mention = (id: string, concept: string, assertion: PageMention['assertion']): PageMention => ({
  id,
  concept,
  assertion,
  sense: 'sure',
  surface: 'dead foot',
  cue: assertion === 'negated' ? { text: 'denies' } : null,
  context: { text: 'He denies dead foot today.', start: 10, end: 19 },
  where: 'text',
});

const READING: Extract<PageState, { kind: 'reading' }> = {
  kind: 'reading',
  mentions: [
    mention('0:a', 'dead-foot', 'affirmed'),
    mention('0:b', 'dead-foot', 'negated'),
    mention('0:c', 'tight-tail', 'negated'),
  ],
  isComplete: true,
  isPartial: false,
  canPaint: true,
  unreadFrames: [],
  site: { origin: 'https://ehr.example', isAlways: false },
};

function mount(state: PageState, overrides: Partial<PageSource> = {}, services = fakeServices()) {
  const source: PageSource = {
    subscribe: listener => {
      listener(state);
      return () => undefined;
    },
    read: vi.fn(),
    stop: vi.fn(),
    jumpTo: vi.fn(async () => true),
    correct: vi.fn(),
    allowSite: vi.fn(async () => true),
    forgetSite: vi.fn(async () => undefined),
    ...overrides,
  };
  let listening: ((wanted: PanelRequest) => void) | undefined;
  render(
    <PanelApp
      services={services}
      page={source}
      loadChart={async () => CHART}
      shortcut="Alt+Shift+L"
      wasReset={false}
      onRequest={listener => {
        listening = listener;
        return () => undefined;
      }}
    />,
    document.body,
  );
  const request = (wanted: PanelRequest) =>
    vi.waitFor(() => {
      if (listening === undefined) throw new Error('not listening yet');
      listening(wanted);
    });
  return { source, request };
}

describe('panel', () => {
  it('says how to begin while nothing is read', async () => {
    const { source } = mount({ kind: 'idle' });
    await expect.element(page.getByText('Press Alt+Shift+L', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Read this page' }).click();
    expect(source.read).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  const reasons = ['store', 'browser', 'pdf', 'policy', 'permission', 'file', 'gone', 'error'] as const;
  it.each(reasons)('explains an unreadable page: %s', async reason => {
    mount({ kind: 'unreadable', reason });
    await expect.element(page.getByRole('status').first()).toBeVisible();
    await expectAccessible();
  });

  it('lists findings with how often each is present and denied, red flags first in their kind', async () => {
    mount(READING);
    await expect.element(page.getByText('2 findings')).toBeVisible();
    await expect.element(page.getByText('1 present · 1 denied · 0 other')).toBeVisible();
    const row = document.querySelector('[data-concept="dead-foot"]');
    expect(row?.textContent).toContain('Present ×1');
    expect(row?.textContent).toContain('Denied ×1');
    await expectAccessible();
  });

  it('shows counts while they grow, and speaks them when the page is read', async () => {
    mount({ ...READING, isComplete: false });
    await expect.element(page.getByText('1 present · 1 denied · 0 other')).toBeVisible();
    await expect.element(page.getByRole('progressbar', { name: 'Reading the page' })).toBeInTheDocument();
    expect(page.getByRole('status').first().element().textContent).toBe('Reading the page');
    await expectAccessible();
  });

  it('jumps from mention to mention and says which words decided', async () => {
    const { source } = mount(READING);
    const next = page.getByRole('button', { name: 'Next mention of Dead foot' });
    await next.click();
    expect(source.jumpTo).toHaveBeenLastCalledWith('0:a');
    await next.click();
    expect(source.jumpTo).toHaveBeenLastCalledWith('0:b');
    await expect.element(page.getByText('Read as denied because of “denies”')).toBeVisible();
    await expectAccessible();
  });

  it('lists every mention in its sentence, with its reason, and says where a jump led', async () => {
    const { source } = mount(READING);
    await page.getByRole('button', { name: 'Mentions of Dead foot' }).click();
    const mentions = page.getByRole('list').getByRole('button', { name: 'He denies dead foot today.' });
    expect(mentions.elements()).toHaveLength(2);
    await mentions.nth(1).click();
    expect(source.jumpTo).toHaveBeenLastCalledWith('0:b');
    await expect.element(page.getByText('2 of 2')).toBeVisible();
    await expect.element(mentions.nth(1)).toHaveAttribute('aria-current', 'true');
    await expect.element(mentions.nth(1)).toHaveFocus();
    await expectAccessible();
  });

  it('takes a correction with one click: denied becomes present, present becomes denied', async () => {
    const { source } = mount(READING);
    await page.getByRole('button', { name: 'Mentions of Dead foot' }).click();
    const wrongly = page.getByRole('button', { name: 'Read wrongly' });
    await wrongly.nth(0).click();
    expect(source.correct).toHaveBeenLastCalledWith('0:a', 'negated');
    await wrongly.nth(1).click();
    expect(source.correct).toHaveBeenLastCalledWith('0:b', 'affirmed');
  });

  it('shows what was corrected, refines it and takes it back', async () => {
    const [first, ...rest] = READING.mentions;
    const corrected = { ...first!, assertion: 'negated', readAs: 'affirmed' } as const;
    const { source } = mount({ ...READING, mentions: [corrected, ...rest] });
    await page.getByRole('button', { name: 'Mentions of Dead foot' }).click();
    await expect.element(page.getByText('Read as present', { exact: true })).toBeVisible();
    const choice = page.getByRole('combobox', { name: 'Count “dead foot” as' });
    await expect.element(choice).toHaveValue('negated');
    await choice.selectOptions('historical');
    expect(source.correct).toHaveBeenLastCalledWith('0:a', 'historical');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(source.correct).toHaveBeenLastCalledWith('0:a', null);
    await expectAccessible();
  });

  it('says how many mentions stand in text fields', async () => {
    const [first, ...rest] = READING.mentions;
    mount({ ...READING, mentions: [{ ...first!, where: 'field' }, ...rest] });
    await expect.element(page.getByText('1 mention stands in a text field.', { exact: false })).toBeVisible();
  });

  it('says when a passage is gone', async () => {
    mount(READING, { jumpTo: async () => false });
    await page.getByRole('button', { name: 'Previous mention of Dead foot' }).click();
    await expect.element(page.getByText('That passage is no longer on the page.')).toBeVisible();
  });

  it('says that nothing was found, that lists are partial and that marks cannot be painted', async () => {
    mount({
      ...READING,
      mentions: [],
      isPartial: true,
      canPaint: false,
      unreadFrames: ['https://frames.example'],
    });
    await expect.element(page.getByText('Nothing on this page matches the reference.')).toBeVisible();
    await expect.element(page.getByText('Only the visible part of a long list could be read.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Read frames.example too' })).toBeVisible();
    await expectAccessible();
  });

  it('asks for one site and says when the browser refuses', async () => {
    const { source } = mount(READING, { allowSite: vi.fn(async () => false) });
    await page.getByRole('button', { name: 'Always read ehr.example' }).click();
    expect(source.allowSite).toHaveBeenCalledWith('https://ehr.example');
    await expect.element(page.getByText('The browser did not grant access to ehr.example.')).toBeVisible();
  });

  it('shows what another surface asks for, and Back leads home', async () => {
    const { request } = mount(READING);
    await request({ kind: 'entry', id: 'pinched-root' });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Pinched root');
    await expectAccessible();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(page.getByText('2 findings')).toBeVisible();
    await request({ kind: 'search', query: 'long walk' });
    await expect.element(page.getByRole('option').first()).toHaveTextContent('Long walk');
  });

  it('puts what cannot wait above everything: its signs, what to do, who says so', async () => {
    const { source } = mount(READING);
    const emergency = page.getByRole('region', { name: 'Cannot wait' });
    await expect.element(emergency.getByRole('heading', { name: 'Tight tail' })).toBeVisible();
    await expect.element(emergency.getByText('Send at once.')).toBeVisible();
    await expect
      .element(emergency.getByRole('link', { name: 'An invented atlas (2020)' }))
      .toHaveAttribute('href', 'https://example.org/atlas');
    await emergency.getByRole('button', { name: 'Dead foot: show it on the page' }).click();
    expect(source.jumpTo).toHaveBeenLastCalledWith('0:a');
    await expectAccessible();
  });

  it('says nothing of emergencies where their signs are denied', async () => {
    mount({ ...READING, mentions: [mention('0:b', 'dead-foot', 'negated')] });
    await expect.element(page.getByText('1 finding', { exact: true })).toBeVisible();
    expect(page.getByRole('region', { name: 'Cannot wait' }).elements()).toEqual([]);
  });

  it('keeps a ledger of red flags, and copies it as a sentence', async () => {
    const copyText = vi.fn(async () => undefined);
    const mentions = [mention('0:a', 'dead-foot', 'affirmed'), mention('0:b', 'leg-lift', 'negated')];
    const { source } = mount({ ...READING, mentions }, {}, fakeServices({ copyText }));
    await page.getByRole('tab', { name: 'Red flags' }).click();
    const picture = page.getByRole('region', { name: 'Tight tail' });
    const items = picture.getByRole('listitem');
    await expect.element(items.nth(0)).toHaveTextContent('Dead footPresent');
    await expect.element(items.nth(1)).toHaveTextContent('Leg liftDocumented as absent');
    await expect.element(items.nth(2)).toHaveTextContent('Long walkNot mentioned');
    await picture.getByRole('button', { name: 'Leg lift: show it on the page' }).click();
    expect(source.jumpTo).toHaveBeenLastCalledWith('0:b');
    await page.getByRole('button', { name: 'Copy all as a sentence' }).click();
    const sentence = 'Reports dead foot. Denies leg lift. Long walk not documented.';
    expect(copyText).toHaveBeenCalledWith(sentence);
    await expect.element(page.getByRole('status').getByText(sentence)).toBeVisible();
    await expectAccessible();
  });

  it('offers causes with what speaks for and against each, and what separates them', async () => {
    const mentions = [mention('0:a', 'dead-foot', 'affirmed'), mention('0:b', 'leg-lift', 'negated')];
    mount({ ...READING, mentions });
    await page.getByRole('tab', { name: 'Consider' }).click();
    const first = page.getByRole('list').first().getByRole('listitem').first();
    await expect.element(page.getByText('Not a diagnosis.', { exact: false })).toBeVisible();
    await expect.element(first.getByRole('button', { name: 'Pinched root' })).toBeVisible();
    await page.getByText('What tells it from 1 other').first().click();
    await expect.element(page.getByText('Saddle feeling is kept.')).toBeVisible();
    await expect.element(page.getByText('LR+ 1.3, LR− 0.33')).toBeVisible();
    const second = document.querySelector('[data-cause="tight-tail"] .supports-against');
    expect(second?.textContent).toContain('no Leg lift');
    await page.getByText('How is this ordered?').click();
    await expect
      .element(page.getByText('Each finding that the page affirms', { exact: false }))
      .toBeVisible();
    await expectAccessible();
  });

  it('has an honest nothing in each view', async () => {
    mount({ ...READING, mentions: [] });
    await page.getByRole('tab', { name: 'Red flags' }).click();
    await expect.element(page.getByText('No picture with red flags is on this page.')).toBeVisible();
    await page.getByRole('tab', { name: 'Consider' }).click();
    await expect
      .element(page.getByText('Nothing on this page speaks for a cause in the reference.'))
      .toBeVisible();
    await expectAccessible();
  });

  it('leads from each view to an entry and back to the same view', async () => {
    mount(READING);
    await page.getByRole('tab', { name: 'Red flags' }).click();
    await page
      .getByRole('region', { name: 'Tight tail' })
      .getByRole('button', { name: 'Tight tail', exact: true })
      .click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Tight tail');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect
      .element(page.getByRole('tab', { name: 'Red flags' }))
      .toHaveAttribute('aria-selected', 'true');
  });
});
