import path from 'node:path';

/** A browser that takes an unpacked extension, and where it was found. */
export type FoundBrowser = { executablePath: string; from: string };

/** As much of the machine as the search for a browser sees. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isExecutable: (file: string) => boolean;
  /** Playwright's own download, when it is there. */
  playwrightPath: string | undefined;
};

/** Names on the PATH. Branded Chrome is not among them: since 137 it ignores --load-extension. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome-for-testing',
];

const APPLICATIONS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
};

/**
 * Finds a browser that is there already: RAMUS_BROWSER, then the system's, then Playwright's download.
 * Throws where RAMUS_BROWSER names no program: what was asked for is never silently replaced.
 */
export function findBrowser(machine: Machine): FoundBrowser | undefined {
  const wanted = machine.env.RAMUS_BROWSER;
  if (wanted !== undefined && wanted !== '') {
    if (machine.isExecutable(wanted)) return { executablePath: wanted, from: 'RAMUS_BROWSER' };
    throw new Error(
      `RAMUS_BROWSER is "${wanted}", which is no program. Give the path of a Chromium, Edge or Chrome for Testing.`,
    );
  }
  const system = systemCandidates(machine).find(machine.isExecutable);
  if (system !== undefined) return { executablePath: system, from: 'the system' };
  const { playwrightPath } = machine;
  if (playwrightPath === undefined || !machine.isExecutable(playwrightPath)) return undefined;
  return { executablePath: playwrightPath, from: "Playwright's download" };
}

function systemCandidates({ platform, env }: Machine): string[] {
  const windows = platform === 'win32';
  const { join } = windows ? path.win32 : path.posix;
  const folders = (env.PATH ?? '').split(windows ? ';' : ':').filter(folder => folder !== '');
  const onPath = COMMANDS.flatMap(command =>
    folders.map(folder => join(folder, windows ? `${command}.exe` : command)),
  );
  return [...onPath, ...(APPLICATIONS[platform] ?? [])];
}
