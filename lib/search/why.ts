import type { SearchReason } from './types.ts';

/** A reason in English, for commands and logs of measurements: `surface form "Lasègue sign"`. */
export function whyInEnglish(reason: SearchReason): string {
  switch (reason.by) {
    case 'name':
      return 'name';
    case 'form':
      return `surface form "${reason.text}"`;
    case 'lay':
      return `in plain words "${reason.text}"`;
    case 'code':
      return `code ${reason.text}`;
    case 'spelling':
      return `spelling: "${reason.text}"`;
    case 'text':
      return reason.section === undefined ? 'words in several places' : `text under "${reason.section}"`;
  }
}
