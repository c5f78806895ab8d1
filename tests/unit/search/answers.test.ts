/** What an answer says besides the order: why, which characters, which section, what else. */

import { describe, expect, it } from 'vitest';
import { whyInEnglish } from '../../../lib/search/why.ts';
import { ids, search } from './reference.ts';

const first = (query: string) => search.query(query).results[0];
const marked = (text: string, ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('why', () => {
  it.each([
    ['sciatica', 'name'],
    ['lasegue sign', 'surface form "Lasègue sign"'],
    ['siatica', 'spelling: "Sciatica"'],
    ['G83.4', 'code G83.4'],
    ['slipped disc', 'in plain words "slipped disc"'],
  ])('%s: %s', (query, why) => {
    expect(whyInEnglish(first(query)!.reason).toLowerCase()).toBe(why.toLowerCase());
  });

  it('says where in the text a description was met', () => {
    const result = first('stepwise paraparesis steroid worse');
    expect(whyInEnglish(result!.reason)).toMatch(/^(text under|words in|in plain words|surface form)/);
  });
});

describe('matched characters', () => {
  it('are those of the name', () => {
    const result = first('tarsal tun');
    expect(marked(result?.name ?? '', result?.nameMatches ?? [])).toEqual(['Tarsal', 'tun']);
  });

  it('are those of the form when the name says nothing', () => {
    const { matched } = first('bernhardt') ?? {};
    expect(marked(matched?.text ?? '', matched?.ranges ?? [])[0]?.toLowerCase()).toBe('bernhardt');
  });

  it('are those of the code', () => {
    const { matched } = first('g570') ?? {};
    expect(marked(matched?.text ?? '', matched?.ranges ?? [])).toEqual(['G57.0']);
  });
});

describe('a question', () => {
  it('lands on the section that answers it', () => {
    expect(first('guideline nsaids sciatica recommend')?.section).toBeDefined();
  });

  it.each([
    ['sciatica prognosis', 'sciatica', 'course'],
    ['cauda equina syndrome symptoms', 'cauda-equina-syndrome', 'picture'],
    ['straight leg raise sensitivity', 'straight-leg-raise', 'accuracy'],
    ['duloxetine contraindications', 'duloxetine', 'cautions'],
    ['spondylolisthesis treatment', 'spondylolisthesis', 'care'],
    ['how to perform slump test technique', 'slump-test', 'procedure'],
    ['acupuncture evidence', 'acupuncture', 'evidence'],
    ['guillain barre diagnosis', 'guillain-barre-syndrome', 'tests'],
  ])('"%s" lands on %s, section %s', (query, id, section) => {
    expect(first(query)).toMatchObject({ id, section });
  });

  it('of a choice offers both sides', () => {
    expect(ids('ice or heat', 2).sort()).toEqual(['heat-therapy', 'ice-therapy']);
  });
});

describe('codes', () => {
  it('do not fall back on a neighbour', () => {
    expect(ids('M54.2')).toEqual([]);
  });

  it('are found by their beginning', () => {
    expect(ids('G57')).toContain('tarsal-tunnel-syndrome');
    expect(ids('G57')).toContain('meralgia-paresthetica');
  });

  it('are not guessed where a word is meant', () => {
    expect(ids('b12', 3)).toContain('b12-deficiency-neuropathy');
    expect(ids('l5', 5).length).toBeGreaterThan(0);
  });
});

describe('when nothing fits', () => {
  it('offers the nearest words of the vocabulary and no entry', () => {
    const { results, suggestions } = search.query('tonsillitis');
    expect(results).toEqual([]);
    expect(suggestions.length).toBeGreaterThan(0);
  });

  it('suggests whole words that lead somewhere, and not their stems', () => {
    for (const query of ['myelopathology', 'tonsillitis', 'spondylarthrosis'])
      for (const word of search.query(query).suggestions) expect(ids(word, 1)).toHaveLength(1);
  });

  it.each([
    ['carpal tunnel', 'tarsal tunnel'],
    ['heart block', 'nerve block'],
    ['fluoxetine', 'duloxetine'],
    ['football', 'foot'],
  ])('does not take %s for %s', query => {
    expect(ids(query)).toEqual([]);
  });

  it('offers nothing for what is like nothing', () => {
    expect(search.query('qqqqqqqq')).toEqual({ results: [], suggestions: [] });
  });
});

describe('spaces', () => {
  it.each([
    ['post herpetic', 'postherpetic-neuralgia'],
    ['post her', 'postherpetic-neuralgia'],
    ['anti depressants tricyclic', 'tricyclic-antidepressants'],
    ['footdrop', 'foot-drop'],
  ])('%s: wherever they are', (query, id) => {
    expect(ids(query, 1)).toEqual([id]);
  });
});

describe('emergencies', () => {
  it('come before look-alikes on equal evidence', () => {
    expect(ids('back pain numb saddle bladder', 1)).toEqual(['cauda-equina-syndrome']);
    expect(ids('swollen calf', 3)).toContain('deep-vein-thrombosis');
  });
});

describe('words that are none of ours', () => {
  it('are not taken for misspelt ones when everybody knows them', () => {
    expect(ids('spinach')).toEqual([]);
    expect(ids('message')).toEqual([]);
    expect(ids('massge')[0]).toBe('massage');
  });

  it('make another thing of a finding, and two kinds no thing at all', () => {
    expect(ids('hay fever')).toEqual([]);
    expect(ids('back pain fever')).toContain('fever');
    expect(ids('drug test')).toEqual([]);
  });

  it('may ask for a kind instead', () => {
    expect(['topical-capsaicin', 'topical-lidocaine']).toContain(ids('neuropathy cream')[0]);
    expect(ids('sciatica exercises')).toContain('sciatica');
  });
});
