/** What of matching depends on the page: borders of nodes, blocks and words. docs/edge-cases.md lists the cases. */
import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('words and the borders of nodes', () => {
  it.each([
    ['a word over inline tags', '<p>sci<i>a</i>tica</p>', ['a', 'sci', 'tica']],
    ['a phrase over inline tags', '<p>foot <b>drop</b></p>', ['drop', 'foot ']],
    ['a soft hyphen in a word', '<p>scia&shy;tica</p>', ['scia\u00adtica']],
    ['<wbr> in a word', '<p>scia<wbr>tica</p>', ['scia', 'tica']],
    ['zero-width characters in a word', '<p>scia&#8203;ti&zwnj;ca</p>', ['scia\u200bti\u200cca']],
    ['a fixed space in a phrase', '<p>foot&nbsp;drop</p>', ['foot\u00a0drop']],
    ['a line end and indent in a phrase', '<p>foot\n      drop</p>', ['foot\n      drop']],
    ['a comment in a word', '<p>sci<!-- -->atica</p>', ['atica', 'sci']],
  ])('marks %s whole', async (_name, html, words) => {
    document.body.innerHTML = html;
    const { marks } = await start();
    expect(
      marks()
        .map(mark => mark.replace('ramus-symptom-affirmed: ', ''))
        .sort(),
    ).toEqual(words);
  });

  it.each([
    ['the rest of a word that another node began', '<p>com<i>pass</i></p>'],
    ['words of two blocks as one', '<div>pratt</div><div>R</div>'],
    ['words at a line break as one', 'pratt<br>R'],
    ['a phrase over two cells', '<table><tr><td>foot</td><td>drop</td></tr></table>'],
    ['a phrase over two blocks', '<p>foot</p><p>drop</p>'],
    ['a part of a word', '<p>sciaticas and compassion</p>'],
  ])('does not mark %s', async (_name, html) => {
    document.body.innerHTML = html;
    const { marks } = await start();
    expect(marks()).toEqual([]);
  });

  it('does not paint what stands between the words of a phrase without being read', async () => {
    document.body.innerHTML = '<p>foot <button>Edit</button>drop</p>';
    const { marks } = await start();
    expect(marks().join()).not.toContain('Edit');
  });
});

