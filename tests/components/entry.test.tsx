import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { EntryView } from '../../components/entry/EntryView.tsx';
import { type Services, ServicesProvider } from '../../components/services.ts';
import { Button } from '../../components/ui/Button.tsx';
import { expectAccessible } from './support/axe.ts';
import { ENTRIES } from './support/entries.ts';
import { fakeServices } from './support/services.ts';

function mount(id: string, overrides: Partial<Services> = {}) {
  const onOpen = vi.fn();
  render(
    <ServicesProvider value={fakeServices(overrides)}>
      <EntryView id={id} actions={<Button>Back</Button>} onOpen={onOpen} />
    </ServicesProvider>,
    document.body,
  );
  return onOpen;
}

describe('entry view', () => {
  it.each(ENTRIES.map(({ id, name }) => [id, name]))(
    '%s is accessible and has its sources',
    async (id, name) => {
      mount(id);
      await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(name);
      await expect.element(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
      await expectAccessible();
    },
  );

  it('puts the red flag, its action and early signs before everything else', async () => {
    mount('tight-tail');
    await expect.element(page.getByText('Send at once.')).toBeVisible();
    const text = document.body.textContent ?? '';
    expect(text.indexOf('Send at once.')).toBeLessThan(text.indexOf('Roots pressed together.'));
    expect(text.indexOf('Numb saddle.')).toBeLessThan(text.indexOf('Roots pressed together.'));
  });

  it('computes the likelihood ratios and marks those that were only reported', async () => {
    mount('leg-lift');
    await expect.element(page.getByText('1.3', { exact: true })).toBeVisible();
    await expect.element(page.getByText('0.33', { exact: true })).toBeVisible();
    await expect.element(page.getByText('as reported', { exact: true })).toBeVisible();
  });

  it('groups what a symptom points to by level', async () => {
    mount('dead-foot');
    await expect.element(page.getByRole('heading', { name: 'Root' })).toBeVisible();
  });

  it('shows guidelines that disagree, newest first, with region and year', async () => {
    mount('pinched-root');
    await expect.element(page.getByText('US, 2022')).toBeVisible();
    const text = document.body.textContent ?? '';
    expect(text.indexOf('Body B')).toBeLessThan(text.indexOf('Body A'));
  });

  it('leads each claim to its numbered source', async () => {
    mount('pinched-root');
    const reference = page.getByRole('link', { name: 'Source 1' }).first();
    await expect.element(reference).toHaveAttribute('href', '#source-atlas');
    expect(document.getElementById('source-atlas')).not.toBeNull();
    await expect
      .element(page.getByRole('link', { name: 'An invented trial' }))
      .toHaveAttribute('href', 'https://doi.org/10.1234/invented');
  });

  it('copies a code and says so', async () => {
    const copyText = vi.fn(async () => undefined);
    mount('pinched-root', { copyText });
    await page.getByRole('button', { name: 'Copy M54.16' }).click();
    expect(copyText).toHaveBeenCalledWith('M54.16');
    await expect.element(page.getByText('Copied M54.16')).toBeVisible();
  });

  it('opens related entries in place', async () => {
    const onOpen = mount('dead-foot');
    await page.getByRole('button', { name: 'Pinched root' }).click();
    expect(onOpen).toHaveBeenCalledWith('pinched-root');
  });

  it('says honestly who has reviewed it', async () => {
    mount('pinched-root');
    await expect.element(page.getByText('Not yet reviewed by a clinician', { exact: false })).toBeVisible();
  });

  it('says when an entry is gone', async () => {
    mount('nothing-here');
    await expect.element(page.getByText('There is no entry “nothing-here” any more.')).toBeVisible();
    await expectAccessible();
  });
});
