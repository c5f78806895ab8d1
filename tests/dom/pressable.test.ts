/** Parts of the chart that can be pressed or picked, and controls that only look like some. */
import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const LINES = '<div>sciatica</div><div>since 2016</div>';
const CHOICES = `<ul role=listbox id=list><li role=option>${LINES}</li></ul>`;

describe('what can be pressed', () => {
  it.each([
    ['a card', `<button>${LINES}</button>`],
    [
      'a row by role',
      `<div role=button tabindex=0><span style="display:block">sciatica</span><p>2016</p>${LINES}</div>`,
    ],
    ['lines of a list', `<ul role=listbox><li role=option tabindex=0>${LINES}</li></ul>`],
    ['a line of a list that is a button', `<button role=listitem>${LINES}</button>`],
    [
      'a part of an accordion, with what it opens',
      `<div role=tablist aria-multiselectable=true><div role=tab>${LINES}</div></div>`,
    ],
    ['beside a picture', `<button style="display:flex"><svg></svg><div>${LINES}</div></button>`],
  ])('is read where it holds a part of the chart: %s', async (_, html) => {
    document.body.innerHTML = html;
    expect((await start()).words()).toContain('sciatica');
  });

  it.each([
    ['one line', '<button><span>sciatica</span></button>'],
    [
      'one line with a picture and a count',
      '<button style="display:flex"><i>add</i><span>sciatica</span><b>12 new</b></button>',
    ],
    ['one text of two lines', '<button style="width:40px">sciatica of both sides</button>'],
    ['what opens a part', `<button aria-expanded=false>${LINES}</button>`],
    ['what opens a menu', `<button aria-haspopup=menu>${LINES}</button>`],
    ['a tab of a library', '<x-tab tabindex=0>sciatica</x-tab>'],
    ['one of several tabs', `<div role=tablist><div role=tab>${LINES}</div></div>`],
    [
      'one of several steps',
      `<ol><li><button aria-current=step>${LINES}</button></li><li><button>${LINES}</button></li></ol>`,
    ],
    [
      'a word below a picture that a font draws',
      '<button><div style="font-family:Some Icons">home</div><div>sciatica</div></button>',
    ],
    ['a tab', `<button role=tab>${LINES}</button>`],
    ['one of several answers', `<div role=radio>${LINES}</div>`],
    ['a box to be ticked', `<ul role=listbox><li role=option><input type=checkbox>${LINES}</li></ul>`],
    ['choices of a field', `<input role=combobox aria-controls=list aria-expanded=true>${CHOICES}`],
    [
      'choices in a box of the field',
      `<button aria-haspopup=listbox aria-controls=box>a</button><div id=box>${CHOICES}</div>`,
    ],
    [
      'choices of one line',
      '<ul role=listbox><li role=option>sciatica</li><li role=option>numbness</li></ul>',
    ],
  ])('is left out where it is a control: %s', async (_, html) => {
    document.body.innerHTML = html;
    expect((await start()).words()).toEqual([]);
  });

  it('is read in what stands in the slot of a button', async () => {
    document.body.innerHTML = '<div id=host><h2>sciatica</h2><p>since 2016</p></div>';
    document
      .getElementById('host')
      ?.attachShadow({ mode: 'open' })
      .setHTMLUnsafe('<button><slot></slot></button>');
    expect((await start()).words()).toEqual(['sciatica']);
  });

  it('is read once it is there', async () => {
    document.body.innerHTML = '<ul role=listbox></ul><button>New</button>';
    const { reading, words } = await start();
    const [list, button] = document.body.children;
    if (list) list.innerHTML = `<li role=option>${LINES}</li>`;
    if (button) button.innerHTML = '<p>numbness</p><p>left foot</p>';
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica', 'numbness']);
  });
});
