import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../page/types.ts';
import { start } from './support/start.ts';

async function texts(html: string, settings = DEFAULT_SETTINGS): Promise<string[]> {
  document.body.innerHTML = html;
  const { reader } = await start({ settings });
  return reader.texts;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('text as rendered', () => {
  it.each([
    ['blocks stand alone', '<p>Pratt</p><p>R sign</p>', ['Pratt', 'R sign']],
    ['a line break is a border', 'Pratt<br>R sign', ['Pratt\nR sign']],
    ['cells are borders', '<table><tr><td>foot</td><td>drop</td></tr></table>', ['foot', 'drop']],
    ['inline elements are none', 'sci<i>a</i>tica, foot <b>drop</b>', ['sciatica, foot drop']],
    [
      'display decides, not the tag',
      '<span style="display:block">a</span><div style="display:inline">b</div>c',
      ['a', 'bc'],
    ],
    ['display: contents is not there', '<div style="display:contents">a<p>b</p>c</div>', ['a', 'b', 'c']],
    [
      'flex items are blocks',
      '<div style="display:flex"><span>foot</span><span>drop</span></div>',
      ['foot', 'drop'],
    ],
    ['a badge is a word of its own', 'grade<span style="display:inline-block">3</span>now', ['grade 3 now']],
    ['an image separates words', 'foot<img alt="">drop', ['foot drop']],
    ['<wbr> does not', 'sciat<wbr>ica', ['sciatica']],
    ['a footnote mark is not part of the word', 'sciatica<sup>1</sup>', ['sciatica 1 ']],
    ['a subscript is', 'L<sub>5</sub>', ['L5']],
    ['white space collapses', '<p>  a \n\t b  </p>', ['a b ']],
    ['and stays in <pre>', '<pre>a\n  b</pre>', ['a\n  b']],
    ['text around a block', 'a<div>b</div>c', ['a', 'b', 'c']],
    ['a block inside an inline element', '<b>a<div>b</div>c</b>d', ['a', 'b', 'cd']],
    ['open <details>', '<details open><summary>s</summary>more</details>', ['s', 'more']],
    [
      'words in a drawing',
      '<svg><title>t</title><text>left <tspan>foot</tspan> drop</text><path/><g><text>numb</text></g></svg>',
      ['left foot drop', 'numb'],
    ],
    [
      'HTML in a drawing',
      '<svg><foreignObject width="90" height="90"><p>foot drop</p></foreignObject></svg>',
      ['foot drop'],
    ],
    ['columns of <dl>', '<dl><dt>Gait</dt><dd>foot drop</dd></dl>', ['Gait', 'foot drop']],
  ])('%s', async (_name, html, expected) => {
    expect(await texts(html)).toEqual(expected);
  });

  it.each([
    ['hidden text', '<p hidden>a</p><p style="display:none">a</p><p style="visibility:hidden">a</p>'],
    ['aria-hidden text', '<p>x<span aria-hidden="true">a</span></p>'],
    ['a closed <details>', '<details>a<p>a</p><summary>x</summary>a<p>a</p>a</details>'],
    [
      'what is struck out',
      '<s>a</s><del>a<b>a</b></del><p style="text-decoration:line-through">a<i>a</i></p><ins>x</ins>',
    ],
    ['content that is held back', '<section style="content-visibility:hidden">a<p>a</p></section>'],
    [
      'what is not drawn of a drawing',
      '<svg><title>a</title><desc>a</desc><defs><text>a</text></defs><text display="none">a</text></svg>' +
        '<svg aria-hidden="true"><text>a</text></svg>',
    ],
    [
      'what is no text',
      '<script>a</script><style>a</style><template>a</template><noscript>a</noscript><p>x</p>',
    ],
    [
      'choices',
      '<select><option>a</select><datalist><option>a</datalist><ul role=listbox><li role=option>a</ul>x',
    ],
    ['pictures', '<svg><path/></svg><canvas>a</canvas><video>a</video>x'],
  ])('leaves out %s', async (_name, html) => {
    expect((await texts(html)).join('').replaceAll(/[x\s]/g, '')).toBe('');
  });

  it.each([
    ['navigation', '<nav>a</nav><div role="navigation">a</div>'],
    [
      'buttons',
      '<button>a</button><span role="button">a</span><span role="switch">a</span><p role="button link">a</p>',
    ],
    ['tabs', '<div role="tablist"><span role="tab">a</span></div>'],
    ['menus and toolbars', '<menu>a</menu><div role="menu">a</div><div role="toolbar">a</div>'],
    ['column headers', '<table><thead><tr><td>a</td></tr></thead><tr><th>a</th><th>a</th></tr></table>'],
    ['labels of forms', '<label>a <input type=checkbox></label><fieldset><legend>a</legend></fieldset>'],
  ])('leaves out the page’s chrome (%s), unless all is to be read', async (_name, html) => {
    expect(await texts(html)).toEqual([]);
    expect((await texts(html, { ...DEFAULT_SETTINGS, readAll: true })).join('')).toContain('a');
  });

  it('reads row headers, for they name the row’s finding', async () => {
    const table = '<table><tr><th scope="col">Sign</th></tr><tr><th>foot drop</th><td>left</td></tr></table>';
    expect(await texts(table)).toEqual(['foot drop', 'foot drop: left', 'left']);
  });

  it('starts over when all is to be read, and goes back', async () => {
    document.body.innerHTML = '<nav>sciatica</nav><p>numbness</p>';
    const { reading, words } = await start();
    reading.setSettings({ ...DEFAULT_SETTINGS, readAll: true });
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica', 'numbness']);
    reading.setSettings(DEFAULT_SETTINGS);
    await reading.whenIdle();
    expect(words()).toEqual(['numbness']);
  });
});
