import { Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { caretToEnd, type NoteEditor } from '../editor.ts';
import { NOTE_HTML } from '../note.ts';

export async function ckeditor(place: HTMLElement): Promise<NoteEditor> {
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, List],
    toolbar: [],
    initialData: NOTE_HTML,
  });
  const editable = () => {
    const element = editor.ui.getEditableElement();
    if (!element) throw new Error('CKEditor has no editable');
    return element;
  };
  return {
    getContent: () => editor.getData(),
    focusEnd: () => {
      editor.editing.view.focus();
      editor.model.change(writer => {
        const root = editor.model.document.getRoot();
        if (root) writer.setSelection(root, 'end');
      });
      caretToEnd(editable());
    },
    editable,
    bold: () => void editor.execute('bold'),
    list: () => void editor.execute('bulletedList'),
    undo: () => void editor.execute('undo'),
    redo: () => void editor.execute('redo'),
  };
}
