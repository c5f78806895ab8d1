import { describe, expect, test } from 'vitest';
import { annotator, judged, read } from './reader.ts';

/** The words in braces, the label, and why. Sentences of our own. */
const LABELS: [marked: string, label: string, because: string][] = [
  ['No {numbness}.', 'negated', 'the plain case'],
  ['Denies fever, numbness, or {weakness}.', 'negated', 'a list is denied to its end'],
  ['No fever but {weakness} on the left.', 'affirmed', '"but" ends the scope'],
  ['No fever, however {weakness}.', 'affirmed', 'so does "however"'],
  ['No fever; {weakness}.', 'affirmed', 'and a semicolon'],
  ['No fever, he has {weakness}.', 'affirmed', 'and a new clause'],
  ['No fever.\n- {weakness}', 'affirmed', 'and a bullet'],
  ['Not only {numbness} but fever.', 'affirmed', 'a pseudo-cue'],
  ['No increase in {numbness}.', 'affirmed', 'the increase is denied, not the numbness'],
  ['MRI without contrast shows {lumbar stenosis}.', 'affirmed', '"without contrast" is a technique'],
  ['Walks without difficulty despite {weakness}.', 'affirmed', '"without difficulty" denies something else'],
  ['{Straight leg raise} was negative.', 'negated', 'a sign that is negative is absent'],
  ['{MRI} was negative.', 'affirmed', 'a scan that is negative was done'],
  ['{Straight leg raise} negative on the right.', 'negated', 'without a verb'],
  ['{Foot drop}: No', 'negated', 'a form with an answer'],
  ['{Foot drop}: Yes', 'affirmed', 'and the other answer'],
  ['{Saddle anesthesia}........Denies', 'negated', 'a row of dots that leads to the answer'],
  ['Fever . . . . . No   {Numbness} . . . . . Yes', 'affirmed', 'a row of dots to each'],
  ['Denies fever... {Numbness} since Monday.', 'affirmed', 'an ellipsis is no such row'],
  ['Fever: No   {Numbness}: Yes', 'affirmed', 'an answer of its own, and not the one before'],
  ['Fever: No. {Numbness}: Yes', 'affirmed', 'as above, with a full stop'],
  [
    'FAMILY HISTORY: none\nActive Outpatient Medications (including Supplies):\n{gabapentin}',
    'affirmed',
    'a heading',
  ],
  ['Past medications:\n{gabapentin}', 'historical', 'what was taken once'],
  ['{Gabapentin} 300 mg: discontinued', 'historical', 'a status'],
  ['[ ] {numbness}', 'negated', 'an empty box'],
  ['[x] {numbness}', 'affirmed', 'a ticked box'],
  ['{Numbness}: [ ] Yes [x] No', 'negated', 'the ticked one of two boxes'],
  ['{Numbness}: [x] Yes [ ] No', 'affirmed', 'and the other one'],
  ['Fever (x) Yes ( ) No {Numbness} ( ) Yes (x) No', 'negated', 'each with boxes of its own'],
  ['Fever ( ) Yes (x) No {Numbness} (x) Yes ( ) No', 'affirmed', 'as above'],
  ['{Numbness} ☑ No ☐ Yes', 'negated', 'in the other order'],
  ['{numbness} (-)', 'negated', 'a minus in brackets'],
  ['{numbness} -ve', 'negated', 'short for negative'],
  ['{DVT} was ruled out.', 'negated', 'past tense'],
  ['Rule out {DVT}.', 'uncertain', 'imperative'],
  ['Does not rule out {DVT}.', 'uncertain', 'denying the denial leaves doubt'],
  ['This does not allow to exclude {DVT}.', 'uncertain', 'in other words'],
  ['?{sciatica}', 'uncertain', 'a question mark'],
  ['{Sciatica} vs stenosis.', 'uncertain', 'the first of two'],
  ['Stenosis vs {sciatica}.', 'uncertain', 'the second of two'],
  ['L5 versus S1 {radiculopathy}.', 'affirmed', 'the level is in doubt'],
  ['{Weakness} likely due to disuse.', 'affirmed', 'the cause is in doubt'],
  ['Unlikely to be {sciatica}.', 'uncertain', 'unlikely is not absent'],
  ['h/o {DVT}', 'historical', 'short for history of'],
  ['s/p {epidural injection}', 'historical', 'short for status post'],
  ['{DVT} in 2004.', 'historical', 'a year'],
  ['{DVT} six years ago.', 'historical', 'years ago'],
  ['{Numbness} has since resolved.', 'historical', 'over'],
  ['A 2-week history of {numbness}.', 'affirmed', 'how long it has lasted'],
  ['h/o 3 weeks of {numbness}', 'affirmed', 'the same in short'],
  ['PMH: {sciatica}, gout.', 'historical', 'a section sets the default'],
  ['PMH: gout.\nHPI: {sciatica}.', 'affirmed', 'the next section ends it'],
  ['FAMILY HISTORY: {neuropathy}.', 'family', 'someone else has it'],
  ['Her father had {neuropathy}.', 'family', 'named'],
  ['{Neuropathy} in two brothers and his father.', 'family', 'named behind'],
  ['Her mother drove her here for {sciatica}.', 'affirmed', 'a relative who only drove'],
  ['Return if {weakness} or fever.', 'hypothetical', 'a condition'],
  ['Call for new {weakness}.', 'hypothetical', '"new" does not take the "if" away'],
  ['Discussed risks including {foot drop}.', 'hypothetical', 'a risk'],
  ['{MRI} ordered.', 'hypothetical', 'a plan'],
  ['Consider {EMG}.', 'hypothetical', 'advice'],
  ['PLAN: {MRI} of the lumbar spine.', 'hypothetical', 'the section of plans'],
  ['PLAN: the {MRI} showed stenosis, so surgery.', 'affirmed', 'a result, also under the plan'],
  ['PLAN: continue {gabapentin}.', 'affirmed', 'it goes on'],
  ['Denied a history of fever, {DVT}, sciatica or stenosis.', 'negated', 'all of the list'],
  ['(+) fever (-) {numbness} (+) weakness', 'negated', 'between two marks, the one before'],
  ['(-) fever (+) {numbness} (-) weakness', 'affirmed', 'and the other way round'],
  ['{numbness} [-] fever [+]', 'negated', 'marks behind the words'],
  ['+ fever, - {numbness}', 'negated', 'a minus after a comma'],
  ['Any {numbness}? No.', 'negated', 'a question and its answer are one statement'],
  ['Any {numbness}? Yes.', 'affirmed', 'and so is the other answer'],
  ['Any fever? {Numbness} for a week.', 'affirmed', 'a sentence behind a question is none'],
  ['Non-compressive {disc herniation}.', 'affirmed', 'the prefix denies another word'],
  ['He did not obtain any {MRI}.', 'negated', 'whatever the verb between "not" and "any"'],
  ['There was no reported {numbness}.', 'negated', '"reported" does not affirm what is not there'],
  ['No problems with {numbness} or fever.', 'negated', 'the trouble is the complaint'],
  ['No problems with {physical therapy}.', 'affirmed', 'but not of a treatment'],
  ['No fracture is seen on {MRI}.', 'affirmed', 'the scan was made'],
  ['No {MRI} was made.', 'negated', 'and here it was not'],
  ['{MRI} and ESR were negative.', 'affirmed', 'two tests that were done'],
  ['{Straight leg raise} and slump test were negative.', 'negated', 'two signs that are absent'],
  ['{Gabapentin} was prescribed.', 'affirmed', 'what was prescribed is taken'],
  ['He may require {MRI}.', 'hypothetical', 'a need that may come'],
  ['{MRI}, ESR and EMG were recommended.', 'hypothetical', 'the plural reaches over the list'],
  ['{DVT} prophylaxis.', 'hypothetical', 'what is prevented is not there'],
  ['Return precautions: new {numbness}.', 'hypothetical', '"new" is feared under a warning'],
  ['Advised to report {numbness} or fever.', 'hypothetical', 'advice what to watch for'],
  ['He quit {ibuprofen}.', 'historical', 'stopped'],
  ['She is allergic to {ibuprofen}.', 'historical', 'an allergy tells of the past'],
  ['She had {numbness} which later resolved.', 'historical', 'over, in a clause of its own'],
  ['A history of {back pain} for many years.', 'affirmed', 'how long it has lasted, told behind'],
  ['He was thought initially to have {sciatica}.', 'uncertain', 'a thought with an adverb'],
  ['Her father had gout and her mother {neuropathy}.', 'family', 'the verb is said once'],
  ['His daughter is worried about his {weakness}.', 'affirmed', 'a relative who only worries'],
  ['His wife has noticed {foot drop}.', 'affirmed', 'or only notices'],
  ['{Osteoporosis}.', 'historical', 'a chronic condition alone on its line'],
  ['IMPRESSION: {Osteoporosis}.', 'affirmed', 'but not as the impression'],
];

