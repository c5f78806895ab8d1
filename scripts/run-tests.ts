/**
 * npm test: every check in turn, all of them even when one fails, and one closing line made from the
 * runners' own reports. A part that is a command and not a test runner counts as one test.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './setup/ensure-browser.ts';
import { type Counts, countPlaywright, countVitest } from './test-reports.ts';

const REPORTS = path.resolve(import.meta.dirname, '../.cache/reports');

type Part = { name: string; command: string[]; report?: (file: string) => Counts };

const vitestReport = (file: string) => countVitest(readFileSync(file, 'utf8'));
const playwrightReport = (file: string) => countPlaywright(readFileSync(file, 'utf8'));

const PARTS: readonly Part[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'check:types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'check:lint'] },
  { name: 'unused', command: ['npm', 'run', '--silent', 'check:unused'] },
  { name: 'data', command: ['npm', 'run', '--silent', 'data:check'] },
  { name: 'unit', command: ['npm', 'run', '--silent', 'test:unit'], report: vitestReport },
  { name: 'dom', command: ['npm', 'run', '--silent', 'test:dom'], report: vitestReport },
  { name: 'e2e', command: ['npm', 'run', '--silent', 'test:e2e'], report: playwrightReport },
];

const { executablePath, from } = ensureBrowser(line => process.stdout.write(`${line}\n`));
process.stdout.write(`Browser: ${executablePath} (${from})\n`);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const only = process.argv.slice(2);
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
for (const part of PARTS.filter(({ name }) => only.length === 0 || only.includes(name))) {
  process.stdout.write(`\n── ${part.name}\n`);
  const counts = run(part);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  lines.push(
    `${part.name.padEnd(7)} ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
}
process.stdout.write(`\n${lines.join('\n')}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

function run({ name, command, report }: Part): Counts {
  const file = path.join(REPORTS, `${name}.json`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, RAMUS_REPORT: file },
  });
  if (report === undefined)
    return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  const counts = readReport(file, report);
  // A runner that fails without a failed test (a crash, a bad configuration) has failed all the same.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(file: string, report: (file: string) => Counts): Counts {
  try {
    return report(file);
  } catch (error) {
    process.stderr.write(`No report: ${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
