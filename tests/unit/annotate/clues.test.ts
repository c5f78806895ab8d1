import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../lib/annotate/build-lexicon.ts';
import { createAnnotator } from '../../../lib/annotate/create-annotator.ts';
import { CLUE_PREFIX } from '../../../lib/annotate/types.ts';
import { loadProjectChart } from '../../../scripts/reference/load-annotator.ts';
import { QUIET_NOTES } from '../../fixtures/quiet-notes.ts';
import { VIGNETTES } from '../../fixtures/vignettes.ts';
import { CONCEPTS, rules } from './reader.ts';

const annotator = createAnnotator(
  buildLexicon({
    concepts: CONCEPTS,
    rules,
    clues: {
      filler: ['the', 'left', 'of', 'is', 'aspect'],
      classes: [{ name: 'weak', words: ['weak', 'reduced'] }],
      rows: [
        ['outer-thigh', '(outer|lateral) thigh'],
        ['thigh', 'thigh'],
        ['weak-kick', '<weak> kick|kick <weak>'],
        ['numb-thigh', 'numbness thigh'],
      ],
    },
  }),
);
const cluesIn = (text: string) =>
  annotator
    .annotate(text)
    .mentions.filter(({ concept }) => concept?.startsWith(CLUE_PREFIX))
    .map(({ concept, surface, assertion }) => [concept?.slice(CLUE_PREFIX.length), surface, assertion]);

describe('clues', () => {
  const rows: [string, string[][]][] = [
    ['Burning over the lateral thigh.', [['outer-thigh', 'lateral thigh', 'affirmed']]],
    [
      'Burning over the lateral aspect of the left thigh.',
      [['outer-thigh', 'lateral aspect of the left thigh', 'affirmed']],
    ],
    ['The kick is reduced.', [['weak-kick', 'kick is reduced', 'affirmed']]],
    ['Denies pain of the outer thigh.', [['outer-thigh', 'outer thigh', 'negated']]],
    ['Lateral. Thigh normal.', [['thigh', 'Thigh', 'affirmed']]],
    ['Lateral, thigh, knee.', [['thigh', 'thigh', 'affirmed']]],
    ['Nothing of note.', []],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(cluesIn(text)).toEqual(expected);
  });

  it('stand beside a concept that shares their words', () => {
    const { mentions } = annotator.annotate('Numbness of the left thigh.');
    expect(mentions.map(({ concept }) => concept)).toEqual(['clue:numb-thigh', 'numbness']);
  });

  it('are not read from a heading to the next line', () => {
    expect(cluesIn('Side: lateral\n\nThigh: fine')).toEqual([['thigh', 'Thigh', 'affirmed']]);
  });
});

const { lexicon } = await loadProjectChart();
const { clues: _, ...plain } = lexicon;
const [withClues, without] = [createAnnotator(lexicon), createAnnotator(plain)];

describe("the project's clues", () => {
  it('leave every mention of a concept as it is', () => {
    for (const { text } of [...VIGNETTES, ...QUIET_NOTES]) {
      const all = withClues.annotate(text);
      const concepts = all.mentions.filter(({ concept }) => !concept?.startsWith(CLUE_PREFIX));
      expect({ ...all, mentions: concepts }).toEqual(without.annotate(text));
    }
  });

  it('give mentions in text order whose offsets slice to their words', () => {
    for (const { text } of VIGNETTES) {
      const { mentions } = withClues.annotate(text);
      expect(mentions.map(({ start }) => start)).toEqual(
        mentions.map(({ start }) => start).sort((a, b) => a - b),
      );
      for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    }
  });
});
