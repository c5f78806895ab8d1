import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';
import { untouched } from './support/untouched.ts';

function page(html: string): void {
  document.body.innerHTML = html;
}
afterEach(() => page(''));

describe('startReading', () => {
  it('lists and paints what is written, each by its kind and assertion', async () => {
    page('<h2>HPI</h2><p>She has <b>foot</b> drop.</p><p>Denies saddle anesthesia.</p>');
    const { mentions, marks } = await start();
    expect(mentions().map(({ concept, assertion, cue }) => [concept, assertion, cue])).toEqual([
      ['foot-drop', 'affirmed', null],
      ['saddle-anesthesia', 'negated', 'Denies'],
    ]);
    expect(marks()).toEqual([
      'ramus-symptom-affirmed:  drop',
      'ramus-symptom-affirmed: foot',
      'ramus-symptom-negated-flag: saddle anesthesia',
    ]);
  });

  it('changes nothing of the page, and leaves nothing behind', async () => {
    page('<p>sciatica</p><textarea>numbness</textarea><div contenteditable>foot drop</div>');
    document.querySelector('textarea')?.focus();
    const sheets = document.adoptedStyleSheets.length;
    await untouched(document, async () => {
      const { abort, marks, words } = await start();
      expect(words()).toEqual(['sciatica', 'numbness', 'foot drop']);
      expect(marks()).toHaveLength(2);
      abort();
      expect(marks()).toEqual([]);
      expect([...CSS.highlights.keys()]).toEqual([]);
      expect(document.adoptedStyleSheets).toHaveLength(sheets);
    });
  });

  it('reads a changed block again, and no other', async () => {
    page('<p>one sciatica</p><p id=two>two</p><p>three</p>');
    const { reader, reading, words, marks } = await start();
    reader.texts.length = 0;
    const two = document.querySelector('#two');
    if (two) two.textContent = 'two numbness';
    await reading.whenIdle();
    expect(reader.texts).toEqual(['two numbness']);
    expect(words()).toEqual(['sciatica', 'numbness']);
    expect(marks()).toHaveLength(2);
  });

  it('carries a heading on until the next, and no further than it must', async () => {
    page('<h3 id=h>Family history</h3><p>sciatica</p><p>foot drop</p><h3>Plan:</h3><p>numbness</p>');
    const { reader, reading, mentions } = await start();
    const read = () => mentions().map(({ assertion }) => assertion);
    expect(read()).toEqual(['family', 'family', 'affirmed']);
    reader.texts.length = 0;
    const heading = document.querySelector('#h');
    if (heading) heading.textContent = 'Complaints:';
    await reading.whenIdle();
    expect(read()).toEqual(['affirmed', 'affirmed', 'affirmed']);
    expect(reader.texts).toEqual(['Complaints:', 'sciatica', 'foot drop']);
  });

  it.each([
    ['of its rank', '<h3>Family history</h3><p>sciatica</p><h3>Timeline</h3>', ['family', 'affirmed']],
    ['above it', '<h3>Family history</h3><p>sciatica</p><h2>Timeline</h2>', ['family', 'affirmed']],
    ['below it', '<h3>Family history</h3><p>sciatica</p><h4>Timeline</h4>', ['family', 'family']],
    [
      'after several of a lower one',
      '<h2>Notes</h2><h4>Family history</h4><p>sciatica</p><h4>Plan</h4><h3>Timeline</h3>',
      ['family', 'affirmed'],
    ],
    [
      'by role',
      '<div role=heading aria-level=3>Family history</div><p>sciatica</p><h3><div>Timeline</div></h3>',
      ['family', 'affirmed'],
    ],
    [
      'of a known one above it',
      '<h2>Family history</h2><h3>Mother</h3><p>sciatica</p><h3>Details</h3>',
      ['family', 'family'],
    ],
    [
      'of its rank, and not at one of the family',
      '<h3>Family history</h3><h3>Mother</h3><p>sciatica</p><h3>Timeline</h3>',
      ['family', 'affirmed'],
    ],
  ])('ends at a heading %s', async (_, above, expected) => {
    page(`${above}<p>numbness</p>`);
    const { mentions } = await start();
    expect(mentions().map(({ assertion }) => assertion)).toEqual(expected);
  });

  it('reads boxes that stand side by side one after the other, where they have lines of their own', async () => {
    const box = (text: string) => `<div style="display:inline-block">${text}</div>`;
    page(
      `${box('<b>Family history</b><div>sciatica</div>')} ${box('<p>Plan:</p>numbness')} foot ${box('drop')}`,
    );
    const { mentions } = await start();
    expect(mentions().map(({ assertion }) => assertion)).toEqual(['family', 'affirmed', 'affirmed']);
  });

  it.each([
    ['alone', '<h4>Mother</h4>', 'family'],
    ['with something else', '<h4>Mother and baby unit</h4>', 'affirmed'],
    ['in plain text', '<p>Mother</p>', 'affirmed'],
  ])(
    'takes a word that opens a list for a heading where it stands in a heading element: %s',
    async (_, heading, expected) => {
      page(`${heading}<p>sciatica</p>`);
      const { mentions } = await start();
      expect(mentions().map(({ assertion }) => assertion)).toEqual([expected]);
    },
  );
  it.each([
    ['of a list in which it is a title', 'li', ['family', 'family']],
    ['of nothing in particular', 'div', ['affirmed', 'affirmed']],
  ])('ends what is headed by other than a heading element, but not that %s', async (_, item, expected) => {
    const titled = (title: string) => `<${item}><h3>${title}</h3><p>numbness</p></${item}>`;
    page(`<h3>Notes</h3><div>Family history</div><div>${titled('Since 2016')}${titled('Since 2019')}</div>`);
    const { mentions } = await start();
    expect(mentions().map(({ assertion }) => assertion)).toEqual(expected);
  });

  it('lets titles in one list say nothing of the next list', async () => {
    const list = (heading: string, title: string) =>
      `<div class=list><div>${heading}</div><ul><li><h3>${title}</h3><p>since 2016</p></li></ul></div>`;
    page(`<h5>foot drop</h5>${list('Family history', 'sciatica')}${list('Own', 'numbness')}`);
    const { mentions } = await start();
    expect(mentions().map(({ assertion }) => assertion)).toEqual(['affirmed', 'family', 'affirmed']);
  });

  it('takes a title and what explains it for one name', async () => {
    page(`<div role=group aria-labelledby="a b"><div id=a>Family history</div> <div id=b>of the mother</div></div>
      <p>sciatica</p>`);
    expect((await start()).mentions().map(({ assertion }) => assertion)).toEqual(['family']);
  });

  it('follows when the heading that another one ends comes and goes', async () => {
    page('<p>Family history:</p><div id=a></div><p>sciatica</p><h3>Timeline</h3><p>numbness</p>');
    const { reading, mentions } = await start();
    const read = () => mentions().map(({ assertion }) => assertion);
    expect(read()).toEqual(['family', 'family']);
    const a = document.getElementById('a') as HTMLElement;
    a.innerHTML = '<h3>Plan:</h3>';
    await reading.whenIdle();
    expect(read()).toEqual(['affirmed', 'affirmed']);
    a.innerHTML = '<h2>Family history</h2><h3>Plan:</h3>';
    await reading.whenIdle();
    expect(read()).toEqual(['affirmed', 'family']);
    a.remove();
    await reading.whenIdle();
    expect(read()).toEqual(['family', 'family']);
  });

  it.each([
    ['that it stands right below', '<h3>Family history</h3>', 'family'],
    ['that had its text already', '<h3>Family history</h3><p>numbness</p>', 'affirmed'],
  ])('lets no name that only screen readers hear end a heading %s', async (_, above, expected) => {
    page(`${above}<table aria-label="Medications:"><tr><td>sciatica</td></tr></table>`);
    const { mentions } = await start();
    expect(mentions().at(-1)?.assertion).toBe(expected);
  });

  it.each([
    ['<details open><summary>Family history</summary><p>sciatica</p></details>', ['family', 'affirmed']],
    ['<details><summary>Family history</summary><p>sciatica</p></details>', ['affirmed']],
    ['<dialog open><h2>Family history</h2><p>sciatica</p></dialog>', ['family', 'affirmed']],
    ['<div role=dialog><h2>Family history</h2><p>sciatica</p></div>', ['family', 'affirmed']],
    [
      '<details open><summary>Family history</summary><details open><summary>Plan:</summary><p>sciatica</p></details><p>foot drop</p></details>',
      ['affirmed', 'family', 'affirmed'],
    ],
  ])('keeps what is headed in an enclosure in it: %s', async (enclosure, expected) => {
    page(`${enclosure}<p>numbness</p>`);
    const { mentions } = await start();
    expect(mentions().map(({ assertion }) => assertion)).toEqual(expected);
  });

  it.each([
    ['fieldset', '<fieldset><legend>Family history</legend><p>sciatica</p></fieldset>'],
    ['region', '<section aria-label="Family history"><p>sciatica</p></section>'],
    ['list', '<nav id=n>Family history</nav><ul aria-labelledby=n><li>sciatica</li></ul>'],
    [
      'tab',
      '<div role=tablist><button role=tab id=t>Family history</button></div><div role=tabpanel aria-labelledby=t><p>sciatica</p></div>',
    ],
    [
      'Bootstrap',
      '<div><h2><button aria-expanded=true aria-controls=c>Family history</button></h2><div id=c><div>sciatica</div></div></div>',
    ],
    [
      'Carbon',
      '<ul><li><button aria-expanded=false>Plan</button></li><li><button aria-expanded=true aria-controls=p><div>Family history (2)</div></button><div><div id=p><div>sciatica</div></div></div></li></ul>',
    ],
    [
      'Ant Design',
      '<div><div role=button aria-expanded=true><span>Family history</span></div><div><div>sciatica</div></div></div>',
    ],
    [
      'GOV.UK',
      '<div><div><h2><button aria-expanded=true><span>Family history</span><span>, </span><span>Hide</span></button></h2></div><div><p>sciatica</p></div></div>',
    ],
    [
      'of two lines',
      '<h3><button aria-expanded=true><div>Family history</div><div>3 relatives</div></button></h3><div role=region><p>sciatica</p></div>',
    ],
    [
      'DevExtreme',
      '<div role=tablist><div role=tab aria-controls=p>Family history</div></div><div role=tabpanel id=p><p>sciatica</p></div>',
    ],
    [
      'what may be picked',
      '<ul role=listbox aria-label="Family history"><li role=option><p>sciatica</p><p>since 2016</p></li></ul>',
    ],
    [
      'nested',
      '<section aria-label="Family history"><div role=group aria-label="Mother"><p>sciatica</p></div></section>',
    ],
  ])('takes what the page calls a part of itself for its heading: %s', async (_, part) => {
    page(`${part}<p>numbness</p>`);
    const { mentions } = await start();
    expect(mentions().map(({ surface, assertion }) => [surface, assertion])).toEqual([
      ['sciatica', 'family'],
      ['numbness', 'affirmed'],
    ]);
  });

  it.each([
    '<ul><li><button aria-expanded=true>Family history</button></li><li><button aria-expanded=true>More</button><p>sciatica</p></li></ul>',
    '<div><button aria-expanded=true aria-controls=else>Family history</button></div><p>sciatica</p><p id=else></p>',
    '<button aria-expanded=false aria-haspopup=menu>Family history</button><p>sciatica</p>',
    '<div aria-label="Family history"></div><p>sciatica</p>',
  ])('does not take for it: %s', async html => {
    page(html);
    expect((await start()).mentions().map(({ assertion }) => assertion)).toEqual(['affirmed']);
  });

  it.each([
    [
      'cards',
      '<div class="card a"><div><i></i></div><div>Family history</div><div>sciatica</div></div><div class="card"><h3>Other</h3><p>numbness</p></div>',
    ],
    [
      'custom elements',
      '<style>x-card{display:block}</style><x-card><h3>Family history</h3><p>sciatica</p></x-card><x-card>numbness</x-card>',
    ],
    [
      'lists with a name',
      '<x-list style=display:block><b id=n>Family history</b><ul aria-labelledby=n><li>sciatica</li></ul></x-list><x-list><p>numbness</p></x-list>',
    ],
    ['articles', '<article><header><h2>Family history</h2></header><p>sciatica</p></article><p>numbness</p>'],
    ['terms', '<dl><dt>Family history</dt><dd>sciatica</dd><dt>Complaint</dt><dd>numbness</dd></dl>'],
    ['list items', '<ul><li><h4>Family history</h4><p>sciatica</p></li><li>numbness</li></ul>'],
    [
      'rows of a table',
      '<table><tr><td>Family history</td><td>sciatica</td></tr><tr><td>Other</td><td>numbness</td></tr></table>',
    ],
    [
      'cards in columns of their own',
      '<div class=col><div><h3>Family history</h3><p>sciatica</p></div></div><div class=col><p>numbness</p></div>',
    ],
  ])('keeps what begins one of several alike in it: %s', async (_, html) => {
    page(html);
    const { mentions, reading } = await start();
    const read = () => mentions().map(({ assertion }) => assertion);
    expect(read()).toEqual(['family', 'affirmed']);
    const sciatica = [...document.querySelectorAll('*')].find(
      ({ textContent }) => textContent === 'sciatica',
    );
    sciatica!.textContent = 'foot drop';
    await reading.whenIdle();
    expect(read()).toEqual(['family', 'affirmed']);
    sciatica!.remove();
    await reading.whenIdle();
    expect(read(), 'a title in a box of its own').toEqual(['family']);
  });

  it.each([
    [
      'a title and a part of another kind',
      '<div class=card><div class=head><h3>Family history</h3><p>Three entries</p></div><div class=body>sciatica</div></div>',
    ],
    ['lines', '<div class=line>Family history</div><div class=line>sciatica</div>'],
    [
      'a cell over several rows',
      '<table><tr><td rowspan=2>Family history</td><td>Mother</td></tr><tr><td>sciatica</td></tr></table>',
    ],
    [
      'a row with an empty cell below the title',
      '<table><tr><td>Family history</td><td>Mother</td></tr><tr><td> </td><td>sciatica</td></tr></table>',
    ],
    [
      'a row with a title alone',
      '<table><tr><td colspan=2>Family history</td></tr><tr><td>Mother</td><td>sciatica</td></tr></table>',
    ],
    [
      'a box that is named by its title',
      '<div role=group aria-labelledby=t><h3 id=t>Family history</h3></div><div role=group aria-label=Content>sciatica</div>',
    ],
    [
      'the name of an accordion that is written for the eyes and said to the ears',
      '<h2><button aria-expanded=true aria-label="Family history"><span aria-hidden=true>Family history</span></button></h2><div>sciatica</div>',
    ],
    [
      'the name of an accordion beside an icon',
      '<div><div role=button aria-expanded=true>Family history<i aria-hidden=true>expand</i></div><div>sciatica</div></div>',
    ],
  ])('carries on over %s', async (_, html) => {
    page(html);
    expect((await start()).mentions().map(({ assertion }) => assertion)).toEqual(['family']);
  });

  it('takes the name of a part from the slot that it stands in', async () => {
    page('<div><b slot=title>Family history</b>sciatica</div><p>numbness</p>');
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<button id=b><slot name=title></slot></button><div role=region aria-labelledby=b><slot></slot></div>';
    expect((await start()).mentions().map(({ assertion }) => assertion)).toEqual(['family', 'affirmed']);
  });

  it.each(['<div role=dialog>', '<dialog open>', '<div role=alert>'])(
    'takes over no heading into what lies over the page: %s',
    async tag => {
      page(`<h3>Family history</h3><p>sciatica</p>${tag}numbness`);
      expect((await start()).mentions().map(({ assertion }) => assertion)).toEqual(['family', 'affirmed']);
    },
  );

  it('follows a part that is called something else, with the same text', async () => {
    page('<i id=a hidden>Family history</i><div role=tabpanel><p>sciatica</p></div>');
    const { reading, mentions } = await start();
    const panel = document.querySelector('[role=tabpanel]');
    panel?.setAttribute('aria-labelledby', 'a');
    await reading.whenIdle();
    expect(mentions().map(({ assertion }) => assertion)).toEqual(['family']);
    panel?.removeAttribute('aria-labelledby');
    await reading.whenIdle();
    expect(mentions().map(({ assertion }) => assertion)).toEqual(['affirmed']);
  });

  it.each([
    [
      'tab',
      '<div role=tablist><b role=tab id=t>familyHistory</b></div><div role=tabpanel aria-labelledby=t><p>sciatica</p></div>',
    ],
    [
      'button',
      '<h3><button aria-expanded=true><b id=t>familyHistory</b></button></h3><div><p>sciatica</p></div>',
    ],
    ['legend', '<fieldset><legend id=t>familyHistory</legend><p>sciatica</p></fieldset>'],
    ['label', '<label for=f id=t>familyHistory</label><textarea id=f>sciatica</textarea>'],
    ['label around', '<label><b id=t>familyHistory</b> <textarea id=f>sciatica</textarea></label>'],
    ['hidden name', '<i hidden id=t>familyHistory</i><section aria-labelledby=t><p>sciatica</p></section>'],
    ['name of a field', '<b id=t>familyHistory</b><textarea aria-labelledby=t>sciatica</textarea>'],
  ])('follows a name that comes later than what it heads: %s', async (_, html) => {
    page(html);
    const { reading, mentions } = await start();
    const read = () => mentions().map(({ assertion }) => assertion);
    expect(read()).toEqual(['affirmed']);
    const name = document.getElementById('t');
    if (name?.firstChild) name.firstChild.nodeValue = 'Family history';
    await reading.whenIdle();
    expect(read()).toEqual(['family']);
    if (name) name.textContent = 'Notes';
    await reading.whenIdle();
    expect(read()).toEqual(['affirmed']);
  });

  it('carries a heading over an enclosure that has its own, and follows when it changes', async () => {
    page(
      '<h3 id=h>Family history</h3><details open><summary id=s>Plan:</summary><p>sciatica</p></details><p>numbness</p>',
    );
    const { reading, mentions } = await start();
    const read = () => mentions().map(({ assertion }) => assertion);
    const change = async (id: string, text: string) => {
      const heading = document.getElementById(id);
      if (heading) heading.textContent = text;
      await reading.whenIdle();
    };
    expect(read()).toEqual(['affirmed', 'family']);
    await change('h', 'Complaints:');
    expect(read()).toEqual(['affirmed', 'affirmed']);
    await change('s', 'Family history');
    expect(read()).toEqual(['family', 'affirmed']);
    await change('h', 'Family history');
    await change('s', 'Notes');
    expect(read()).toEqual(['family', 'family']);
    document.querySelector('details')?.remove();
    await reading.whenIdle();
    expect(read()).toEqual(['family']);
  });

  it('follows nodes that are added, moved and removed', async () => {
    page('<ul><li>sciatica</li><li>numbness</li></ul>');
    const { reading, words, marks } = await start();
    const list = document.querySelector('ul');
    const item = document.createElement('li');
    item.textContent = 'foot drop';
    list?.prepend(item);
    await reading.whenIdle();
    expect(words()).toEqual(['foot drop', 'sciatica', 'numbness']);
    list?.append(item);
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica', 'numbness', 'foot drop']);
    list?.firstElementChild?.remove();
    await reading.whenIdle();
    expect(words()).toEqual(['numbness', 'foot drop']);
    expect(marks()).toHaveLength(2);
    expect(reading.stats().registeredRanges).toBe(2);
  });
});
