import tiny from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/lists';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import type { NoteEditor } from '../editor.ts';
import { NOTE_HTML } from '../note.ts';

/** In a frame of its own. */
export async function tinymce(place: HTMLElement): Promise<NoteEditor> {
  const [editor] = await tiny.init({
    target: place,
    license_key: 'gpl',
    plugins: 'lists',
    menubar: false,
    toolbar: false,
    statusbar: false,
    promotion: false,
    height: 220,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  editor.setContent(NOTE_HTML);
  editor.undoManager.clear();
  return {
    getContent: () => editor.getContent(),
    focusEnd: () => {
      editor.focus();
      editor.selection.select(editor.getBody(), true);
      editor.selection.collapse(false);
    },
    editable: () => editor.getBody(),
    bold: () => void editor.execCommand('Bold'),
    list: () => void editor.execCommand('InsertUnorderedList'),
    undo: () => void editor.undoManager.undo(),
    redo: () => void editor.undoManager.redo(),
  };
}
