import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { NoteEditor } from '../editor.ts';
import { NOTE_HTML } from '../note.ts';

/** ProseMirror. */
export function tiptap(place: HTMLElement): NoteEditor {
  const editor = new Editor({ element: place, extensions: [StarterKit], content: NOTE_HTML });
  return {
    getContent: () => editor.getHTML(),
    focusEnd: () => void editor.commands.focus('end', { scrollIntoView: false }),
    editable: () => editor.view.dom,
    bold: () => void editor.commands.toggleBold(),
    list: () => void editor.commands.toggleBulletList(),
    undo: () => void editor.commands.undo(),
    redo: () => void editor.commands.redo(),
  };
}
