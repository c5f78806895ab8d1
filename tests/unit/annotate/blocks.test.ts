import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEFORE_TEXT, type SectionState, START, sameSection } from '../../../lib/annotate/section-state.ts';
import type { Mention } from '../../../lib/annotate/types.ts';
import { annotator } from './reader.ts';

/** Blocks as a page gives them: headings, paragraphs, items. */
const BLOCKS = [
  'PAST MEDICAL HISTORY',
  'Family history:',
  'HPI: back pain for a week.',
  'Denies:',
  '- numbness',
  'fever',
  'PLAN: MRI.',
  'No numbness, fever or weakness.',
  'IMPRESSION: lumbar stenosis with foot drop.',
  'Her father had neuropathy.',
  'MRI of the cervical spine: disc herniation.',
  'There is a disc herniation.',
  'Low back pain radiates to the foot.',
  'Denies\n- numbness',
  'Return if you notice any of these:',
  'sciatica',
  '',
];

/** What a mention says, without where in the text it stands. */
function essence({ surface, concept, assertion, cue }: Mention): string {
  return [surface, concept, assertion, cue?.text ?? ''].join('|');
}

function readInBlocks(blocks: readonly string[]): { said: string[]; after: SectionState } {
  let state = START;
  const said: string[] = [];
  for (const block of blocks) {
    const { mentions, after } = annotator.annotate(block, state);
    said.push(...mentions.map(essence));
    state = after;
  }
  return { said, after: state };
}

test('cutting a text at the borders of its blocks never changes what is read', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...BLOCKS), { maxLength: 8 }), blocks => {
      const { mentions, after } = annotator.annotate(blocks.join('\n\n'));
      const cut = readInBlocks(blocks);
      expect(cut.said).toEqual(mentions.map(essence));
      expect(sameSection(cut.after, after)).toBe(true);
    }),
  );
});

describe('section state', () => {
  test('is plain data', () => {
    const { after } = annotator.annotate('FAMILY HISTORY');
    expect(JSON.parse(JSON.stringify(after))).toEqual(after);
    expect(annotator.annotate('neuropathy', JSON.parse(JSON.stringify(after))).mentions[0]?.assertion).toBe(
      'family',
    );
  });
  test('a cue left behind says so by its offsets', () => {
    const { after } = annotator.annotate('FAMILY HISTORY');
    const [mention] = annotator.annotate('neuropathy', after).mentions;
    expect(mention?.cue).toEqual({ start: BEFORE_TEXT, end: BEFORE_TEXT, text: 'FAMILY HISTORY' });
  });
  test('tells whether what follows has to be read again', () => {
    const one = annotator.annotate('PMH: gout').after;
    expect(sameSection(one, annotator.annotate('PMH: sciatica and gout').after)).toBe(true);
    expect(sameSection(one, annotator.annotate('HPI: gout').after)).toBe(false);
  });
});
