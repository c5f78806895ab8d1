import { addRecent, listRecents } from './recents.ts';

/** The part of every surface's services that the browser provides. */
export const browserServices = {
  recents: { list: listRecents, add: addRecent },
  copyText: (text: string): Promise<void> => navigator.clipboard.writeText(text),
};
