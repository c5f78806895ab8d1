import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../lib/annotate/build-lexicon.ts';
import { compile } from '../../../lib/annotate/compile.ts';
import { createAnnotator } from '../../../lib/annotate/create-annotator.ts';
import { findHeadings } from '../../../lib/annotate/headings.ts';
import { labelOf } from '../../../lib/annotate/label.ts';
import { COULD_BE, EXACT_CASE, ONLY_NEAR } from '../../../lib/annotate/lexicon.ts';
import { PhraseTrie } from '../../../lib/annotate/phrase-trie.ts';
import { Reader } from '../../../lib/annotate/phrase-walk.ts';
import { OpenScopes, type PlacedCue } from '../../../lib/annotate/scopes.ts';
import { findSentences } from '../../../lib/annotate/sentences.ts';
import { tokenize } from '../../../lib/annotate/tokenize.ts';
import type { AssertionProperties } from '../../../lib/annotate/types.ts';
import { lexicon, rules } from './reader.ts';

const compiled = compile(lexicon);

function readerOf(text: string): Reader {
  return new Reader(tokenize(text, compiled.vocabulary), compiled, true);
}

describe('sentences', () => {
  const SENTENCES: [text: string, count: number, because: string][] = [
    ['One thing. Another thing.', 2, 'a full stop before a capital'],
    ['Seen by Dr. Brown today.', 1, 'an abbreviation'],
    ['Seen by J. Brown today.', 1, 'an initial'],
    ['Height 1.75 m today.', 1, 'a decimal point'],
    ['1. Naproxen 2 daily', 1, 'the number of a list item'],
    ['Takes 1 p.o. daily with food.', 1, 'small letters go on'],
    ['the leg hurts. denies fever.', 2, 'unless the writer has no capitals'],
    ['Weak? Numb?', 2, 'question marks'],
    ['?sciatica', 1, 'a question mark of doubt'],
    ['Foot drop: no\nNumbness: yes', 2, 'labelled lines'],
    ['- numb\n- weak', 2, 'bullets'],
    ['1) disc bulge  2) stenosis', 2, 'items on one line'],
    ['a\n\nb', 2, 'an empty line'],
    [
      'He was seen in the clinic for weakness of the\nleg and numbness.',
      1,
      'a line that was broken by its editor',
    ],
    ['denies\nback pain', 2, 'a short line is a line of its own'],
    ['numbness,\nweakness', 1, 'a comma goes on'],
  ];
  test.each(SENTENCES)('%j: %i: %s', (text, count) => {
    const { tokens } = readerOf(text);
    const { abbreviations } = compiled.sets;
    expect(findSentences(tokens, { abbreviations, headings: [] }).length - 1).toBe(count);
  });
});

describe('headings', () => {
  const HEADINGS: [text: string, sections: (string | null)[], because: string][] = [
    ['PMH: gout', ['past-history'], 'before a colon'],
    ['Past Medical History\ngout', ['past-history'], 'alone on its line'],
    ['Allergies - none', ['allergies'], 'before a dash'],
    ['Gout. PMH: sciatica', ['past-history'], 'in the middle of a line, after a sentence'],
    ['NOSE AND THROAT: fine', [null], 'an unknown heading in capitals'],
    ['Nose and throat: fine', [], 'any other label is part of its section'],
    ['the plan: rest', [], 'small letters in the middle of a sentence'],
    ['history of gout', [], 'no colon, and more on the line'],
  ];
  test.each(HEADINGS)('%j: %j: %s', (text, sections) => {
    expect(findHeadings(compiled, readerOf(text)).map(({ rule }) => rule?.section ?? null)).toEqual(sections);
  });
});

describe('open scopes', () => {
  const cue = (from: number, over: Partial<PlacedCue['cue']>): PlacedCue => ({
    from,
    to: from + 1,
    cue: { sets: ['negated'], forward: true, backward: false, reach: 2, ends: -1, kinds: null, ...over },
  });
  const boundary = (from: number, ends: number) => cue(from, { sets: [], ends });
  const target = { from: 10, to: 11, kind: 'symptom' as const };

  test('a boundary ends what reaches no further', () => {
    const scopes = new OpenScopes();
    scopes.meet(cue(0, { reach: 2 }));
    scopes.meet(boundary(2, 1));
    expect(scopes.answersFor(target).polarity).toMatchObject({ effect: 'negated', direct: false });
    scopes.meet(boundary(3, 2));
    expect(scopes.answersFor(target).polarity).toBeUndefined();
  });
  test('the nearest cue answers; the one behind it comes back when it ends', () => {
    const scopes = new OpenScopes();
    scopes.meet(cue(0, { sets: ['hypothetical'], reach: 3 }));
    scopes.meet(cue(1, { sets: ['historical'], reach: 1 }));
    expect(scopes.answersFor(target).time?.effect).toBe('historical');
    scopes.meet(boundary(2, 1));
    expect(scopes.answersFor(target).time?.effect).toBe('hypothetical');
  });
  test('a cue for some kinds says nothing of the others', () => {
    const scopes = new OpenScopes();
    scopes.meet(cue(0, { kinds: ['test'] }));
    expect(scopes.answersFor(target).polarity).toBeUndefined();
    expect(scopes.answersFor({ ...target, kind: 'test' }).polarity?.effect).toBe('negated');
  });
  test('a cue for the next words does not reach over more', () => {
    const scopes = new OpenScopes();
    scopes.meet(cue(0, { reach: 0 }));
    expect(scopes.answersFor({ ...target, from: 4 }).polarity?.effect).toBe('negated');
    expect(scopes.answersFor({ ...target, from: 9 }).polarity).toBeUndefined();
  });
  test('stays short whatever it meets', () => {
    const scopes = new OpenScopes();
    for (let at = 0; at < 1000; at++) scopes.meet(cue(at, {}));
    expect(scopes.remaining()).toHaveLength(1);
  });
});

