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

  it('shows guidelines that disagree side by side, with region and year', async () => {
    mount('pinched-root');
    const side = (name: string) => page.getByRole('list', { name, exact: true });
    await expect.element(side('Advised')).toHaveTextContent('Body A UK, 2020');
    await expect.element(side('Not advised')).toHaveTextContent('Body B US, 2022');
  });

  it('lists its sections, and a press leads there with the focus', async () => {
    mount('pinched-root');
    await page.getByRole('navigation', { name: 'In this entry' }).getByText('Natural history').click();
    expect(document.activeElement?.id).toBe('section-course');
    await expectAccessible();
  });

  it('leads from a claim to its source without leaving the entry', async () => {
    mount('pinched-root');
    const address = location.href;
    await page.getByRole('link', { name: 'Source 2' }).first().click();
    expect(document.activeElement?.id).toBe('source-trial');
    expect(location.href).toBe(address);
  });

  it('is marked as a favourite and unmarked', async () => {
    mount('dead-foot');
    const star = page.getByRole('button', { name: 'Favourite' });
    await expect.element(star).toHaveAttribute('aria-pressed', 'false');
    await star.click();
    await expect.element(star).toHaveAttribute('aria-pressed', 'true');
    await star.click();
    await expect.element(star).toHaveAttribute('aria-pressed', 'false');
  });

  it.each([
    ['tight-tail', 'Red flag: Hours decide. Send at once.'],
    ['pinched-root', 'To be told from Tight tail: Saddle feeling is kept.'],
    ['pinched-root', 'Against (Body B, US, 2022; leg pain): No walks.'],
    ['leg-lift', 'Pinched root: Sens 90%, Spec 30%, LR+ 1.3, LR− 0.33 (100 people)'],
    ['long-walk', 'Sources: An invented atlas (2020); An invented trial'],
  ])('copies %s as plain text for a note', async (id, line) => {
    const copyText = vi.fn(async (_text: string) => undefined);
    mount(id, { copyText });
    await page.getByRole('button', { name: 'Copy for the note' }).click();
    const text = copyText.mock.calls[0]?.[0] ?? '';
    expect(text.split('\n')).toContain(line);
    expect(text).not.toContain(id);
    await expect.element(page.getByText('Copied as plain text')).toBeVisible();
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
