import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { RULES } from '../../data/rules/index.ts';
import type { Dataset, Problem } from '../../data/rules/types.ts';

const exceptionSchema = z.strictObject({
  rule: z.string(),
  file: z.string(),
  /** Part of the problem's message or field that tells it from others of the file. */
  about: z.string().min(1),
  reason: z.string().min(10),
  until: z.iso.date(),
});
export type Exception = z.infer<typeof exceptionSchema>;

/**
 * Known problems that are allowed for a time, each with its reason. A malformed exception excuses
 * nothing and is a problem itself.
 */
export async function loadExceptions(dir: string): Promise<{ exceptions: Exception[]; problems: Problem[] }> {
  const listed: unknown = parse(await readFile(path.join(dir, 'exceptions.yaml'), 'utf8')) ?? [];
  const exceptions: Exception[] = [];
  const problems: Problem[] = [];
  for (const [index, candidate] of (Array.isArray(listed) ? listed : [listed]).entries()) {
    const result = exceptionSchema.safeParse(candidate);
    if (result.success) {
      exceptions.push(result.data);
      continue;
    }
    for (const issue of result.error.issues) {
      problems.push({
        rule: 'exceptions',
        file: 'exceptions.yaml',
        field: [index, ...issue.path].join('.'),
        message: issue.message,
        tip: 'An exception names rule, file, about, a reason and until (an ISO date).',
      });
    }
  }
  return { exceptions, problems };
}

/** All problems that the rules find, in the order of the rules. */
export function runRules(data: Dataset): Problem[] {
  return RULES.flatMap(rule => rule.check(data).map(finding => ({ rule: rule.name, ...finding })));
}

/**
 * Takes excepted problems away, and adds a problem for each exception that has expired or that
 * nothing needs any more. `today` is an ISO date.
 */
export function applyExceptions(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
  today: string,
): Problem[] {
  const used = new Set<Exception>();
  const left = problems.filter(problem => {
    const exception = exceptions.find(candidate => matches(candidate, problem) && candidate.until >= today);
    if (exception !== undefined) used.add(exception);
    return exception === undefined;
  });
  for (const exception of exceptions) {
    if (used.has(exception)) continue;
    left.push({
      rule: 'exceptions',
      file: 'exceptions.yaml',
      field: exception.about,
      message:
        exception.until < today ? `expired on ${exception.until}` : 'nothing needs this exception any more',
      tip: exception.until < today ? 'Mend the content, or renew it with a reason.' : 'Remove it.',
    });
  }
  return left;
}

function matches(exception: Exception, problem: Problem): boolean {
  return (
    exception.rule === problem.rule &&
    exception.file === problem.file &&
    `${problem.field} ${problem.message}`.includes(exception.about)
  );
}

/** One problem as a person reads it in a terminal. */
export function formatProblem({ rule, file, field, message, tip }: Problem): string {
  return `data/${file}${field === '' ? '' : ` › ${field}`}: ${message} [${rule}]\n    ${tip}`;
}
