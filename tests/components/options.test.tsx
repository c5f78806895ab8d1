import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type OptionsActions, OptionsApp } from '../../components/OptionsApp.tsx';
import { originOf } from '../../components/options/SiteField.tsx';
import { expectAccessible } from './support/axe.ts';
import { t } from './support/translate.ts';

function mount(sites: string[], overrides: Partial<OptionsActions> = {}) {
  const actions: OptionsActions = {
    readChoices: async () => ({
      choices: { readChrome: false, hoverCard: true, printMarks: false },
      wasReset: false,
    }),
    writeChoices: vi.fn(async () => undefined),
    listSites: async () => sites,
    forgetSites: vi.fn(async () => undefined),
    allowSite: vi.fn(async () => true),
    ...overrides,
  };
  render(<OptionsApp services={{ t }} actions={actions} wasReset={false} />, document.body);
  return actions;
}

describe('options', () => {
  it('says that no site is granted yet', async () => {
    mount([]);
    await expect.element(page.getByText('No site yet.')).toBeVisible();
    await expectAccessible();
  });

  it('takes one grant back, or all', async () => {
    const actions = mount(['https://a.example', 'https://b.example']);
    await page.getByRole('button', { name: 'Revoke https://a.example' }).click();
    expect(actions.forgetSites).toHaveBeenLastCalledWith(['https://a.example']);
    await page.getByRole('button', { name: 'Revoke all' }).click();
    expect(actions.forgetSites).toHaveBeenLastCalledWith(['https://a.example', 'https://b.example']);
    await expectAccessible();
  });

  it('asks for a site by its address, and explains what is no address', async () => {
    const actions = mount([]);
    const field = page.getByLabelText('Add a site by its address');
    await userEvent.type(field, 'ehr.example.org/chart{Enter}');
    expect(actions.allowSite).toHaveBeenCalledWith('https://ehr.example.org');
    await userEvent.fill(field, 'not a site');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect.element(page.getByText('“not a site” is no web address.', { exact: false })).toBeVisible();
  });

  it('keeps a changed setting at once', async () => {
    const actions = mount([]);
    await page.getByRole('checkbox', { name: /Print marks/ }).click();
    expect(actions.writeChoices).toHaveBeenCalledWith({
      readChrome: false,
      hoverCard: true,
      printMarks: true,
    });
  });
});

describe('originOf', () => {
  const rows: [string, string | undefined][] = [
    ['ehr.example.org', 'https://ehr.example.org'],
    [' http://ehr.example.org:8080/path?x=1 ', 'http://ehr.example.org:8080'],
    ['localhost:3000', 'https://localhost:3000'],
    ['chrome://settings', undefined],
    ['hospital', undefined],
    ['http://epic/hyperspace', 'http://epic'],
    ['', undefined],
  ];
  it.each(rows)('%j → %j', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });
});
