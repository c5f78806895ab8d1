import { describe, expect, it } from 'vitest';
import { blockIdOf, Findings, keepMentions, snippetOf } from '../../page/findings.ts';
import { type Block, insertAfter, newBlock, newScope, unlink } from '../../page/outline.ts';
import { naiveReader } from './support/naive-reader.ts';

function blockOf(id: string, text: string): Block {
  const block = newBlock(id, { text, pieces: [] });
  block.mentions = keepMentions(block, naiveReader().annotate(text).mentions);
  return block;
}

function outlineOf(...blocks: Block[]): void {
  const scope = newScope(document.createElement('p'));
  for (const block of blocks.toReversed()) insertAfter(scope, null, block);
}

describe('Findings', () => {
  it('says where each block stands, and only what changed', () => {
    const [a, b, c] = [blockOf('a', 'sciatica'), blockOf('b', 'nothing'), blockOf('c', 'numbness')];
    outlineOf(a, b, c);
    const findings = new Findings();
    for (const block of [a, b, c]) findings.note(block);
    expect(findings.take().changed.map(({ block, after }) => [block, after])).toEqual([
      ['a', null],
      ['c', 'a'],
    ]);
    expect(findings.hasChanges).toBe(false);
    findings.note(c);
    expect(findings.take().changed.map(({ block }) => block)).toEqual(['c']);
  });

  it('takes back what it said when a block goes or loses its mentions, and never what it did not say', () => {
    const [a, b] = [blockOf('a', 'sciatica'), blockOf('b', 'numbness')];
    outlineOf(a, b);
    const findings = new Findings();
    findings.note(a);
    findings.take();
    findings.note(b);
    findings.drop(b);
    unlink(a);
    findings.drop(a);
    expect(findings.take()).toEqual({ removed: ['a'], changed: [] });
  });

  it('gives plain data that can be sent', () => {
    const a = blockOf('a', 'Denies numbness.');
    outlineOf(a);
    const findings = new Findings();
    findings.note(a);
    const [mention] = findings.take().changed[0]?.mentions ?? [];
    expect(structuredClone(mention)).toMatchObject({
      id: 'a/numbness/0',
      concept: 'numbness',
      surface: 'numbness',
      cue: 'Denies',
      where: 'text',
      snippet: 'Denies numbness.',
      snippetStart: 7,
    });
    expect(blockIdOf(mention?.id ?? '')).toBe('a');
  });
});

describe('snippetOf', () => {
  const filler = 'word '.repeat(60);

  it.each([
    ['short text', 'no numbness today', 3, 11],
    ['the start of a long line', `numbness ${filler}`, 0, 8],
    ['the end of one', `${filler}numbness`, filler.length, filler.length + 8],
    ['the middle of one', `${filler}numbness ${filler}`, filler.length, filler.length + 8],
    ['one line of several', `a\nno numbness\nb`, 5, 13],
  ])('shows the mention in %s', (_name, text, start, end) => {
    const { snippet, snippetStart } = snippetOf(text, start, end);
    expect(snippet.length).toBeLessThanOrEqual(120);
    expect(snippet.slice(snippetStart, snippetStart + 8)).toBe('numbness');
    expect(snippet).not.toContain('\n');
  });

  it('begins and ends with whole words', () => {
    const { snippet } = snippetOf(`${filler}numbness ${filler}`, filler.length, filler.length + 8);
    expect(
      snippet
        .trim()
        .split(' ')
        .filter(word => word !== 'numbness')
        .every(word => word === 'word'),
    ).toBe(true);
  });
});
