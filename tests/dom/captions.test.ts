import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../page/types.ts';
import { start } from './support/start.ts';

function page(html: string): void {
  document.body.innerHTML = html;
}
afterEach(() => page(''));

describe('a label around a field', () => {
  it.each([
    ['beside it', '<label>sciatica <textarea>numbness</textarea> foot drop</label>'],
    [
      'in boxes of their own, as libraries have it',
      '<label style="display:flex"><div>sciatica</div><div><textarea>numbness</textarea></div><div>foot drop</div></label>',
    ],
    ['in a box around both', '<label><div>sciatica<textarea>numbness</textarea>foot drop</div></label>'],
  ])('says nothing, and the field does: %s', async (_, html) => {
    page(`${html}<p>saddle anesthesia</p>`);
    const { words } = await start();
    expect(words()).toEqual(['numbness', 'saddle anesthesia']);
  });

  it('is not there while it is hidden', async () => {
    page('<label style="display:none">sciatica <textarea>numbness</textarea></label><p>foot drop</p>');
    const { words, reading } = await start();
    expect(words()).toEqual(['foot drop']);
    document.querySelector('label')?.removeAttribute('style');
    await reading.whenIdle();
    expect(words()).toEqual(['numbness', 'foot drop']);
  });

  it('goes on saying nothing when its words change, and its field is read as it is written in', async () => {
    page('<label><span>a</span><div><textarea>b</textarea></div></label><p>foot drop</p>');
    const { words, reading } = await start();
    const field = document.querySelector('textarea')!;
    document.querySelector('span')!.textContent = 'sciatica';
    field.value = 'numbness';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await reading.whenIdle();
    expect(words()).toEqual(['numbness', 'foot drop']);
  });
});

describe('a box to tick', () => {
  it.each([
    ['with its words behind it', '<div><input type="checkbox"> sciatica</div>'],
    ['with its words in an element', '<li><input type="radio"><b>sciatica</b> and <i>numbness</i></li>'],
    ['that is ticked', '<div><input type="checkbox" checked> sciatica</div>'],
    ['made of other elements', '<div role="checkbox" aria-checked="false">sciatica</div>'],
    ['of a group', '<div role="radiogroup"><div role="radio" aria-checked="true">sciatica</div></div>'],
    ['beside the next one', '<div><input type="checkbox"> sciatica <input type="checkbox"> numbness</div>'],
  ])('says nothing: %s', async (_, html) => {
    page(`${html}<p>foot drop</p>`);
    const { words } = await start();
    expect(words()).toEqual(['foot drop']);
  });

  it.each([
    ['on a line of its own', '<div><input type="checkbox"><br>sciatica</div>'],
    ['in a cell of its own', '<table><tr><td><input type="checkbox"></td><td>sciatica</td></tr></table>'],
    ['with a name of its own', '<div><input type="checkbox" aria-label="Select row"> sciatica</div>'],
    ['with a label', '<div><label><input type="checkbox"> numbness</label> sciatica</div>'],
  ])('leaves alone what it does not stand before: %s', async (_, html) => {
    page(html);
    const { words } = await start();
    expect(words()).toEqual(['sciatica']);
  });

  it('is read with everything else of the page where that is wanted', async () => {
    page('<div><input type="checkbox"> sciatica</div>');
    const { words } = await start({ settings: { ...DEFAULT_SETTINGS, readAll: true } });
    expect(words()).toEqual(['sciatica']);
  });
});

