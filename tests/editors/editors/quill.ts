import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { NoteEditor } from '../editor.ts';
import { NOTE_HTML } from '../note.ts';

export function quill(place: HTMLElement): NoteEditor {
  const editor = new Quill(place, { theme: 'snow', modules: { toolbar: false } });
  editor.clipboard.dangerouslyPasteHTML(NOTE_HTML, 'silent');
  editor.history.clear();
  return {
    getContent: () => editor.root.innerHTML,
    focusEnd: () => {
      editor.focus({ preventScroll: true });
      editor.setSelection(editor.getLength() - 1, 0);
    },
    editable: () => editor.root,
    bold: () => void editor.format('bold', true, 'user'),
    list: () => void editor.format('list', 'bullet', 'user'),
    undo: () => void editor.history.undo(),
    redo: () => void editor.history.redo(),
  };
}
