/** Every rule of data/lexicon against its own examples: the one it decides, and the one it must leave alone. */
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../lib/annotate/create-annotator.ts';
import { expandPattern } from '../../lib/annotate/expand-pattern.ts';
import type { Effect } from '../../lib/annotate/rules.ts';
import type { Judgement } from '../../lib/annotate/types.ts';
import { canonicalSpelling, findCycles, pluralOf } from '../../lib/annotate/word-forms.ts';
import { loadProjectLexicon } from '../../scripts/reference/load-annotator.ts';
import { annotator, files, judged, rules } from '../unit/annotate/reader.ts';

const SAYS: Record<Effect, (judgement: Judgement) => boolean> = {
  negated: ({ negated }) => negated,
  affirmed: ({ negated }) => !negated,
  historical: ({ temporality }) => temporality === 'historical',
  recent: ({ temporality }) => temporality === 'recent',
  hypothetical: ({ temporality }) => temporality === 'hypothetical',
  family: ({ experiencer }) => experiencer === 'family',
  uncertain: ({ certainty }) => certainty === 'uncertain',
  certain: ({ certainty }) => certainty === 'certain',
  nothing: () => true,
};

const CUE_FILES = [
  'negation.yaml',
  'history.yaml',
  'hypothetical.yaml',
  'uncertainty.yaml',
  'family.yaml',
] as const;

for (const file of CUE_FILES) {
  describe(file, () => {
    test.each(files[file].map(row => [row.cue.slice(0, 60), row] as const))('%s', (_, row) => {
      for (const effect of row.sets) expect(SAYS[effect](judged(row.valid)), row.valid).toBe(true);
      const [first] = row.sets;
      const plain = first === 'affirmed' || first === 'recent' || first === 'certain';
      if (first && !plain) expect(SAYS[first](judged(row.invalid)), row.invalid).toBe(false);
    });
  });
}

describe('pseudo.yaml: words that look like a cue and are none', () => {
  test.each(files['pseudo.yaml'].map(row => [row.cue.slice(0, 60), row] as const))('%s', (_, row) => {
    const { not = 'nothing' } = row;
    expect(SAYS[not](judged(row.valid)), row.valid).toBe(false);
  });
});

describe('boundaries.yaml: a scope ends there, and goes on without', () => {
  test.each(files['boundaries.yaml'].map(row => [row.cue.slice(0, 60), row] as const))('%s', (_, row) => {
    expect(judged(row.valid).assertion, row.valid).toBe('affirmed');
    expect(judged(row.invalid).assertion, row.invalid).not.toBe('affirmed');
  });
});

describe('sections.yaml: a heading sets the default, or ends the one before', () => {
  test.each(files['sections.yaml'].map(row => [row.section, row] as const))('%s', (_, row) => {
    const [first] = row.sets ?? [];
    if (first) {
      expect(SAYS[first](judged(row.valid)), row.valid).toBe(true);
      expect(SAYS[first](judged(row.invalid)), row.invalid).toBe(false);
    } else {
      expect(judged(row.valid).assertion, row.valid).toBe('affirmed');
    }
  });
});

describe('words.yaml', () => {
  test('no spelling rule feeds itself', () => {
    expect(findCycles(rules.spelling)).toEqual([]);
    expect(findCycles([{ from: 'ae', to: 'aae' }])).toEqual(['ae → aae']);
  });
  test.each(files['words.yaml'].spelling.map(row => [row.from, row] as const))('spelling %s', (_, row) => {
    const [one, other] = row.valid;
    const [near, far] = row.invalid;
    expect(canonicalSpelling(one, rules.spelling)).toBe(canonicalSpelling(other, rules.spelling));
    expect(canonicalSpelling(near, rules.spelling), row.invalid.join()).not.toBe(far);
  });
  test.each(files['words.yaml'].plurals.map(row => [row.from, row] as const))('plural -%s', (_, row) => {
    if (row.valid[0].length >= 3) expect(pluralOf(row.valid[0], rules.plurals)).toBe(row.valid[1]);
    expect(pluralOf(row.invalid[0], rules.plurals)).not.toBe(row.invalid[1]);
  });
});

describe('chronic.yaml: alone on its line, an item of a problem list', () => {
  test.each(files['chronic.yaml'].map(row => [row.words.slice(0, 40), row] as const))('%s', (_, row) => {
    expect(judged(row.valid).assertion).toBe('historical');
    expect(judged(row.invalid).assertion).not.toBe('historical');
  });
});

describe('examination.yaml: a value states the finding', () => {
  test.each(files['examination.yaml'].values.map(row => [row.valid, row] as const))('%s', (_, row) => {
    const concepts = (text: string) => annotator.annotate(text).mentions.map(({ concept }) => concept);
    expect(concepts(row.valid)).toContain(row.concept);
    expect(concepts(row.invalid)).not.toContain(row.concept);
  });
});

const project = createAnnotator(await loadProjectLexicon());

describe('sites.yaml: where a finding is', () => {
  const { combine, elsewhere, neck } = files['sites.yaml'];
  const found = (text: string, concepts: readonly string[]) =>
    project.annotate(text).mentions.some(({ concept }) => concepts.includes(concept ?? ''));
  test.each(combine.map(row => [row.valid, row] as const))('%s is one mention', (_, { valid, invalid }) => {
    expect(project.annotate(valid).mentions.map(({ surface }) => surface)).toContain(valid);
    expect(project.annotate(invalid).mentions.map(({ surface }) => surface)).not.toContain(invalid);
  });
  test.each([...elsewhere, neck].map(row => [row.valid, row] as const))('%s is elsewhere', (_, row) => {
    expect(found(row.valid, row.concepts)).toBe(false);
    expect(found(row.invalid, row.concepts)).toBe(true);
  });
});

test('a pattern stands for a bounded number of sequences', () => {
  const all = rules.cues.flatMap(({ cue }) => expandPattern(cue));
  expect(all.length).toBeLessThan(40_000);
});
