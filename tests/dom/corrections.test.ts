/** What the reader puts right on a page: the mark follows, and only in the words it was said of. */
import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a correction', () => {
  it('changes the mark and the list, and says how it was read before', async () => {
    document.body.innerHTML = '<p>Sciatica on the left.</p>';
    const { reading, mentions, marks } = await start();
    const [before] = mentions();
    expect(reading.correct(before!.id, 'negated')).toBe(true);
    await reading.whenIdle();
    expect(marks()).toEqual(['ramus-symptom-negated: Sciatica']);
    expect(mentions()).toMatchObject([{ id: before!.id, assertion: 'negated', readAs: 'affirmed' }]);
  });

  it('is taken back', async () => {
    document.body.innerHTML = '<p>Sciatica on the left.</p>';
    const { reading, mentions, marks } = await start();
    const id = mentions()[0]!.id;
    reading.correct(id, 'historical');
    await reading.whenIdle();
    reading.correct(id, null);
    await reading.whenIdle();
    expect(marks()).toEqual(['ramus-symptom-affirmed: Sciatica']);
    expect(mentions()[0]?.readAs).toBeUndefined();
  });

  it('outlasts a change elsewhere, and ends where its own words change', async () => {
    document.body.innerHTML = '<p>Sciatica on the left.</p><p>More.</p>';
    const { reading, mentions, marks } = await start();
    reading.correct(mentions()[0]!.id, 'negated');
    document.querySelectorAll('p')[1]!.textContent = 'Less.';
    await reading.whenIdle();
    expect(marks()).toEqual(['ramus-symptom-negated: Sciatica']);
    document.querySelector('p')!.firstChild!.nodeValue = 'Sciatica on the right.';
    await reading.whenIdle();
    expect(marks()).toEqual(['ramus-symptom-affirmed: Sciatica']);
  });

  it('of a mention that is gone is none', async () => {
    document.body.innerHTML = '<p>Sciatica on the left.</p>';
    const { reading, mentions } = await start();
    const id = mentions()[0]!.id;
    document.querySelector('p')!.remove();
    await reading.whenIdle();
    expect(reading.correct(id, 'negated')).toBe(false);
  });
});
