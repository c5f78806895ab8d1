import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type PopupActions, PopupApp } from '../../components/PopupApp.tsx';
import { expectAccessible } from './support/axe.ts';
import { fakeServices } from './support/services.ts';

function mount(overrides: Partial<PopupActions> = {}) {
  const actions: PopupActions = {
    isHighlighted: async () => false,
    setHighlighted: async () => undefined,
    openBeside: vi.fn(),
    close: vi.fn(),
    ...overrides,
  };
  render(<PopupApp services={fakeServices()} actions={actions} shortcut="Alt+Shift+L" />, document.body);
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
});
