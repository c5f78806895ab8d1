/** What editors draw over a note is not the note. The shapes are those of Slate, Draft.js and y-prosemirror. */
import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what an editor lays over its note', () => {
  it.each([
    [
      'a placeholder inside it',
      `<div contenteditable><p><span contenteditable="false" style="position:absolute;user-select:none">
        e.g. sciatica</span><span><br></span></p></div>`,
    ],
    [
      'a placeholder beside it',
      `<div><div class="note-placeholder" style="position:absolute"><div>e.g. sciatica</div></div>
        <div><div contenteditable="true"><p><br></p></div></div></div>`,
    ],
    [
      "somebody's caret",
      `<div contenteditable><p>some <span contenteditable="false" style="position:relative"><span
        style="position:absolute;user-select:none">sciatica</span></span>pain</p></div>`,
    ],
  ])('is not read: %s', async (_, html) => {
    document.body.innerHTML = `${html}<p>numbness</p>`;
    const { words, marks } = await start();
    expect(words()).toEqual(['numbness']);
    expect(marks()).toHaveLength(1);
  });

  it.each([
    [
      'an editor that is called so',
      '<div class="placeholder-7" style="position:absolute"><div contenteditable>sciatica</div></div>',
    ],
    [
      'an editor called so, to be read only',
      '<div><div class="placeholder-7" contenteditable="false" style="position:absolute">sciatica</div></div>',
    ],
    [
      'a part of the note that one does not write in',
      '<div contenteditable>Seen for <span contenteditable="false" style="user-select:none">sciatica</span></div>',
    ],
    ['a part of the page', '<div class="placeholder" style="position:absolute">sciatica</div>'],
  ])('is read: %s', async (_, html) => {
    document.body.innerHTML = html;
    const { words } = await start();
    expect(words()).toEqual(['sciatica']);
  });

  it('does not part the word that somebody else has the caret in', async () => {
    document.body.innerHTML = `<div contenteditable><p>foot d<span contenteditable="false" style="position:relative"
      ><span style="position:absolute;user-select:none">numbness</span></span>rop</p></div>`;
    const { words, marks } = await start();
    expect(words()).toEqual(['foot drop']);
    expect(marks().map(mark => mark.split(': ')[1])).toEqual(['foot d', 'rop']);
  });

  it('goes with the first letter and comes back with the last, and the note is read in between', async () => {
    document.body.innerHTML = `<div><div class="placeholder" style="position:absolute">e.g. sciatica</div>
      <div contenteditable="true"></div></div>`;
    const hint = document.querySelector<HTMLElement>('.placeholder')!;
    const note = document.querySelector('[contenteditable]')!;
    const { words, reading } = await start();
    expect(words()).toEqual([]);
    hint.style.display = 'none';
    note.textContent = 'foot drop';
    await reading.whenIdle();
    expect(words()).toEqual(['foot drop']);
    hint.style.display = '';
    note.textContent = '';
    await reading.whenIdle();
    expect(words()).toEqual([]);
  });
});
