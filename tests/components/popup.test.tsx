import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type PopupActions, PopupApp } from '../../components/PopupApp.tsx';
import { expectAccessible } from './support/axe.ts';
import { fakeServices } from './support/services.ts';

function mount(overrides: Partial<PopupActions> = {}, services = fakeServices()) {
  const actions: PopupActions = {
    setHighlighted: async () => undefined,
    openBeside: vi.fn(),
    close: vi.fn(),
    tabFacts: async () => ({
      site: { origin: 'https://ehr.example', isAlways: false },
      shortcut: 'Alt+Shift+L',
      isHighlighted: false,
    }),
    allowSite: vi.fn(async () => true),
    keepPlace: vi.fn(),
    ...overrides,
  };
  render(<PopupApp services={services} actions={actions} />, document.body);
  return actions;
}

const box = () => page.getByRole('combobox', { name: 'Search the reference' });

describe('popup', () => {
  it('takes the focus at once and says how to begin', async () => {
    mount();
    await expect.element(box()).toHaveFocus();
    await expect.element(page.getByText('Type three letters')).toBeVisible();
    await expectAccessible();
  });

  it('finds while typing, with the reason, and chooses with the arrows', async () => {
    mount();
    await userEvent.type(box(), 'leg');
    await expect.element(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await expect.element(page.getByRole('option').first()).toHaveTextContent('Leg lift');
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('marks what cannot wait in words, not in colour alone', async () => {
    mount();
    await userEvent.type(box(), 'tight');
    await expect.element(page.getByRole('option').first()).toHaveTextContent('Red flag');
  });

  it('says when nothing fits and offers near words instead of a list', async () => {
    mount();
    await userEvent.type(box(), 'xylophone');
    await expect.element(page.getByText('Nothing in the reference fits “xylophone”.')).toBeVisible();
    expect(page.getByRole('option').elements()).toEqual([]);
    await expectAccessible();
  });

  it('narrows to a kind by key and by button, and a second press gives all again', async () => {
    mount();
    await userEvent.type(box(), '/c ');
    const causes = page.getByRole('button', { name: 'Cause' });
    await expect.element(causes).toHaveAttribute('aria-pressed', 'true');
    await causes.click();
    await expect.element(causes).toHaveAttribute('aria-pressed', 'false');
  });

  it('goes back, then clears, then closes on Esc', async () => {
    const actions = mount();
    await userEvent.type(box(), 'dead foot');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Dead foot');
    await userEvent.keyboard('{Escape}');
    await expect.element(box()).toHaveValue('dead foot');
    await userEvent.keyboard('{Escape}');
    await expect.element(box()).toHaveValue('');
    await userEvent.keyboard('{Escape}');
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('says why a page cannot be marked', async () => {
    mount({ setHighlighted: async () => 'store' });
    await page.getByRole('button', { name: 'Highlight this page' }).click();
    await expect.element(page.getByText('Browsers let no extension read the extension store.')).toBeVisible();
    await expectAccessible();
  });

  it('turns marks on and offers to remove them', async () => {
    mount();
    await page.getByRole('button', { name: 'Highlight this page' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Remove highlights' }))
      .toHaveAttribute('aria-pressed', 'true');
  });

  it('opens the entry beside the page', async () => {
    const actions = mount();
    await userEvent.type(box(), 'long walk');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Open beside page' }).click();
    expect(actions.openBeside).toHaveBeenCalledWith('long-walk');
  });

  it('goes back and forward, by button and by Alt with an arrow', async () => {
    mount();
    await userEvent.type(box(), 'tight');
    await userEvent.keyboard('{Enter}');
    const title = page.getByRole('heading', { level: 1 });
    await expect.element(title).toHaveTextContent('Tight tail');
    await page.getByRole('button', { name: 'Pinched root' }).first().click();
    await expect.element(title).toHaveTextContent('Pinched root');
    expect(location.hash).toBe('#/entry/pinched-root');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await expect.element(title).toHaveTextContent('Tight tail');
    await page.getByRole('button', { name: 'Forward' }).click();
    await expect.element(title).toHaveTextContent('Pinched root');
    await userEvent.keyboard('{Escape}');
    await expect.element(title).toHaveTextContent('Tight tail');
    await userEvent.keyboard('{Escape}');
    await expect.element(box()).toHaveFocus();
  });

  it('opens where an address points, and a letter typed over it begins a search', async () => {
    history.replaceState(null, '', '#/entry/leg-lift/accuracy');
    const { keepPlace } = mount();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Leg lift');
    await expect.poll(() => document.activeElement?.id).toBe('section-accuracy');
    expect(keepPlace).toHaveBeenLastCalledWith({ id: 'leg-lift', section: 'accuracy' });
    await userEvent.keyboard('d');
    await expect.element(box()).toHaveValue('d');
    await expect.element(box()).toHaveFocus();
    await userEvent.keyboard('ead');
    await expect.element(page.getByRole('option').first()).toHaveTextContent('Dead foot');
    expect(keepPlace).toHaveBeenLastCalledWith(undefined);
  });

  it('shows favourites before what was opened lately', async () => {
    const services = fakeServices({
      favourites: { list: async () => ['leg-lift'], toggle: async () => [] },
      recents: { list: async () => ['dead-foot', 'leg-lift'], add: async () => undefined },
    });
    mount({}, services);
    await expect.element(page.getByRole('heading', { name: 'Favourites' })).toBeVisible();
    const names = [...document.querySelectorAll('.recent')].map(({ textContent }) => textContent);
    expect(names).toEqual(['TTest Leg lift', 'SSymptom Dead foot']);
    await expectAccessible();
  });

  it('asks to always read the site it was opened over, and says when that is refused', async () => {
    const { allowSite } = mount({ allowSite: vi.fn(async () => false) });
    await page.getByRole('button', { name: 'Always read ehr.example' }).click();
    expect(allowSite).toHaveBeenCalledWith('https://ehr.example');
    await expect.element(page.getByText('The browser did not grant access to ehr.example.')).toBeVisible();
  });

  it('says that a site is always read', async () => {
    mount({
      tabFacts: async () => ({
        site: { origin: 'https://ehr.example', isAlways: true },
        shortcut: '',
        isHighlighted: false,
      }),
    });
    await expect.element(page.getByText('Ramus always reads ehr.example')).toBeVisible();
    await expectAccessible();
  });

  it('keeps everything in its place while letters are typed', async () => {
    mount();
    const shifts: number[] = [];
    const observer = new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    });
    const top = () => document.querySelector('.search-box')?.getBoundingClientRect().top;
    const before = top();
    observer.observe({ type: 'layout-shift', buffered: false });
    await userEvent.type(box(), 'leg lift');
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(top()).toBe(before);
    expect(shifts).toEqual([]);
    observer.disconnect();
  });
});
