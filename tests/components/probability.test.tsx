import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EntryView } from '../../components/entry/EntryView.tsx';
import { ProbabilityPanel } from '../../components/probability/ProbabilityPanel.tsx';
import { ServicesProvider } from '../../components/services.ts';
import type { Accuracy } from '../../data/schema.ts';
import type { TestChoice } from '../../lib/accuracy/test-choices.ts';
import { choicesFor } from '../../lib/accuracy/test-choices.ts';
import { expectAccessible } from './support/axe.ts';
import { fakeServices } from './support/services.ts';

const ROW: Accuracy = {
  target: 'pinched-root',
  sensitivity: 0.8,
  sensitivityInterval: [0.7, 0.9],
  specificity: 0.8,
  specificityInterval: [0.6, 0.9],
  prevalenceRange: { range: [0.1, 0.6], sources: ['trial'] },
  population: '100 people',
  sources: ['trial'],
};
const OTHER: Accuracy = {
  target: 'pinched-root',
  reportedLrPositive: 3,
  reportedLrPositiveInterval: [1.5, 6],
  population: '50 people with a long description of where they came from and who saw them',
  sources: ['atlas'],
};
const CHOICES = choicesFor('pinched-root', [
  { id: 'leg-lift', name: 'Leg lift', accuracy: [ROW] },
  { id: 'toe-tap', name: 'Toe tap', accuracy: [OTHER] },
]);

function mount(row = ROW, choices: readonly TestChoice[] = CHOICES, width = '380px') {
  const host = document.createElement('main');
  host.style.inlineSize = width;
  document.body.append(host);
  render(
    <ServicesProvider value={fakeServices()}>
      <h2>Accuracy</h2>
      <h3>Pinched root</h3>
      <ProbabilityPanel row={row} name="Leg lift" sameTest="leg-lift/" loadOthers={async () => choices} />
    </ServicesProvider>,
    host,
  );
  return host;
}

const slider = () => page.getByRole('slider', { name: 'How likely is it before the test?' });
const typed = () => page.getByRole('textbox', { name: 'Pre-test probability in per cent' });
const results = () => document.querySelector('.outcomes')?.textContent ?? '';
const said = () => document.querySelector('[aria-live="polite"]')?.textContent;

