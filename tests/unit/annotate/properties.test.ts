import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../lib/annotate/build-lexicon.ts';
import { createAnnotator } from '../../../lib/annotate/create-annotator.ts';
import { annotator, CONCEPTS, rules } from './reader.ts';

const WORDS = [
  'no',
  'numbness',
  'leg',
  'weakness',
  'of',
  'the',
  'or',
  'denies',
  ',',
  '.',
  ':',
  ';',
  '\n',
  '\n\n',
  '- ',
  '(',
  ')',
  '[ ]',
  'PMH',
  'history',
  'L4-5',
  'radiculopathy',
  'MRI',
  'ordered',
  '?',
  'if',
  '2',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '😀',
  'é',
  '\ud800',
];
const clinical = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map(words => words.join(' '));
const anything = fc.oneof(clinical, fc.string(), fc.string({ unit: 'binary' }));

test('never throws, and offsets slice to the surface', () => {
  fc.assert(
    fc.property(anything, text => {
      for (const { start, end, surface, cue } of annotator.annotate(text).mentions) {
        expect(text.slice(start, end)).toBe(surface);
        expect(end).toBeGreaterThan(start);
        if (cue && cue.start >= 0) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
      }
    }),
  );
});

test('reads the same again, whatever was read in between', () => {
  fc.assert(
    fc.property(anything, anything, (text, other) => {
      const first = annotator.annotate(text);
      annotator.annotate(other);
      expect(annotator.annotate(text)).toEqual(first);
    }),
  );
});

test('mentions stand in order and do not overlap', () => {
  fc.assert(
    fc.property(clinical, text => {
      let end = 0;
      for (const mention of annotator.annotate(text).mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
      }
    }),
  );
});

test('any span can be judged', () => {
  fc.assert(
    fc.property(anything, fc.array(fc.tuple(fc.nat(80), fc.nat(20)), { maxLength: 5 }), (text, pairs) => {
      const spans = pairs.map(([start, length]) => ({ start, end: start + length + 1 }));
      const judgements = annotator.judge(text, spans);
      expect(judgements).toHaveLength(spans.length);
    }),
  );
});

describe('the automaton against naive search', () => {
  const letters = fc.array(fc.constantFrom('ab', 'ba', 'aab', 'cab', 'bac'), { minLength: 1, maxLength: 3 });
  test('finds a place for a form exactly where its words stand', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          letters.map(w => w.join(' ')),
          { minLength: 1, maxLength: 12 },
        ),
        fc.array(letters, { maxLength: 12 }),
        (forms, parts) => {
          const plain = { ...rules, ...NO_RULES };
          const concepts = forms.map(form => ({ id: form.replaceAll(' ', '-'), name: form, forms: [form] }));
          const words = parts.flat();
          const found = createAnnotator(buildLexicon({ concepts, rules: plain })).annotate(
            words.join(' '),
          ).mentions;
          expect(found.map(({ surface }) => surface)).toEqual(naiveLongestFirst(forms, words));
        },
      ),
    );
  });
});

const NO_RULES = {
  cues: [],
  boundaries: [],
  sections: [],
  classes: [],
  plurals: [],
  spelling: [],
  elsewhere: [],
  sites: [],
  conjunctions: [],
  examinations: [],
  chronic: [],
  determiners: [],
};

/** Longest form first, earlier place first, no overlaps: by trying everything. */
function naiveLongestFirst(forms: readonly string[], words: readonly string[]): string[] {
  const places = forms.flatMap(form => {
    const parts = form.split(' ');
    return words.flatMap((_, at) =>
      parts.every((part, i) => words[at + i] === part) ? [{ at, size: parts.length, form }] : [],
    );
  });
  places.sort((a, b) => b.size - a.size || a.at - b.at);
  const taken = new Set<number>();
  const kept = places.filter(({ at, size }) => {
    const all = Array.from({ length: size }, (_, i) => at + i);
    if (all.some(i => taken.has(i))) return false;
    for (const i of all) taken.add(i);
    return true;
  });
  return kept.sort((a, b) => a.at - b.at).map(({ form }) => form);
}

describe('hostile input stays linear', () => {
  const HOSTILE: [name: string, unit: string][] = [
    ['no no no', 'no '],
    ['no, no,', 'no, '],
    ['denied lists', 'no fever, '],
    ['one word', 'a'],
    ['mentions without a full stop', 'PT numbness '],
    ['open brackets', '[ ] ( '],
    ['colons', 'fever: '],
    ['or or or', 'leg or '],
    ['the neck again and again', 'cervical stenosis '],
    ['questions', 'fever? no '],
  ];
  test.each(HOSTILE)('%s', (_, unit) => {
    const quarter = work(unit.repeat(Math.floor(QUARTER / unit.length)));
    const whole = work(unit.repeat(Math.floor((4 * QUARTER) / unit.length)));
    expect(whole).toBeLessThan(Math.max(LEAST, quarter * 12));
  });
  test.each(['no ', 'a'])('also a megabyte of %j', unit => {
    const { mentions } = annotator.annotate(unit.repeat(1_000_000 / unit.length));
    expect(mentions).toEqual([]);
  });
});

/** Four times the text may take twelve times as much work; were it quadratic, sixteen. */
const QUARTER = 50_000;
/** Less work than this, in milliseconds of the processor, says more about the engine than about the text. */
const LEAST = 300;
const ROUNDS = 3;

/** The least work of a few rounds: time of this process on the processor, whatever else the machine does. */
function work(text: string): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    annotator.annotate(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

test('a concept without forms is no trouble', () => {
  const lexicon = buildLexicon({ concepts: [...CONCEPTS, { id: 'x', name: 'X', forms: [] }], rules });
  expect(createAnnotator(lexicon).annotate('sciatica').mentions).toHaveLength(1);
});
