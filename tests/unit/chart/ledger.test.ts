import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../lib/chart/ledger.ts';
import { type LedgerPhrases, ledgerSentence } from '../../../lib/chart/ledger-sentence.ts';
import { type ChartMention, type Status, statusOf, whatIsSaid } from '../../../lib/chart/statuses.ts';
import { CHART, nameOf, said } from './chart-support.ts';

const ledgerOf = (...mentions: ChartMention[]) => readLedger(whatIsSaid(mentions), CHART, nameOf);

describe('statusOf', () => {
  const rows: [ChartMention['assertion'][], Status, string][] = [
    [['negated', 'affirmed'], 'present', 'one affirmed mention outweighs denials'],
    [['negated', 'uncertain'], 'possible', 'a doubt stays open whatever denies it'],
    [['negated', 'historical'], 'denied', 'what was in the past does not undo a denial'],
    [['historical'], 'notMentioned', 'a history says nothing of now: the question is still to be asked'],
    [['family'], 'notMentioned', "a relative's sign is nobody's here"],
    [['hypothetical'], 'notMentioned', '"return if" is advice, not a finding'],
    [[], 'notMentioned', 'nothing said'],
  ];
  it.each(rows)('%j → %s: %s', (assertions, expected) => {
    expect(statusOf(assertions.map(assertion => said('saddle', assertion)))).toBe(expected);
  });
});

describe('readLedger', () => {
  it('shows each red flag with its status and the mentions behind it', () => {
    const denied = said('saddle', 'negated');
    const [picture] = ledgerOf(denied, said('retention'));
    expect(picture?.name).toBe('Tight tail');
    expect(picture?.items.map(({ concept, status }) => [concept, status])).toEqual([
      ['saddle', 'denied'],
      ['retention', 'present'],
      ['numbness', 'notMentioned'],
    ]);
    expect(picture?.items[0]?.mentions).toEqual([denied]);
  });

  it('hears two red flags in one mention', () => {
    const [picture] = ledgerOf(said('saddle', 'negated', { alternatives: ['retention'] }));
    expect(picture?.items.map(({ status }) => status)).toEqual(['denied', 'denied', 'notMentioned']);
  });

  it('does not count a mention of doubtful sense', () => {
    expect(ledgerOf(said('saddle', 'affirmed', { sense: 'could-be' }))).toEqual([]);
  });

  const opening: [string, ChartMention[], number][] = [
    ['one of its own red flags is denied', [said('saddle', 'negated')], 1],
    ['its cause is named, if only in the past', [said('tight-tail', 'historical')], 1],
    ['its cause is named of a relative', [said('tight-tail', 'family')], 0],
    ['a complaint that should make one ask is present', [said('pinched-root')], 1],
    ['that complaint is denied', [said('pinched-root', 'negated')], 0],
    ['only a red flag too common to open it is there', [said('numbness')], 0],
    ['a red flag is only a plan', [said('saddle', 'hypothetical')], 0],
    ['nothing is said', [], 0],
  ];
  it.each(opening)('when %s: %#', (_, mentions, pictures) => {
    expect(ledgerOf(...mentions)).toHaveLength(pictures);
  });
});

const PHRASES: LedgerPhrases = {
  present: list => `Reports ${list}`,
  possible: list => `Possible ${list}`,
  denied: list => `Denies ${list}`,
  notMentioned: list => `${list} not documented`,
  joinList: items => new Intl.ListFormat('en-GB').format(items),
};

describe('ledgerSentence', () => {
  it('says what is reported, denied and left out, each red flag once', () => {
    const ledger = ledgerOf(said('saddle', 'negated'), said('retention'));
    expect(ledgerSentence([...ledger, ...ledger], PHRASES)).toBe(
      'Reports urinary retention. Denies saddle anesthesia. Numbness not documented.',
    );
  });

  it('joins several with the words it is given', () => {
    const ledger = ledgerOf(
      said('saddle', 'negated'),
      said('retention', 'negated'),
      said('numbness', 'uncertain'),
    );
    expect(ledgerSentence(ledger, PHRASES)).toBe(
      'Possible numbness. Denies saddle anesthesia and urinary retention.',
    );
  });

  it('leaves the capital of a person in a name', () => {
    const items = ['Trendelenburg gait', 'MRI finding', 'Foot drop'].map(name => {
      return { concept: name, name, status: 'denied' as const, mentions: [] };
    });
    expect(ledgerSentence([{ picture: 'p', name: 'P', items }], PHRASES)).toBe(
      'Denies Trendelenburg gait, MRI finding and foot drop.',
    );
  });

  it('is empty where there is nothing to say', () => {
    expect(ledgerSentence([], PHRASES)).toBe('');
  });
});
