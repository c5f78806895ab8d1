/** Writing in editors and fields while marks are on. docs/edge-cases.md lists the cases. */

import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TERMS } from './support/naive-reader.ts';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('writing while marks are on', () => {
  it.each(['input', 'textarea', 'div'])(
    'every word of the lexicon goes letter by letter into <%s>',
    async tag => {
      const field = document.createElement(tag);
      if (tag === 'div') field.contentEditable = 'true';
      document.body.append(field);
      const { reading } = await start();
      await userEvent.click(field);
      const text = Object.keys(TERMS).join(' ');
      await userEvent.keyboard(text);
      await reading.whenIdle();
      expect('value' in field ? field.value : field.textContent?.replaceAll('\u00a0', ' ')).toBe(text);
      expect(document.activeElement).toBe(field);
    },
  );

  it('a key in an editor calls no listener of ours', async () => {
    document.body.innerHTML = '<p>sciatica</p><textarea></textarea><div contenteditable></div>';
    const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const { words } = await start();
    const added = listen.mock.calls.map(([type], call) => ({ type, on: listen.mock.contexts[call] }));
    listen.mockRestore();
    expect(words()).toEqual(['sciatica']);
    const ofKeys = /^(key|input|beforeinput|textInput|selectionchange|composition)/;
    const field = document.querySelector('textarea');
    expect(added.filter(({ type }) => ofKeys.test(type))).toEqual([{ type: 'input', on: field }]);
  });

  it('what is submitted is what was there', async () => {
    document.body.innerHTML = `<form><textarea name=note>sciatica, no numbness</textarea>
      <input name=hpi value="foot drop"><input type=hidden name=key value=sciatica></form>`;
    const form = document.querySelector('form')!;
    const before = [...new FormData(form)];
    const { words } = await start();
    expect(words()).toEqual(['sciatica', 'numbness', 'foot drop']);
    expect([...new FormData(form)]).toEqual(before);
  });

  it('innerHTML that is saved holds no foreign markup', async () => {
    document.body.innerHTML = '<div contenteditable><p>sciatica and <b>foot</b> drop</p></div>';
    const editor = document.querySelector<HTMLElement>('[contenteditable]')!;
    const before = editor.innerHTML;
    const { marks } = await start();
    expect(marks()).toHaveLength(3);
    expect(editor.innerHTML).toBe(before);
  });

  it('an editor that renders its content anew keeps its marks and its content', async () => {
    document.body.innerHTML = '<div contenteditable><p>sciatica</p></div>';
    const editor = document.querySelector('[contenteditable]')!;
    const { reading, marks } = await start();
    for (let round = 0; round < 20; round++) {
      editor.innerHTML = `<p>sciatica</p><p>round ${round} numbness</p>`;
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    await reading.whenIdle();
    expect(marks()).toEqual(['ramus-symptom-affirmed: numbness', 'ramus-symptom-affirmed: sciatica']);
  });

  it('the caret stays after bold and italic, and text runs forward', async () => {
    document.body.innerHTML = '<div contenteditable>sciatica</div>';
    const editor = document.querySelector<HTMLElement>('[contenteditable]')!;
    const { reading } = await start();
    editor.focus();
    document.getSelection()?.selectAllChildren(editor);
    document.getSelection()?.collapseToEnd();
    document.execCommand('bold');
    await userEvent.keyboard(' foot ');
    document.execCommand('italic');
    await userEvent.keyboard('drop now');
    await reading.whenIdle();
    expect(editor.textContent.replaceAll('\u00a0', ' ')).toBe('sciatica foot drop now');
    expect(editor.innerHTML).toContain('<b>');
  });

  it('undo and redo go through the same steps as without marks', async () => {
    const run = async (withMarks: boolean): Promise<string[]> => {
      document.body.innerHTML = '<div contenteditable>sciatica</div>';
      const editor = document.querySelector<HTMLElement>('[contenteditable]')!;
      const started = withMarks ? await start() : null;
      editor.focus();
      document.getSelection()?.selectAllChildren(editor);
      document.getSelection()?.collapseToEnd();
      document.execCommand('insertText', false, ' and numbness');
      await started?.reading.whenIdle();
      document.execCommand('insertUnorderedList');
      await started?.reading.whenIdle();
      const seen = [editor.innerHTML];
      for (const command of ['undo', 'undo', 'redo', 'redo']) {
        document.execCommand(command);
        await started?.reading.whenIdle();
        seen.push(editor.innerHTML);
      }
      started?.abort();
      return seen;
    };
    expect(await run(true)).toEqual(await run(false));
  });

  it('a mark whose word is changed goes at once, and is right again after the reading', async () => {
    document.body.innerHTML = '<div contenteditable>sciatica and numbness</div>';
    const text = document.querySelector('[contenteditable]')!.firstChild!;
    const { reading, marks, words } = await start();
    text.nodeValue = 'sciatic and numbness';
    await Promise.resolve();
    expect(marks()).not.toContain('ramus-symptom-affirmed: sciatic ');
    await reading.whenIdle();
    expect(words()).toEqual(['numbness']);
    expect(marks()).toEqual(['ramus-symptom-affirmed: numbness']);
  });

  it('text in fields is listed as such and follows what is typed and what scripts set', async () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.querySelector('textarea')!;
    const { reading, mentions, marks } = await start();
    await userEvent.fill(field, 'Denies numbness');
    await reading.whenIdle();
    expect(mentions().map(({ where, surface, assertion }) => [where, surface, assertion])).toEqual([
      ['field', 'numbness', 'negated'],
    ]);
    expect(marks()).toEqual([]);
    field.value = 'sciatica';
    await new Promise(resolve => setTimeout(resolve, 1_200));
    await reading.whenIdle();
    expect(mentions().map(({ surface }) => surface)).toEqual(['sciatica']);
    expect(reading.jumpTo(mentions()[0]!.id)).toBe(true);
    expect(field.value).toBe('sciatica');
  });

  it('an editor that draws what is typed into a field nobody sees says it once', async () => {
    document.body.innerHTML = `<div style="position:relative"><pre></pre>
      <textarea style="position:absolute;top:0;width:1em;height:1em;opacity:0"></textarea></div>`;
    const field = document.querySelector('textarea')!;
    const drawn = document.querySelector('pre')!;
    field.addEventListener('input', () => {
      drawn.textContent = field.value;
    });
    const { reading, mentions } = await start();
    await userEvent.fill(field, 'Denies numbness');
    await reading.whenIdle();
    expect(mentions().map(({ where, surface }) => [where, surface])).toEqual([['text', 'numbness']]);
  });

  const LINES = '<div>Seen again.</div><div>No numbness</div>';
  it.each([
    ['in lines behind a field without ink', `<div>${LINES}</div>`, 'color:transparent', 'text'],
    [
      'in one piece behind it',
      '<pre>Seen again.\nNo numbness</pre>',
      '-webkit-text-fill-color:transparent',
      'text',
    ],
    [
      'behind it and not for screen readers',
      `<div aria-hidden="true">${LINES}</div>`,
      'color:transparent',
      'field',
    ],
    [
      'without ink of its own, behind a field without ink',
      `<div style="color:transparent">${LINES}</div>`,
      'color:transparent',
      'field',
    ],
    ['without ink itself', `<div style="color:transparent">${LINES}</div>`, '', 'field'],
    [
      'without ink in a box of its own',
      '<div><div style="color:transparent">Seen again. No <mark>numbness</mark></div></div>',
      '',
      'field',
    ],
  ])('what a field holds is said once where a copy lies %s', async (_, copy, style, where) => {
    document.body.innerHTML = `<div>${copy}<textarea style="${style}">Seen again.\nNo numbness</textarea></div>`;
    const { mentions } = await start();
    expect(mentions().map(one => [one.where, one.surface, one.assertion])).toEqual([
      [where, 'numbness', 'negated'],
    ]);
  });

  it('a field without ink is read where what stands beside it says something else', async () => {
    document.body.innerHTML = '<p>sciatica</p><textarea style="color:transparent">numbness</textarea>';
    const { words } = await start();
    expect(words()).toEqual(['sciatica', 'numbness']);
  });

  it('a field that fades in is read once it is seen', async () => {
    document.body.innerHTML = '<div style="opacity:0"><textarea>sciatica</textarea></div>';
    const { reading, words } = await start();
    expect(words()).toEqual([]);
    document.querySelector('div')!.style.opacity = '1';
    await new Promise(resolve => setTimeout(resolve, 1_200));
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica']);
  });
});
