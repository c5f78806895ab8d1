import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { NoteEditor } from '../editor.ts';
import { NOTE_TEXT } from '../note.ts';

/** Keeps only the lines in view in the document. */
export function codemirror(place: HTMLElement): NoteEditor {
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      doc: NOTE_TEXT,
      extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap]), lineNumbers(), EditorView.lineWrapping],
    }),
  });
  return {
    getContent: () => view.state.doc.toString(),
    focusEnd: () => {
      view.dispatch({ selection: { anchor: view.state.doc.length } });
      view.focus();
    },
    editable: () => view.contentDOM,
    undo: () => void undo(view),
    redo: () => void redo(view),
  };
}
