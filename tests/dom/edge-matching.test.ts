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