describe('the label is the first that holds', () => {
  const plain: AssertionProperties = {
    negated: false,
    temporality: 'recent',
    experiencer: 'patient',
    certainty: 'certain',
  };
  const LABELS: [Partial<AssertionProperties>, string][] = [
    [{}, 'affirmed'],
    [{ temporality: 'historical' }, 'historical'],
    [{ temporality: 'historical', certainty: 'uncertain' }, 'uncertain'],
    [{ temporality: 'hypothetical', certainty: 'uncertain' }, 'hypothetical'],
    [{ negated: true, temporality: 'hypothetical' }, 'negated'],
    [{ negated: true, experiencer: 'family' }, 'family'],
  ];
  test.each(LABELS)('%j is %s', (over, label) => {
    expect(labelOf({ ...plain, ...over })).toBe(label);
  });
});

describe('the trie', () => {
  test('keeps several values of one phrase, and each once', () => {
    const trie = new PhraseTrie();
    trie.add([200, 201], 1);
    trie.add([200, 201], 2);
    trie.add([200, 201], 2);
    expect(trie.valuesAt(trie.step(trie.step(0, 200), 201))).toEqual([1, 2]);
    expect(trie.step(0, 201)).toBe(-1);
  });
  test('grows without losing a path', () => {
    const trie = new PhraseTrie();
    for (let id = 130; id < 1130; id++) trie.add([id, id + 1, id + 2], id);
    for (let id = 130; id < 1130; id++) {
      expect(trie.valuesAt(trie.step(trie.step(trie.step(0, id), id + 1), id + 2))).toEqual([id]);
    }
  });
});

describe('building the lexicon', () => {
  const built = (forms: Parameters<typeof buildLexicon>[0]['concepts'][number]['forms']) =>
    buildLexicon({ concepts: [{ id: 'x', name: 'X', kind: 'test', forms }], rules });

  test('a form that serves search only is left out', () => {
    expect(built([{ text: 'SS', otherwise: 'never' }]).concepts[0]?.[2]).toEqual([]);
  });
  test('unless evidence can settle it', () => {
    const { concepts, guards } = built([{ text: 'PN', otherwise: 'never', guard: { near: ['stocking'] } }]);
    expect(concepts[0]?.[2]).toEqual([['PN', ONLY_NEAR, 0]]);
    expect(guards).toEqual([{ near: ['stocking'] }]);
  });
  test('a guard without more words makes a doubt', () => {
    expect(built([{ text: 'PN', exactCase: true, guard: { notNear: ['tpn'] } }]).concepts[0]?.[2]).toEqual([
      ['PN', EXACT_CASE | COULD_BE, 0],
    ]);
  });
  test('equal guards are stored once, equal forms too', () => {
    const guard = { near: ['leg'] };
    const { concepts, guards } = built(['a b', 'a b', { text: 'c', guard }, { text: 'd', guard }]);
    expect(guards).toHaveLength(1);
    expect(concepts[0]?.[2]).toHaveLength(3);
  });
  test('what the rules find through another form does not travel', () => {
    const { concepts } = built([
      'herniated disc',
      'herniated disk',
      'Herniated discs',
      'herniated-disc',
      'disc bulge',
    ]);
    expect(concepts[0]?.[2]).toEqual(['herniated disc', 'disc bulge']);
  });
  test('another spelling does not slip past a guard', () => {
    const guarded = { text: 'edema', guard: { notNear: ['brain'] }, otherwise: 'mark' as const };
    const concepts = [{ id: 'swelling', name: 'Swelling', forms: [guarded, 'oedema', 'edemas'] }];
    const reader = createAnnotator(buildLexicon({ concepts, rules }));
    expect(reader.annotate('oedema of the brain').mentions).toEqual([]);
    expect(reader.annotate('oedema of the ankle').mentions).toHaveLength(1);
  });
  test('what stands in brackets behind a name is not part of it', () => {
    expect(built(['Peripheral neuropathy (polyneuropathy)']).concepts[0]?.[2]).toEqual([
      'Peripheral neuropathy',
    ]);
  });
  test('is plain data', () => expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon));
});