test.each(LABELS)('%j is %s: %s', (marked, label) => {
  expect(judged(marked).assertion).toBe(label);
});

describe('properties are kept apart', () => {
  test('denied and in the past', () => {
    expect(judged('No history of {DVT}.')).toMatchObject({
      negated: true,
      temporality: 'historical',
      assertion: 'negated',
    });
  });
  test('denied of the family: both are told, the label is family', () => {
    expect(judged('No family history of {neuropathy}.')).toMatchObject({
      negated: true,
      experiencer: 'family',
      assertion: 'family',
    });
  });
});

describe('the cue', () => {
  test('has offsets that slice to it', () => {
    const text = 'She denies any foot drop.';
    const [mention] = annotator.annotate(text).mentions;
    const { start, end, text: words } = mention?.cue ?? { start: 0, end: 0, text: '' };
    expect(words).toBe('denies');
    expect(text.slice(start, end)).toBe(words);
  });
  test('is the heading where the heading decided', () => {
    expect(judged('PAST MEDICAL HISTORY: {sciatica}').cue?.text).toBe('PAST MEDICAL HISTORY');
  });
  test('is null where nothing did', () => expect(judged('{Sciatica} today.').cue).toBeNull());
});

describe('lists', () => {
  test('a line that ends in a colon governs its items', () => {
    expect(
      read('Denies:\n- numbness\n- fever\n\nBack pain is severe and has been for a long while now, he says.'),
    ).toEqual(['numbness=negated', 'fever=negated', 'Back pain=affirmed']);
  });
  test('a bare verb above the first mark governs them too', () => {
    expect(read('Denies\n- numbness\n- fever\nReports\n- weakness')).toEqual([
      'numbness=negated',
      'fever=negated',
      'weakness=affirmed',
    ]);
  });
  test('a finished sentence above a list governs nothing', () => {
    expect(read('No fever.\n- numbness')).toEqual(['fever=negated', 'numbness=affirmed']);
  });
  test('warnings in a list', () => {
    expect(read('Return if you have:\n1. fever\n2. weakness')).toEqual([
      'fever=hypothetical',
      'weakness=hypothetical',
    ]);
  });
});
