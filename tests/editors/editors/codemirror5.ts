import CodeMirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import type { NoteEditor } from '../editor.ts';
import { NOTE_TEXT } from '../note.ts';

/** Draws the note itself, and takes keys and the clipboard in a field that nobody sees. */
export function codemirror5(place: HTMLElement): NoteEditor {
  const editor = CodeMirror(place, { value: NOTE_TEXT, lineNumbers: true, lineWrapping: true });
  return {
    getContent: () => editor.getValue(),
    focusEnd: () => {
      editor.focus();
      editor.setCursor(editor.lineCount(), 0);
    },
    editable: () => editor.getWrapperElement(),
    undo: () => editor.undo(),
    redo: () => editor.redo(),
  };
}
