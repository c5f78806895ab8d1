import { describe, expect, test } from 'vitest';
import { START } from '../../../lib/annotate/section-state.ts';
import { annotator, read } from './reader.ts';

const NECK = 'MRI of the cervical spine.';

describe('a finding of the back, below the neck', () => {
  const READ: [text: string, found: boolean, because: string][] = [
    [`${NECK} There is a disc herniation.`, false, 'the neck was named last'],
    [`MRI of the lumbar spine. There is a disc herniation.`, true, 'the back was named last'],
    ['There is a disc herniation.', true, 'nothing was named'],
    [`${NECK} There is a disc herniation at L5.`, true, 'the sentence names the back'],
    [`${NECK} Pain in the leg. There is a disc herniation.`, true, 'the leg belongs to the back'],
    ['MRI of the lumbar spine. C5-6: disc herniation.', false, 'a level of the neck'],
    [`${NECK}\n\nThere is a disc herniation.`, false, 'over paragraphs'],
  ];
  test.each(READ)('%j: %s: %s', (text, found) => {
    expect(read(text).some(mention => mention.startsWith('disc herniation'))).toBe(found);
  });
  test('other findings do not mind the neck', () => {
    expect(read(`${NECK} She has sciatica and numbness.`)).toContain('sciatica=affirmed');
  });
});

describe('from block to block', () => {
  test('the neck is part of the state, the back is not', () => {
    expect(annotator.annotate(NECK).after.inNeck).toBe(true);
    expect(annotator.annotate('MRI of the lumbar spine.').after).toEqual(START);
    expect(annotator.annotate('He feels well.', annotator.annotate(NECK).after).after.inNeck).toBe(true);
  });
  test('the next block is read in its light', () => {
    const { after } = annotator.annotate(NECK);
    expect(annotator.annotate('Disc herniation.', after).mentions).toEqual([]);
    expect(annotator.annotate('Disc herniation.').mentions).toHaveLength(1);
  });
});
