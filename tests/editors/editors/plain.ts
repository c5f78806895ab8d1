import { caretToEnd, type NoteEditor } from '../editor.ts';
import { NOTE_HTML } from '../note.ts';

/** The browser's own editing. */
export function plain(place: HTMLElement): NoteEditor {
  place.contentEditable = 'true';
  place.innerHTML = NOTE_HTML;
  const run = (command: string) => () => void document.execCommand(command);
  return {
    getContent: () => place.innerHTML,
    focusEnd: () => caretToEnd(place),
    editable: () => place,
    bold: run('bold'),
    list: run('insertUnorderedList'),
    undo: run('undo'),
    redo: run('redo'),
  };
}
