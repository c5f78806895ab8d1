import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrderedBlocks } from '../../../lib/chart/ordered-blocks.ts';

describe('OrderedBlocks', () => {
  it('gives mentions in page order whatever the order of arrival', () => {
    const blocks = new OrderedBlocks<string>();
    blocks.place({ block: 'b', after: null, mentions: ['2'] });
    blocks.place({ block: 'a', after: null, mentions: ['1'] });
    blocks.place({ block: 'c', after: 'b', mentions: ['3'] });
    expect(blocks.mentions()).toEqual(['1', '2', '3']);
  });

  it('moves a block that is placed again', () => {
    const blocks = new OrderedBlocks<string>();
    for (const [block, after] of [
      ['a', null],
      ['b', 'a'],
      ['c', 'b'],
    ] as const) {
      blocks.place({ block, after, mentions: [block] });
    }
    blocks.place({ block: 'a', after: 'c', mentions: ['a'] });
    expect(blocks.mentions()).toEqual(['b', 'c', 'a']);
  });

  it('puts a block behind an unknown one at the end rather than losing it', () => {
    const blocks = new OrderedBlocks<string>();
    blocks.place({ block: 'a', after: null, mentions: ['a'] });
    blocks.place({ block: 'z', after: 'never sent', mentions: ['z'] });
    expect(blocks.mentions()).toEqual(['a', 'z']);
  });

  it('agrees with a plain array under any sequence of updates', () => {
    const step = fc.record({
      block: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      after: fc.constantFrom(null, 'a', 'b', 'c', 'd', 'e'),
      removes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        const blocks = new OrderedBlocks<string>();
        let model: string[] = [];
        for (const { block, after, removes } of steps) {
          model = model.filter(other => other !== block);
          if (removes) blocks.remove(block);
          else {
            blocks.place({ block, after, mentions: [block] });
            const at = after === null ? 0 : model.includes(after) ? model.indexOf(after) + 1 : model.length;
            model.splice(at, 0, block);
          }
        }
        expect(blocks.mentions()).toEqual(model);
        expect(blocks.blocks().map(({ after }) => after)).toEqual([null, ...model].slice(0, model.length));
      }),
    );
  });
});