describe('a question beside radio buttons', () => {
  const RADIOS = '<input type="radio" name="a"><input type="radio" name="a" checked>';

  it.each([
    ['in the next cells', '<table><tr><td>sciatica</td><td><input type="radio"></td><td></td></tr></table>'],
    [
      'in the next cell, with words',
      '<table><tr><td>sciatica</td><td><label><input type="radio">No</label></td></tr></table>',
    ],
    ['in the next box', `<div>sciatica</div><div>${RADIOS}</div>`],
    ['made of other elements', '<div>sciatica</div><div role="radiogroup"><div role="radio">Yes</div></div>'],
  ])('says nothing: %s', async (_, html) => {
    page(`${html}<p>foot drop</p>`);
    const { words } = await start();
    expect(words()).toEqual(['foot drop']);
  });

  it('is none where a whole form comes after it', async () => {
    page(`<p>sciatica</p><div>${RADIOS}${'What is asked here is long. '.repeat(3)}</div>`);
    const { words } = await start();
    expect(words()).toEqual(['sciatica']);
  });

  it('becomes one and stops being one', async () => {
    page('<div>sciatica</div><div id="choices"></div>');
    const { words, reading } = await start();
    const choices = document.querySelector('#choices')!;
    expect(words()).toEqual(['sciatica']);
    choices.innerHTML = RADIOS;
    await reading.whenIdle();
    expect(words()).toEqual([]);
    choices.innerHTML = 'since Monday';
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica']);
  });
});

describe('the name of a field', () => {
  it.each([
    ['a label', '<label for="f">Family history</label><textarea id="f">sciatica</textarea>'],
    ['a label around it', '<label>Family history * <textarea>sciatica</textarea></label>'],
    ['an attribute', '<textarea aria-label="Family history">sciatica</textarea>'],
    [
      'another element',
      '<label id="l">Family history:</label><textarea aria-labelledby="l">sciatica</textarea>',
    ],
  ])('heads what is written in it and nothing else: %s', async (_, html) => {
    page(`${html}<label>Sciatica <textarea>numbness</textarea></label><p>foot drop</p>`);
    const { mentions } = await start();
    expect(mentions().map(({ surface, assertion }) => [surface, assertion])).toEqual([
      ['sciatica', 'family'],
      ['numbness', 'affirmed'],
      ['foot drop', 'affirmed'],
    ]);
  });
});

describe('choices made by hand', () => {
  it.each(['radio', 'checkbox', 'switch', 'option'])('are labels as others are: %s', async role => {
    page(`<div role="${role}"><span>sciatica</span></div><p>numbness</p>`);
    expect((await start()).words()).toEqual(['numbness']);
  });

  it('leaves out tabs, and not the panels that some libraries keep in the list of tabs', async () => {
    page(
      '<div role="tablist"><div role="tab">sciatica</div><div role="tabpanel">numbness</div></div><div role="tablist">foot drop</div>',
    );
    expect((await start()).words()).toEqual(['numbness']);
  });
});

describe('what a field is called or explained by', () => {
  it.each([
    ['a field after it', '<span id=l>sciatica</span><div><textarea aria-labelledby="x l"></textarea></div>'],
    ['a field before it', '<input aria-describedby=l><p id=l>For instance sciatica</p>'],
    [
      'a list to choose from',
      '<span id=l>sciatica</span><button aria-haspopup=listbox aria-labelledby=l>a</button>',
    ],
    ['a choice beside it', '<div role=radio aria-labelledby=l></div><div id=l>sciatica</div>'],
    ['a choice around it', '<div role=radiogroup aria-labelledby=l><span id=l>sciatica</span></div>'],
    ['a set of fields', '<fieldset aria-labelledby=l><div id=l>sciatica</div></fieldset>'],
  ])('is its label: %s', async (_, html) => {
    page(`<div>${html}</div><p>numbness</p>`);
    expect((await start()).words()).toEqual(['numbness']);
  });

  it.each([
    ['the line that a box picks', '<span id=l>sciatica</span><input type=checkbox aria-labelledby=l>'],
    [
      'a text of its own',
      `<p id=l>sciatica ${'and what came of it '.repeat(12)}</p><textarea aria-describedby=l></textarea>`,
    ],
    ['a heading', '<h3 id=l>sciatica</h3><textarea aria-labelledby=l></textarea>'],
    ['a cell', '<div><div role=gridcell id=l>sciatica</div><input aria-labelledby=l></div>'],
    ['what a button acts on', '<span id=l>sciatica</span><button aria-describedby=l>Remove</button>'],
    ['what another field is called by', '<span id=l>sciatica</span><input aria-labelledby=ll>'],
  ])('is chart text where it is %s', async (_, html) => {
    page(`<div>${html}</div>`);
    expect((await start()).words()).toEqual(['sciatica']);
  });
});