describe('a question and its answer in two cells', () => {
  const NEGATED = 'ramus-symptom-negated: sciatica';
  const AFFIRMED = 'ramus-symptom-affirmed: sciatica';
  const ASKING = '<table><tr><th>Symptom</th><th>Yes</th><th>No</th></tr><tr><td>sciatica</td>';

  it.each([
    ['No', NEGATED, '<table><tr><td>sciatica</td><td>No</td></tr></table>'],
    ['Yes', AFFIRMED, '<table><tr><td>sciatica</td><td>Yes</td></tr></table>'],
    ['No, beside a row header', NEGATED, '<table><tr><th scope="row">sciatica</th><td>No</td></tr></table>'],
    ['No, further in', NEGATED, '<table><tr><td><p>sciatica</p></td> <td><p> No </p></td></tr></table>'],
    ['No, of a definition list', NEGATED, '<dl><dt>sciatica</dt><dd>No</dd></dl>'],
    [
      'No, of an ARIA grid',
      NEGATED,
      '<div role="row"><div role="cell">sciatica</div><div role="cell">No</div></div>',
    ],
    [
      'a badge below the name of a problem',
      NEGATED,
      '<div><div><a href="#">sciatica</a></div><div><div>Ruled out</div><span>3/2/2019</span></div></div>',
    ],
    ['a badge that says it goes on', AFFIRMED, '<div><div>sciatica</div><div><div>Active</div></div></div>'],
    [
      'a badge below a whole text',
      AFFIRMED,
      `<div><div>${'He came because of pain in the leg. '.repeat(3)} sciatica</div><div>Ruled out</div></div>`,
    ],
    [
      'a status further along the row',
      NEGATED,
      '<table><tr><td>sciatica</td><td>01 Jan 2016</td><td><span>Ruled out</span></td></tr></table>',
    ],
    [
      'a status in the row below',
      AFFIRMED,
      '<table><tr><td>sciatica</td><td>2016</td></tr><tr><td>fever</td><td>Ruled out</td></tr></table>',
    ],
    [
      'No, of a grid without rows',
      NEGATED,
      '<div style="display:grid"><span>sciatica</span><span>No</span></div>',
    ],
    ['No, as one of the choices', AFFIRMED, '<div>sciatica</div><div><div>No</div><div>Yes</div></div>'],
    ['No, as the first choice', AFFIRMED, '<div>sciatica</div><div>No</div><div>Yes</div>'],
    ['No, and nobody sees it', AFFIRMED, '<div>sciatica</div><div style="display:none">No</div>'],
    ['a text that begins with it', AFFIRMED, '<div>sciatica</div><div>No change</div>'],
    ['No, that may be pressed', AFFIRMED, '<div>sciatica</div><div><button>No</button></div>'],
    [
      'No, that may be edited',
      NEGATED,
      '<table><tr><td>sciatica</td><td>No <button>Edit</button></td></tr></table>',
    ],
    ['No, on both sides', NEGATED, '<table><tr><td>sciatica</td><td>No</td><td>No</td></tr></table>'],
    ['Yes, on the other side', AFFIRMED, '<table><tr><td>sciatica</td><td>No</td><td>Yes</td></tr></table>'],
    [
      'Yes, to what is asked beside it',
      NEGATED,
      '<table><tr><td>sciatica</td><td>No</td><td>fever</td><td>Yes</td></tr></table>',
    ],
    ['Yes, below what opens a list', AFFIRMED, '<h4>Mother</h4><div>sciatica</div><div>Yes</div>'],
    ['a heading element of what comes then', AFFIRMED, '<p>sciatica</p><h3>Denies</h3><p>fever</p>'],
    ['the title of a list', AFFIRMED, '<div>sciatica</div><div>Resolved</div><ul><li>fever</li></ul>'],
    ['a title after a list', AFFIRMED, '<ul><li>sciatica</li></ul><div>Resolved</div><p>fever</p>'],
    [
      'No, behind the name of the column',
      NEGATED,
      '<table><tr><td>sciatica</td><td><b aria-hidden="true">Answer </b><i hidden>said</i>No</td></tr></table>',
    ],
    [
      'No, behind something to widen the column by',
      NEGATED,
      '<div role="row"><div role="cell">sciatica</div><span></span><div role="cell">No</div></div>',
    ],
    [
      'a badge made of two boxes behind the name, and what is offered',
      NEGATED,
      '<li>sciatica <b style="display:inline-flex"><span>Ruled out</span></b> <button>Edit</button></li>',
    ],
    ['No, to a question with a colon', NEGATED, '<table><tr><td>sciatica: </td><td>No</td></tr></table>'],
    [
      'No, in its own cell beside another question',
      NEGATED,
      '<table><tr><td>sciatica: No</td><td>fever: Yes</td></tr></table>',
    ],
    [
      'the answer to another question',
      AFFIRMED,
      '<table><tr><td>sciatica</td><td>fever: No</td></tr></table>',
    ],
    ['a tick in the column "No"', NEGATED, `${ASKING}<td>&nbsp;</td><td>X</td></tr></table>`],
    ['a tick in the column "Yes"', AFFIRMED, `${ASKING}<td>✓</td><td></td></tr></table>`],
    ['a tick in both', AFFIRMED, `${ASKING}<td>x</td><td>x</td></tr></table>`],
    ['a comment in the column "Yes"', AFFIRMED, `${ASKING}<td>on the left</td><td></td></tr></table>`],
    ['one letter', AFFIRMED, '<table><tr><td>sciatica</td><td>N</td></tr></table>'],
    ['nothing', AFFIRMED, '<table><tr><td>sciatica</td><td></td></tr></table>'],
    [
      'No, but to what came after',
      AFFIRMED,
      '<table><tr><td>sciatica<p>fever</p></td><td>No</td></tr></table>',
    ],
    [
      'a text of its own',
      AFFIRMED,
      '<table><tr><td>sciatica</td><td>No change to what was written last week</td></tr></table>',
    ],
  ])('%s', async (_answer, mark, html) => {
    document.body.innerHTML = html;
    const { marks } = await start();
    expect(marks()).toEqual([mark]);
  });

  it.each([
    ['radio buttons in its line', 'sciatica <input type="radio"> Yes <input type="radio"> No'],
    [
      'a group of them',
      'sciatica <div role="radiogroup"><i role="radio">Yes</i><i role="radio">No</i></div>',
    ],
    ['a switch', '<span>sciatica</span> <input type="checkbox" role="switch">'],
    ['buttons', 'sciatica <button aria-pressed="false">Yes</button><button aria-pressed="true">No</button>'],
    ['a group of them below', '<p>sciatica</p><div><button>Yes</button><button>No</button></div>'],
    ['a row of them', '<p>sciatica</p><button>Yes</button><button>No</button><p>Since Monday</p>'],
    ['elements of a library', 'sciatica <x-group><x-choice>Yes</x-choice><x-choice>No</x-choice></x-group>'],
    ['a list', '<p>sciatica</p><select><option>Yes<option>No</select>'],
  ])('say nothing where the answer is one of several to choose: %s', async (_, html) => {
    document.body.innerHTML = `<div>${html}</div><p>numbness</p>`;
    expect((await start()).words()).toEqual(['numbness']);
  });

  it('say nothing where the choices stand in shadow roots', async () => {
    document.body.innerHTML = '<div>sciatica <x-choice></x-choice><x-choice></x-choice></div>';
    for (const choice of document.querySelectorAll('x-choice'))
      choice.attachShadow({ mode: 'open' }).innerHTML = '<input type="radio">';
    expect((await start()).words()).toEqual([]);
  });

  it.each([
    ['one button', '<div>sciatica <button>No</button></div>'],
    ['a button that pins it', '<div>sciatica <button aria-pressed="false">Pin</button></div>'],
    ['a box that picks it', '<div>sciatica <input type="checkbox"></div>'],
  ])('is no question beside %s', async (_, html) => {
    document.body.innerHTML = html;
    expect((await start()).words()).toEqual(['sciatica']);
  });

  it('becomes a question when the choices come', async () => {
    document.body.innerHTML = '<div>sciatica <span></span></div>';
    const { words, reading } = await start();
    expect(words()).toEqual(['sciatica']);
    document.querySelector('span')!.innerHTML = '<input type="radio"><input type="radio">';
    await reading.whenIdle();
    expect(words()).toEqual([]);
  });

  it('are two also when they are boxes in a line, as in grids made of other elements', async () => {
    document.body.innerHTML = `<style>[role=gridcell] { display: inline-block }</style><div role="row">
      <div role="gridcell">no numbness</div><div role="gridcell">sciatica</div><div role="gridcell">mild</div></div>`;
    const { marks } = await start();
    expect(marks()).toEqual([AFFIRMED, 'ramus-symptom-negated: numbness']);
  });

  it.each([
    ['nothing', ''],
    ['boxes', '<input type="checkbox" checked>'],
  ])('are not read with %s in columns that ask', async (_what, cell) => {
    document.body.innerHTML = `${ASKING}<td>${cell}</td><td></td></tr></table>`;
    const { marks } = await start();
    expect(marks()).toEqual([]);
  });

  it('follows a tick from one column to the other', async () => {
    document.body.innerHTML = `${ASKING}<td>x</td><td></td></tr></table>`;
    const { marks, reading } = await start();
    const [, yes, no] = document.querySelectorAll('td');
    expect(marks()).toEqual([AFFIRMED]);
    yes!.textContent = '';
    no!.textContent = 'x';
    await reading.whenIdle();
    expect(marks()).toEqual([NEGATED]);
  });

  it('follows the answer as it changes, goes and comes', async () => {
    document.body.innerHTML = '<table><tr><td>sciatica</td><td>Yes</td></tr></table>';
    const { marks, reading } = await start();
    const [, answer] = document.querySelectorAll('td');
    expect(marks()).toEqual([AFFIRMED]);
    answer!.firstChild!.nodeValue = 'No';
    await reading.whenIdle();
    expect(marks()).toEqual([NEGATED]);
    answer!.remove();
    await reading.whenIdle();
    expect(marks()).toEqual([AFFIRMED]);
    document.querySelector('tr')!.append(answer!);
    await reading.whenIdle();
    expect(marks()).toEqual([NEGATED]);
    answer!.textContent = '';
    await reading.whenIdle();
    expect(marks()).toEqual([AFFIRMED]);
  });

  it('follows a status further along the row', async () => {
    document.body.innerHTML = '<table><tr><td>sciatica</td><td>2016</td><td>Active</td></tr></table>';
    const { marks, reading } = await start();
    const status = document.querySelector('td:last-child')!;
    expect(marks()).toEqual([AFFIRMED]);
    status.textContent = 'Ruled out';
    await reading.whenIdle();
    expect(marks()).toEqual([NEGATED]);
    status.textContent = 'Active';
    await reading.whenIdle();
    expect(marks()).toEqual([AFFIRMED]);
  });

  it('follows an answer in a box that is shown and hidden', async () => {
    document.body.innerHTML = '<div>sciatica</div><div hidden>No</div>';
    const { marks, reading } = await start();
    const answer = document.querySelector<HTMLElement>('div:last-child')!;
    expect(marks()).toEqual([AFFIRMED]);
    answer.hidden = false;
    await reading.whenIdle();
    expect(marks()).toEqual([NEGATED]);
    answer.hidden = true;
    await reading.whenIdle();
    expect(marks()).toEqual([AFFIRMED]);
  });
});
