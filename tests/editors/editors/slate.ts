import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import type { NoteEditor } from '../editor.ts';

type Line = { tag: string; children: (Line | { text: string; bold?: boolean })[] };

const line = (tag: string, ...children: Line['children']): Line => ({ tag, children });
const NOTE = [
  line('p', { text: 'Pain down the left leg, likely ' }, { text: 'sciatica', bold: true }, { text: ', for three weeks.' }),
  line(
    'ul',
    line('li', { text: 'foot ' }, { text: 'drop', bold: true }, { text: ' since Monday' }),
    line('li', { text: 'denies saddle anesthesia' }),
  ),
  line('p', { text: 'MRI if weakness grows.' }),
];

/** React, and a model of the note that the document has to follow. */
export async function slate(place: HTMLElement): Promise<NoteEditor> {
  const editor = withHistory(withReact(createEditor()));
  const element = ({ attributes, children, element: one }: RenderElementProps) =>
    createElement((one as unknown as Line).tag, attributes, children);
  const leaf = ({ attributes, children, leaf: one }: RenderLeafProps) =>
    createElement('bold' in one ? 'b' : 'span', attributes, children);
  const editable = createElement(Editable, {
    renderElement: element,
    renderLeaf: leaf,
    placeholder: 'What was found, e.g. numbness',
  });
  const initialValue = NOTE as unknown as Descendant[];
  createRoot(place).render(createElement(Slate, { editor, initialValue, children: editable }));
  while (!place.querySelector('[contenteditable]')) await new Promise(resolve => setTimeout(resolve, 10));
  return {
    getContent: () => JSON.stringify(editor.children),
    focusEnd: () => {
      ReactEditor.focus(editor);
      Transforms.select(editor, Editor.end(editor, []));
    },
    editable: () => place.querySelector<HTMLElement>('[contenteditable]')!,
    bold: () => Editor.addMark(editor, 'bold', true),
    list: () => Transforms.setNodes(editor, { tag: 'li' } as unknown as Partial<Descendant>),
    undo: () => editor.undo(),
    redo: () => editor.redo(),
  };
}
