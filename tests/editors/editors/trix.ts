import 'trix';
import 'trix/dist/trix.css';
import type { NoteEditor } from '../editor.ts';
import { NOTE_HTML } from '../note.ts';

type TrixElement = HTMLElement & {
  editor: {
    getDocument(): { getLength(): number };
    setSelectedRange(at: number): void;
    activateAttribute(name: string): void;
    undo(): void;
    redo(): void;
  };
};

/** An element of its own that writes what is saved into a hidden field. It knows no paragraphs in lists. */
export async function trix(place: HTMLElement): Promise<NoteEditor> {
  const saved = document.createElement('input');
  saved.type = 'hidden';
  saved.id = 'trix-note';
  saved.value = NOTE_HTML.replaceAll(/<(\/?)p>/g, '<$1div>').replaceAll(/<li><div>(.*?)<\/div><\/li>/g, '<li>$1</li>');
  const element = document.createElement('trix-editor') as TrixElement;
  element.setAttribute('input', saved.id);
  const ready = new Promise(resolve => element.addEventListener('trix-initialize', resolve, { once: true }));
  place.append(saved, element);
  await ready;
  return {
    getContent: () => saved.value,
    focusEnd: () => {
      element.focus({ preventScroll: true });
      element.editor.setSelectedRange(element.editor.getDocument().getLength() - 1);
    },
    editable: () => element,
    bold: () => element.editor.activateAttribute('bold'),
    list: () => element.editor.activateAttribute('bullet'),
    undo: () => element.editor.undo(),
    redo: () => element.editor.redo(),
  };
}
