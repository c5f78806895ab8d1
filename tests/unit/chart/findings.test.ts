import { describe, expect, it } from 'vitest';
import type { Assertion } from '../../../lib/annotate/types.ts';
import { type CountedMention, groupFindings, overallAssertion } from '../../../lib/chart/findings.ts';
import type { EntrySummary } from '../../../lib/reference/types.ts';

const SUMMARIES: Record<string, EntrySummary> = {
  numbness: { id: 'numbness', name: 'Numbness', kind: 'symptom', isRedFlag: false, line: '' },
  tingling: { id: 'tingling', name: 'Tingling', kind: 'symptom', isRedFlag: false, line: '' },
  saddle: { id: 'saddle', name: 'Saddle anesthesia', kind: 'symptom', isRedFlag: true, line: '' },
};
const summaryOf = (id: string) => SUMMARIES[id];

let count = 0;
function mention(
  concept: string,
  assertion: Assertion,
  sense: CountedMention['sense'] = 'sure',
): CountedMention {
  count += 1;
  return { id: `m${count}`, concept, assertion, sense };
}

describe('groupFindings', () => {
  it('puts red flags first, then what is said most often, then names in order', () => {
    const { findings } = groupFindings(
      [
        mention('tingling', 'affirmed'),
        mention('numbness', 'affirmed'),
        mention('numbness', 'negated'),
        mention('saddle', 'negated'),
      ],
      summaryOf,
    );
    expect(findings.map(({ concept }) => concept)).toEqual(['saddle', 'numbness', 'tingling']);
  });

  it('counts each assertion and leaves out those that never hold', () => {
    const { findings } = groupFindings(
      [mention('numbness', 'affirmed'), mention('numbness', 'negated')],
      summaryOf,
    );
    expect(findings[0]?.counts).toEqual({ affirmed: 1, negated: 1 });
  });

  it('keeps forms of doubtful sense apart from findings', () => {
    const grouped = groupFindings([mention('numbness', 'affirmed', 'could-be')], summaryOf);
    expect(grouped.findings).toEqual([]);
    expect(grouped.couldBe.map(({ concept }) => concept)).toEqual(['numbness']);
  });

  it('drops a concept that the reference does not hold', () => {
    expect(groupFindings([mention('gout', 'affirmed')], summaryOf).findings).toEqual([]);
  });
});

describe('overallAssertion', () => {
  const rows: [Assertion[], Assertion, string][] = [
    [['negated', 'affirmed', 'negated'], 'affirmed', 'one affirmed mention outweighs denials'],
    [['historical', 'negated'], 'negated', 'denied now says more than present once'],
    [['family', 'hypothetical'], 'hypothetical', 'a relative says least of the patient'],
    [['uncertain', 'negated'], 'uncertain', 'a doubt stays open'],
  ];
  it.each(rows)('%j → %s: %s', (assertions, expected) => {
    expect(overallAssertion(assertions.map(assertion => ({ assertion })))).toBe(expected);
  });
});
