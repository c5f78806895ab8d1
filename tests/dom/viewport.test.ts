import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../page/types.ts';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

const settle = () => new Promise(resolve => setTimeout(resolve, 150));

describe('what is registered', () => {
  it('is what is near the viewport, while everything is listed', async () => {
    document.body.innerHTML = Array.from({ length: 2_000 }, (_, i) => `<p>${i} sciatica</p>`).join('');
    const { reading, mentions } = await start();
    expect(mentions()).toHaveLength(2_000);
    const first = reading.stats().registeredRanges;
    expect(first).toBeGreaterThan(10);
    expect(first).toBeLessThan(120);
    scrollTo(0, document.body.scrollHeight / 2);
    await settle();
    const then = reading.stats().registeredRanges;
    expect(then).toBeGreaterThan(10);
    expect(then).toBeLessThan(200);
  });

  it('is the near part of one long note too', async () => {
    const note = Array.from({ length: 3_000 }, (_, i) => `${i} sciatica and some more words`).join('\n');
    const pre = document.createElement('pre');
    pre.textContent = note;
    document.body.append(pre);
    const { reading, mentions } = await start();
    expect(mentions()).toHaveLength(3_000);
    expect(reading.stats().registeredRanges).toBeLessThan(400);
    expect(reading.stats().registeredRanges).toBeGreaterThan(20);
    scrollTo(0, document.body.scrollHeight);
    await settle();
    const last = [...CSS.highlights.get('ramus-symptom-affirmed')!].at(-1) as Range;
    expect(Math.abs(last.getBoundingClientRect().top)).toBeLessThan(2_500);
  });

  it('follows a scrolled box inside the page', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => `<p>${i} sciatica</p>`).join('');
    document.body.innerHTML = `<div id=box style="height:200px;overflow:auto">${rows}</div>`;
    const { reading } = await start();
    expect(reading.stats().registeredRanges).toBeLessThan(60);
    const box = document.querySelector('#box')!;
    box.scrollTop = box.scrollHeight;
    await settle();
    const texts = [...CSS.highlights.get('ramus-symptom-affirmed')!].map(
      range => range.startContainer.parentElement?.textContent,
    );
    expect(texts).toContain('499 sciatica');
  });

  it('follows long rows of visits, whose marks are watched by the visit', async () => {
    const visit = (i: number) =>
      `<article><h2>Visit ${i}</h2><p>${i} sciatica</p><p>${i} foot drop</p></article>`;
    document.body.innerHTML = Array.from({ length: 400 }, (_, i) => visit(i)).join('');
    const { reading } = await start();
    const near = () => {
      const ranges = [...CSS.highlights.get('ramus-symptom-affirmed')!] as Range[];
      return ranges.map(range => range.startContainer.textContent);
    };
    expect(near()).toContain('0 sciatica');
    scrollTo(0, document.body.scrollHeight);
    await settle();
    await settle();
    expect(near()).toEqual(expect.arrayContaining(['399 sciatica', '399 foot drop']));
    expect(near()).not.toContain('200 sciatica');
    expect(reading.stats().registeredRanges).toBeLessThan(150);
    document.querySelector('article:last-child p')!.textContent = 'gone';
    document.querySelectorAll('article')[380]!.remove();
    await reading.whenIdle();
    await settle();
    expect(near()).toContain('399 foot drop');
    expect(near()).not.toContain('399 sciatica');
    scrollTo(0, 0);
    await settle();
    await settle();
    expect(near()).toContain('0 sciatica');
    expect(near()).not.toContain('399 foot drop');
  });

  it('holds what hangs out of a box without a size', async () => {
    const box = '<div style="height:0;overflow:visible"><p style="position:fixed;top:9px">sciatica</p></div>';
    const filler = '<div style="height:200px">-</div>'.repeat(40);
    document.body.innerHTML = filler + box;
    const { marks } = await start();
    await settle();
    expect(marks()).toEqual(['ramus-symptom-affirmed: sciatica']);
  });

  it('changes with the settings, and the findings do not', async () => {
    document.body.innerHTML = '<p>sciatica, no numbness, MRI</p>';
    const { reading, marks, mentions } = await start();
    expect(marks()).toHaveLength(3);
    reading.setSettings({ ...DEFAULT_SETTINGS, hiddenKinds: ['test'] });
    expect(marks()).toHaveLength(2);
    reading.setSettings({ ...DEFAULT_SETTINGS, hiddenAssertions: ['negated'] });
    expect(marks()).toEqual(['ramus-symptom-affirmed: sciatica']);
    reading.setSettings({ ...DEFAULT_SETTINGS, paint: false });
    expect(marks()).toEqual([]);
    reading.setSettings(DEFAULT_SETTINGS);
    expect(marks()).toHaveLength(3);
    expect(mentions()).toHaveLength(3);
  });

  it('leaves out mentions whose sense is open, which are listed all the same', async () => {
    document.body.innerHTML = '<p>sciatica</p>';
    const { naiveReader } = await import('./support/naive-reader.ts');
    const sure = naiveReader();
    const reader = {
      ...sure,
      annotate: (text: string) => {
        const { mentions, after } = sure.annotate(text);
        return { mentions: mentions.map(mention => ({ ...mention, sense: 'could-be' as const })), after };
      },
    };
    const { marks, mentions } = await start({ reader });
    expect(marks()).toEqual([]);
    expect(mentions().map(({ sense }) => sense)).toEqual(['could-be']);
  });
});

describe('jumpTo', () => {
  it('brings the mention into view through every box around it, and emphasises it', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `<p>${i} ${i === 250 ? 'foot drop' : 'row'}</p>`).join(
      '',
    );
    document.body.innerHTML = `<div style="height:1500px"></div><div id=box style="height:300px;overflow:auto">${rows}</div>`;
    const { reading, mentions } = await start();
    expect(reading.jumpTo(mentions()[0]!.id)).toBe(true);
    const [range] = [...CSS.highlights.get('ramus-current')!] as Range[];
    const { top, bottom } = range!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(String(range)).toBe('foot drop');
    expect(document.activeElement).toBe(document.body);
  });

  it('says so when the mention is gone', async () => {
    document.body.innerHTML = '<p>sciatica</p>';
    const { reading, mentions } = await start();
    const { id } = mentions()[0]!;
    document.querySelector('p')!.remove();
    await reading.whenIdle();
    expect(reading.jumpTo(id)).toBe(false);
  });
});