describe('post-test probability', () => {
  it('gives both results of a worked example: 20%, LR+ 4 and LR− 0.25', async () => {
    mount();
    await typed().fill('20');
    await vi.waitFor(() => expect(results()).toContain('20%→50%'));
    expect(results()).toContain('20%→6%');
    expect(results()).toContain('LR+ 4.0 · corners 1.8–9.0');
    expect(results()).toContain('span 30–69%');
    await expectAccessible();
  });

  it('shows a reported ratio with the interval of its source, and says what the source does not give', async () => {
    mount(OTHER);
    await expect.element(page.getByText('LR+ 3 · CI 1.5–6')).toBeVisible();
    await expect.element(page.getByText('The source gives no LR−.')).toBeVisible();
    await expectAccessible();
  });

  it('invents no interval', async () => {
    mount({
      target: 'pinched-root',
      sensitivity: 0.8,
      specificity: 0.8,
      population: 'x',
      sources: ['trial'],
    });
    await vi.waitFor(() => expect(results()).toContain('LR+ 4.0 · interval not reported'));
    expect(results()).not.toContain('span');
  });

  it('follows the keys of the slider', async () => {
    mount();
    (slider().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(typed()).toHaveValue('51');
    await userEvent.keyboard('{Home}');
    await expect.element(typed()).toHaveValue('1');
    await userEvent.keyboard('{End}');
    await expect.element(slider()).toHaveAttribute('aria-valuetext', '99%');
  });

  it('takes decimals, refuses nonsense in words and keeps the last good value', async () => {
    mount();
    await typed().fill('7,5');
    await expect.element(slider()).toHaveAttribute('aria-valuetext', '7.5%');
    await typed().fill('lots');
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('“lots” cannot be used. Give a number from 1 to 99.');
    await expect.element(slider()).toHaveAttribute('aria-valuetext', '7.5%');
    await expectAccessible();
    await typed().fill('30');
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it('offers the share that the source states for its own population', async () => {
    mount();
    await page.getByRole('button', { name: '10%' }).click();
    await expect.element(typed()).toHaveValue('10');
    await page.getByRole('button', { name: '60%' }).click();
    await expect.element(typed()).toHaveValue('60');
  });

  it('offers no anchor where the source states none', () => {
    mount(OTHER);
    expect(document.querySelector('.pretest-anchors')).toBeNull();
  });

  it('announces the results once the slider rests, and nothing on opening', async () => {
    mount();
    expect(said()).toBe('');
    const heard: string[] = [];
    const live = document.querySelector('[aria-live="polite"]') as Element;
    const observer = new MutationObserver(() => heard.push(live.textContent ?? ''));
    observer.observe(live, { childList: true, characterData: true, subtree: true });
    (slider().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await vi.waitFor(() => expect(said()).toContain('Before the test 47%.'), { timeout: 3000 });
    expect(heard.filter(text => text !== '')).toEqual([
      'Before the test 47%. If positive 78%. If negative 18%.',
    ]);
    heard.length = 0;
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await vi.waitFor(() => expect(said()).toContain('Before the test 45%.'), { timeout: 3000 });
    observer.disconnect();
    expect(heard).toHaveLength(1);
  });

  it('describes its picture in words', async () => {
    mount();
    await expect
      .element(page.getByRole('img', { name: 'Before the test 50%. If positive 80%. If negative 20%.' }))
      .toBeVisible();
  });
});

describe('several tests', () => {
  it('multiplies the odds under an assumption that it says', async () => {
    mount();
    await typed().fill('20');
    await page.getByRole('button', { name: 'Add another test' }).click();
    await expect
      .element(page.getByText('only if the tests err independently of each other', { exact: false }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await vi.waitFor(() => expect(document.querySelector('.combined')?.textContent).toContain('20%→75%'));
    expect(document.querySelector('output, .combined [role="status"]')).toBeNull();
    await page.getByRole('group', { name: 'Leg lift' }).getByRole('radio', { name: 'Negative' }).click();
    await vi.waitFor(
      () =>
        expect(document.querySelector('.combined [aria-live]')?.textContent).toBe('With all results 16%.'),
      { timeout: 3000 },
    );
    await vi.waitFor(() => expect(document.querySelector('.combined')?.textContent).toContain('20%→16%'));
    await expect
      .element(page.getByRole('group', { name: 'Toe tap' }).getByRole('radio', { name: 'Negative' }))
      .toBeDisabled();
    await expectAccessible();
    await page.getByRole('button', { name: 'Leave out Toe tap' }).click();
    expect(document.querySelector('.combined')).toBeNull();
  });

  it('says when there is no other test', async () => {
    mount(ROW, CHOICES.slice(0, 1));
    await page.getByRole('button', { name: 'Add another test' }).click();
    await expect.element(page.getByText('The reference has no other test', { exact: false })).toBeVisible();
  });

  it('fits into 264 px with everything open', async () => {
    const third = choicesFor('pinched-root', [{ id: 'hop', name: 'Hop', accuracy: [OTHER] }]);
    const host = mount(ROW, [...CHOICES, ...third], '264px');
    await page.getByRole('button', { name: 'Add another test' }).click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(page.getByRole('combobox')).toBeVisible();
    await vi.waitFor(() => expect(document.querySelector('.combined')).not.toBeNull());
    expect(host.scrollWidth).toBeLessThanOrEqual(host.clientWidth);
    for (const element of host.querySelectorAll('*:not(.visually-hidden, option)')) {
      expect(element.getBoundingClientRect().right, element.outerHTML).toBeLessThanOrEqual(
        host.getBoundingClientRect().right + 0.5,
      );
    }
    for (const control of host.querySelectorAll('button, select, input:not([type="radio"])')) {
      expect(control.getBoundingClientRect().height, control.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('in an entry', () => {
  it('opens and closes in place, below the row', async () => {
    render(
      <ServicesProvider value={fakeServices()}>
        <EntryView id="leg-lift" actions={null} onOpen={() => undefined} />
      </ServicesProvider>,
      document.body,
    );
    const button = page.getByRole('button', { name: 'Post-test probability' }).first();
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect.element(page.getByRole('region', { name: 'Post-test probability: Leg lift' })).toBeVisible();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await expectAccessible();
    await button.click();
    expect(document.querySelector('.probability')).toBeNull();
  });
});
