/** What an editor lays over the note without anyone having written it: what to write, other people's carets. */

const EDITOR = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

/**
 * Out of the flow and not to be written in. Inside an editor it also cannot be selected; what stands beside one
 * must call itself a placeholder.
 */
export function isEditorOverlay(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' || element.isContentEditable) return false;
  const around = element.parentElement;
  if (!around) return false;
  if (style.userSelect === 'none' && around.closest(EDITOR)) return true;
  const isCalledSo = /placeholder/i.test(element.className);
  return isCalledSo && around.querySelector(EDITOR) !== null && !element.querySelector(EDITOR);
}
