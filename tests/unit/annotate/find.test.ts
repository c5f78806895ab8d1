import { describe, expect, test } from 'vitest';
import { annotator, read } from './reader.ts';

/** Text, the surfaces that are found, and why. */
const FOUND: [text: string, surfaces: string[], because: string][] = [
  ['Sciatica on the left', ['Sciatica'], 'case does not matter'],
  ['low back pain', ['low back pain'], 'the longest form wins'],
  ['ice and ICE, not Ice', ['ice', 'ICE', 'Ice'], 'a form without exact case finds every case'],
  ['DVT, dvt', ['DVT'], 'an acronym is found as it is written'],
  ['two MRIs', ['MRIs'], 'an acronym takes a plural'],
  ['the device helped', [], '"ice" inside a word is no word'],
  ['pumice', [], 'nor at its end'],
  ['straight-leg raise', ['straight-leg raise'], 'a hyphen is a space'],
  ['straight leg raising', ['straight leg raising'], 'the noun of the verb'],
  ['numbness/tingling', ['numbness', 'tingling'], 'a slash parts two words'],
  ['foot\ndrop', ['foot\ndrop'], 'an editor broke the line'],
  ['foot\n\ndrop', [], 'an empty line is a border'],
  ['foot\n- drop', [], 'a bullet is a border'],
  ['foot\u00a0drop', ['foot\u00a0drop'], 'a no-break space is a space'],
  ['sci\u00adatica', ['sci\u00adatica'], 'a soft hyphen is not read'],
  ['sci\u200batica', ['sci\u200batica'], 'nor a zero-width space'],
  ['LUMBAR STENOSIS', ['LUMBAR STENOSIS'], 'capitals'],
  ['herniated disks', ['herniated disks'], 'plural and the other spelling at once'],
  ['paresthesias', ['paresthesias'], 'the American spelling of a British form'],
  ['stenoses', ['stenoses'], 'a Greek plural'],
  ['L4-5 radiculopathy', ['L4-5 radiculopathy'], 'a level stands for a level'],
  ['L5/S1 radiculopathy', ['L5/S1 radiculopathy'], 'and so does a range'],
  ['bowel or bladder incontinence', ['bowel or bladder incontinence'], 'two parts share a head'],
  ['loss of bowel or bladder control', ['loss of bowel or bladder control'], 'words shared on both sides'],
  ['weakness of the left leg', ['weakness of the left leg'], 'the site behind its head'],
  ['leg or foot weakness', ['leg or foot weakness'], 'sites that share a head'],
  ['weakness of the right hand', [], 'another site is another finding'],
  ['grip weakness', [], 'also in front'],
  ['non-radicular pain', ['radicular pain'], 'found, and denied by its prefix'],
  ['an MRI-compatible pump', [], 'a hyphen behind can make another thing'],
  ['MRI-guided biopsy', [], 'so can this one'],
  ['Sciática', ['Sciática'], 'accents are folded'],
  ['numbness\u00a0/ tingling', ['numbness', 'tingling'], 'a no-break space before a slash'],
  ['weakness down the left arm', [], 'a site behind "down"'],
  ['arm pain, numbness and weakness', ['numbness'], 'a sentence about the arm has no leg weakness'],
  ['arm and leg weakness', ['leg weakness'], 'unless it is about the leg as well'],
  ['radiates down into the right leg', ['radiates down into the right leg'], 'a pattern that names'],
  ['toes are downgoing', ['toes are downgoing'], 'a value that states the absence of a sign'],
  ['plantar flexors are strong', [], 'muscles are no sign'],
  ['', [], 'nothing'],
];

test.each(FOUND)('%j → %j: %s', (text, surfaces) => {
  expect(annotator.annotate(text).mentions.map(({ surface }) => surface)).toEqual(surfaces);
});

describe('senses', () => {
  const SENSES: [text: string, sense: string | undefined, because: string][] = [
    ['Referred to PT twice a week', 'sure', 'evidence for it in the sentence'],
    ['PT, PTT and platelets were normal', undefined, 'evidence for another sense'],
    ['PT today', 'could-be', 'no evidence either way: offered, not marked'],
    ['He exercises. PT today', 'could-be', 'the next sentence is no evidence'],
    ['pt seen today', undefined, 'case matters'],
  ];
  test.each(SENSES)('%j → %s: %s', (text, sense) => {
    expect(
      annotator.annotate(text).mentions.find(({ concept }) => concept === 'physical-therapy')?.sense,
    ).toBe(sense);
  });
});

test('a form of several concepts names them all', () => {
  const [mention] = annotator.annotate('bowel or bladder incontinence').mentions;
  expect([mention?.concept, ...(mention?.alternatives ?? [])].sort()).toEqual([
    'loss-of-bladder-control',
    'loss-of-bowel-control',
  ]);
});

test('a value of an examination states its finding', () => {
  expect(read('Strength 5/5 in both legs.')).toEqual(['Strength 5/5 in both legs=negated']);
  expect(read('↓ ankle jerks')).toEqual(['↓ ankle jerks=affirmed']);
});
