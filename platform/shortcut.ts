import { browser } from 'wxt/browser';

/** The key that the browser has given a command, as it writes it; empty when it has none. */
export async function shortcutOf(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}
