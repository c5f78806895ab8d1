import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { HeadingNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor, FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { NoteEditor } from '../editor.ts';

/** Without a list node, so its note is paragraphs. */
const NOTE =
  '<p>Pain down the left leg, likely <strong>sciatica</strong>, for three weeks.</p>' +
  '<p>foot <strong>drop</strong> since Monday</p><p>denies saddle anesthesia</p><p>MRI if weakness grows.</p>';

export async function lexical(place: HTMLElement): Promise<NoteEditor> {
  place.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'note',
    nodes: [HeadingNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(place);
  registerRichText(editor);
  await new Promise<void>(resolve => {
    editor.update(
      () => {
        const dom = new DOMParser().parseFromString(NOTE, 'text/html');
        $getRoot().select();
        $insertNodes($generateNodesFromDOM(editor, dom));
      },
      { onUpdate: resolve },
    );
  });
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    getContent: () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor, null)),
    focusEnd: () => {
      editor.update(() => void $getRoot().selectEnd(), { discrete: true });
      place.focus({ preventScroll: true });
    },
    editable: () => place,
    bold: () => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
  };
}
