/** Before the tests: makes sure that there is a browser, and says which. */
import { ensureBrowser } from './ensure-browser.ts';

try {
  const { executablePath, from } = ensureBrowser(line => process.stdout.write(`${line}\n`));
  process.stdout.write(`Browser: ${executablePath} (${from})\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
