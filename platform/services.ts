import { listFavourites, toggleFavourite } from './favourites.ts';
import { addRecent, listRecents } from './recents.ts';

/** The part of every surface's services that the browser provides. */
export const browserServices = {
  favourites: { list: listFavourites, toggle: toggleFavourite },
  recents: { list: listRecents, add: addRecent },
  copyText: (text: string): Promise<void> => navigator.clipboard.writeText(text),
};
