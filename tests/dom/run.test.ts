import { describe, expect, it } from 'vitest';
import { Run } from '../../page/run.ts';

const text = (data: string) => document.createTextNode(data);
const collapse = () => new Run(() => 'collapse');
const preserve = () => new Run(() => 'preserve');

describe('a run of inline content', () => {
  it('is one block, with what separates words kept', () => {
    const run = collapse();
    run.add(text('  Left '));
    run.add(text(' leg'));
    run.space();
    run.add(text('pain'));
    run.newline();
    run.add(text('since May'));
    expect(run.take().map(map => map.text)).toEqual(['Left leg pain\nsince May']);
  });

  it('is nothing when it holds white space only', () => {
    const run = collapse();
    run.add(text(' \n '));
    run.space();
    expect(run.take()).toEqual([]);
  });

  it('asks for the white-space mode only where it could matter', () => {
    let asked = 0;
    const run = new Run(() => {
      asked++;
      return 'collapse';
    });
    run.add(text('plain'));
    run.add(text(' text'));
    expect(asked).toBe(0);
    run.add(text('two  blanks'));
    expect(asked).toBe(1);
  });

  it('is cut at a line end when it is long, and loses nothing', () => {
    const run = preserve();
    const note = Array.from({ length: 400 }, (_, i) => `line ${i} of the note`).join('\n');
    run.add(text(note));
    const maps = run.take();
    expect(maps.length).toBeGreaterThan(2);
    expect(maps.map(map => map.text).join('')).toBe(note);
    expect(maps.slice(0, -1).every(map => map.text.endsWith('\n'))).toBe(true);
  });

  it('is cut at a space when it is very long and has no lines', () => {
    const run = collapse();
    const words = 'word '.repeat(20_000);
    run.add(text(words));
    const maps = run.take();
    expect(maps.length).toBe(5);
    expect(maps.map(map => map.text).join('')).toBe(words);
  });

  it('is cut anywhere rather than held up by one endless word', () => {
    const run = collapse();
    run.add(text('x'.repeat(50_000)));
    expect(run.take().map(map => map.text.length)).toEqual([20_000, 20_000, 10_000]);
  });
});
