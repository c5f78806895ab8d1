import { createInterface } from 'node:readline';
import { z } from 'zod';

/**
 * JSON Lines from stdin, answered line by line on stdout. A line that cannot be read is reported on
 * stderr with its number, the rest is still answered, and the exit code is 1. Empty lines are skipped.
 */
export async function answerLines<Request>(
  parse: (value: unknown) => Request,
  answer: (request: Request) => object,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const request = parsed(line, number, parse);
    if (request !== null) process.stdout.write(`${JSON.stringify(answer(request))}\n`);
  }
}

function parsed<Request>(line: string, number: number, parse: (value: unknown) => Request): Request | null {
  try {
    return parse(JSON.parse(line));
  } catch (error) {
    process.stderr.write(`line ${number}: ${reasonOf(error)}\n`);
    process.exitCode = 1;
    return null;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll('\n', ' ');
  return error instanceof Error ? error.message : String(error);
}
