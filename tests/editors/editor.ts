/** What a test asks of every editor. */
export type NoteEditor = {
  /** What would be saved. */
  getContent(): string;
  /** Puts the caret at the end of the note. */
  focusEnd(): void;
  /** Where keys go: the editable element, in this document or in the editor's frame. */
  editable(): HTMLElement;
  /** Missing where the editor has no such command. */
  bold?(): void;
  list?(): void;
  undo(): void;
  redo(): void;
};

declare global {
  interface Window {
    editors: Record<string, NoteEditor>;
    editorsReady: Promise<void>;
  }
}

/** Put the browser's own caret at the end of an editable element. */
export function caretToEnd(element: HTMLElement): void {
  element.focus();
  const selection = element.ownerDocument.getSelection();
  selection?.selectAllChildren(element);
  selection?.collapseToEnd();
}
