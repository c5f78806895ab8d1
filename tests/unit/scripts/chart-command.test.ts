/** `npm run --silent chart` as a person runs it: lines in, lines out. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

function run(script: string, lines: readonly string[]) {
  const { stdout, stderr, status } = spawnSync('node', ['--import', 'tsx', `scripts/${script}.ts`], {
    cwd: ROOT,
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
  return { answers, stderr, status };
}

const NOTE =
  'Low back pain, sciatica on both sides since yesterday. New urinary retention. Denies saddle anesthesia and fever.';

describe('chart', () => {
  const { answers, stderr, status } = run('chart', [
    JSON.stringify({ id: 'a', text: NOTE }),
    'not json',
    '',
    JSON.stringify({ id: 2 }),
    JSON.stringify({ id: 'b', text: 'Nothing to report.' }),
  ]);

  it('answers every line that it can read, and names the others with their numbers', () => {
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(stderr).toMatch(/^line 2: .+\nline 4: .+\n$/s);
    expect(status).toBe(1);
  });

  it('gives findings, ledger, causes and emergencies by the ids of entries', () => {
    const [first, second] = answers;
    expect(first.findings).toContainEqual({
      concept: 'fever',
      kind: 'symptom',
      count: 1,
      assertion: 'negated',
    });
    expect(first.ledger[0]).toMatchObject({
      picture: 'cauda-equina-syndrome',
      denied: ['saddle-anesthesia'],
    });
    expect(first.ledger[0].present).toContain('urinary-retention');
    expect(first.ledger[0].notMentioned).toContain('loss-of-bowel-control');
    expect(first.emergencies).toEqual(['cauda-equina-syndrome']);
    const ids = first.consider.flatMap((row: { for: string[]; against: string[] }) => [
      ...row.for,
      ...row.against,
    ]);
    expect(ids.filter((id: string) => id.includes(':'))).toEqual([]);
    expect(second).toEqual({ id: 'b', findings: [], ledger: [], consider: [], emergencies: [] });
  });
});

describe('annotate', () => {
  it('knows no clues, and reads lines the same way', () => {
    const { answers, stderr, status } = run('annotate', [
      JSON.stringify({ id: 1, text: 'Numbness of the outer thigh.' }),
      '{',
    ]);
    expect(answers[0].mentions.map(({ concept }: { concept: string }) => concept)).toEqual(['numbness']);
    expect(stderr).toMatch(/^line 2: /);
    expect(status).toBe(1);
  });
});
