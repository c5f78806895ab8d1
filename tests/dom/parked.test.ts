/** Long lists keep spare rows far outside of themselves, as vue-virtual-scroller does. */
import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';

const FAR_AWAY = 'translateY(-9999px)';

function list(rows: string[]): HTMLElement[] {
  const items = rows.map(row => `<div style="position:absolute;transform:translateY(0px)">${row}</div>`);
  document.body.innerHTML = `<div style="height:200px;overflow:auto"><div style="position:relative;height:9000px">
    ${items.join('')}</div></div>`;
  return [...document.querySelectorAll<HTMLElement>('[style*=transform]')];
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a row that is parked', () => {
  it('is not there, until it is used again', async () => {
    const [first, second] = list(['sciatica', 'numbness']);
    second!.style.transform = FAR_AWAY;
    const { words, reading } = await start();
    expect(words()).toEqual(['sciatica']);
    first!.style.transform = FAR_AWAY;
    await reading.whenIdle();
    expect(words()).toEqual([]);
    second!.style.transform = 'translateY(30px)';
    second!.firstChild!.nodeValue = 'foot drop';
    await reading.whenIdle();
    expect(words()).toEqual(['foot drop']);
  });

  it('is there when it only lies far down, or was scrolled away', async () => {
    const [first, second] = list(['sciatica', 'numbness']);
    first!.style.transform = 'translateY(8000px)';
    document.querySelector('div')!.scrollTop = 9000;
    expect(second!.getBoundingClientRect().bottom).toBeLessThan(-5000);
    const { words } = await start();
    expect(words()).toEqual(['sciatica', 'numbness']);
  });

  it('is something else than a content that is scrolled by being moved', async () => {
    document.body.innerHTML = `<div style="height:200px;overflow:hidden;position:relative">
      <div style="position:absolute;height:9000px;transform:translate(0px, -5000px)"><p>sciatica</p></div></div>`;
    const { words } = await start();
    expect(words()).toEqual(['sciatica']);
  });

  it('may be a copy to be measured, beside the page', async () => {
    document.body.innerHTML =
      '<p>sciatica</p><div style="position:absolute;left:-9999px;top:0">sciatica</div>';
    const { words } = await start();
    expect(words()).toEqual(['sciatica']);
  });
});
