/** One page with many editors. `window.editorsReady` resolves when all hold their note. */
import { ckeditor } from './editors/ckeditor.ts';
import { codemirror } from './editors/codemirror.ts';
import { codemirror5 } from './editors/codemirror5.ts';
import { lexical } from './editors/lexical.ts';
import { plain } from './editors/plain.ts';
import { quill } from './editors/quill.ts';
import { slate } from './editors/slate.ts';
import { tinymce } from './editors/tinymce.ts';
import { tiptap } from './editors/tiptap.ts';
import type { NoteEditor } from './editor.ts';

const makers: Record<string, (place: HTMLElement) => NoteEditor | Promise<NoteEditor>> = {
  plain,
  tiptap,
  quill,
  ckeditor,
  tinymce,
  lexical,
  codemirror,
  slate,
  codemirror5,
};

window.editors = {};
window.editorsReady = makeAll();

async function makeAll(): Promise<void> {
  for (const [name, make] of Object.entries(makers)) {
    const section = document.createElement('section');
    section.id = name;
    const heading = document.createElement('h2');
    heading.textContent = name;
    const place = document.createElement('div');
    section.append(heading, place);
    document.querySelector('main')?.append(section);
    window.editors[name] = await make(place);
  }
}