describe('what is said to screen readers only', () => {
  const UNSEEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)';

  it('is not read as it comes and goes', async () => {
    page(
      `<div aria-live=polite style="${UNSEEN}">sciatica, 1 of 3</div><div aria-live=polite>numbness</div>`,
    );
    expect((await start()).words()).toEqual(['numbness']);
  });

  it('is not read where a link says what it changes', async () => {
    page(`<a href="#">Change <span style="${UNSEEN}">sciatica</span></a>`);
    expect((await start()).words()).toEqual([]);
  });

  it('is read where it is all that a link says', async () => {
    page(`<a href="#"><i></i><span style="${UNSEEN}">sciatica</span></a>`);
    expect((await start()).words()).toEqual(['sciatica']);
  });
});

describe('what an open dialog takes from screen readers', () => {
  const PAGE = '<div id="app"><p>sciatica</p><textarea>numbness</textarea></div>';
  const DIALOG = '<div id="overlay"><div role="dialog"><p>foot drop</p></div></div>';

  it.each([
    ['beside it', 'body'],
    ['inside an app that holds both', '#root'],
  ])('is still seen, and read: %s', async (_, holder) => {
    page(`<div id="root">${PAGE}</div>`);
    const { words, reading } = await start();
    expect(words()).toEqual(['sciatica', 'numbness']);
    document.querySelector(holder)?.insertAdjacentHTML('beforeend', DIALOG);
    document.querySelector(holder === 'body' ? '#root' : '#app')?.setAttribute('aria-hidden', 'true');
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica', 'numbness', 'foot drop']);
  });

  const LIST = '<div id="list" role="listbox">foot drop</div>';
  const BUTTON = '<button aria-haspopup="listbox" aria-expanded="true" aria-controls="list">Choose</button>';

  it.each([
    ['whose button is hidden with the page', `<main><div>${PAGE}${BUTTON}</div>${LIST}</main>`, 'main > div'],
    ['whose button is spared', `<div><main>${PAGE}<div>${BUTTON}</div></main>${LIST}</div>`, '#app'],
  ])('is read behind an open list or menu too, %s', async (_, html, hidden) => {
    page(html);
    document.querySelector(hidden)?.setAttribute('aria-hidden', 'true');
    const { words, reading } = await start();
    expect(words()).toEqual(['sciatica', 'numbness']);
    document.querySelector('button')?.setAttribute('aria-expanded', 'false');
    document.querySelector('#list')?.remove();
    document.querySelector(hidden)?.setAttribute('class', 'x');
    await reading.whenIdle();
    expect(words()).toEqual([]);
  });

  it.each([
    ['there is no dialog', PAGE],
    ['a list is there for good', `${PAGE}<div role="listbox" id="list">x</div>`],
    ['a button opened something else', `${PAGE}${BUTTON}<p id="list">x</p>`.replace('<p', '<p hidden')],
    ['the dialog is closed', PAGE + DIALOG.replace('id="overlay"', 'style="display:none"')],
    ['the dialog is elsewhere', `<main>${PAGE}</main><div role="dialog">open</div>`],
    ['the dialog is in it', `<div id="app">${PAGE.replace('id="app"', '')}<div role="dialog"></div></div>`],
  ])('is left out when %s', async (_, html) => {
    page(html);
    document.querySelector('#app')?.setAttribute('aria-hidden', 'true');
    const { words } = await start();
    expect(words()).toEqual([]);
  });
});
