/** What a person may be writing in right now. */
import { isHtml } from '../nodes.ts';
import type { View } from '../paint.ts';

/** The field or editor that has the focus, inside shadow roots too; null where nothing is written. */
export function focusedEditable(view: View): HTMLElement | null {
  let active: Element | null = view.document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || !isHtml(active)) return null;
  const isField = active.localName === 'textarea' || active.localName === 'input';
  return isField || active.isContentEditable ? active : null;
}
