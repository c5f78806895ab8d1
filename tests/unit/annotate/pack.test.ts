import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../../lib/annotate/lexicon.ts';
import { packLexicon, unpackLexicon } from '../../../lib/annotate/pack-lexicon.ts';
import { loadProjectLexicon } from '../../../scripts/reference/load-annotator.ts';
import { lexicon, rules } from './reader.ts';

describe('packing', () => {
  test('gives back an equal lexicon: the one of the tests and the one of the project', async () => {
    for (const whole of [lexicon, await loadProjectLexicon()]) {
      const packed: unknown = JSON.parse(JSON.stringify(packLexicon(whole)));
      expect(unpackLexicon(packed as ReturnType<typeof packLexicon>)).toEqual(whole);
    }
  });
  test('an empty lexicon stays empty', () => {
    const empty: Lexicon = { concepts: [], guards: [], rules: { ...rules, cues: [] } };
    expect(unpackLexicon(packLexicon(empty))).toEqual(empty);
  });
  test.each(['a~b', 'a^b', 'a|b'])('a form with a sign that packing needs is an error: %j', text => {
    expect(() => packLexicon({ ...lexicon, concepts: [['x', 0, [text]]] })).toThrow(/packing needs/);
  });
});
