/** Asserts that the page behaves as if nothing had read it. */
import { expect } from 'vitest';

type Look = {
  html: string;
  values: string[];
  active: Element | null;
  selection: string;
  scroll: [number, number];
};

/**
 * Run something between two looks at the page: no mutation record, no attribute, value, selection,
 * focus or scroll position changed, no console error, no CSP report. `except` names records that the
 * test itself causes, or those of the card's host.
 */
export async function untouched(
  doc: Document,
  act: () => Promise<void>,
  except: (record: MutationRecord) => boolean = () => false,
): Promise<void> {
  const before = look(doc);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver(seen => records.push(...seen));
  for (const root of rootsOf(doc)) {
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  const complaints: string[] = [];
  const onError = (event: Event) => complaints.push(event.type);
  doc.addEventListener('securitypolicyviolation', onError);
  doc.defaultView?.addEventListener('error', onError);
  doc.defaultView?.addEventListener('unhandledrejection', onError);
  const { error, warn } = console;
  console.error = (...words: unknown[]) => complaints.push(words.join(' '));
  console.warn = (...words: unknown[]) => complaints.push(words.join(' '));
  try {
    await act();
    records.push(...observer.takeRecords());
  } finally {
    observer.disconnect();
    console.error = error;
    console.warn = warn;
    doc.removeEventListener('securitypolicyviolation', onError);
    doc.defaultView?.removeEventListener('error', onError);
    doc.defaultView?.removeEventListener('unhandledrejection', onError);
  }
  expect(records.filter(record => !except(record)).map(describeRecord), 'mutation records').toEqual([]);
  expect(look(doc)).toEqual(before);
  expect(complaints, 'console and CSP').toEqual([]);
}

function look(doc: Document): Look {
  const selection = doc.getSelection();
  return {
    html: rootsOf(doc).map(serialise).join('\n'),
    values: [...doc.querySelectorAll<HTMLInputElement>('input,textarea,select')].map(field => field.value),
    active: doc.activeElement,
    selection: `${selection?.anchorOffset} ${selection?.focusOffset} ${String(selection)}`,
    scroll: [doc.defaultView?.scrollX ?? 0, doc.defaultView?.scrollY ?? 0],
  };
}

function serialise(root: Document | ShadowRoot): string {
  return 'host' in root ? root.innerHTML : root.documentElement.outerHTML;
}

function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const below = [...root.querySelectorAll('*')].flatMap(element => element.shadowRoot ?? []);
  return [root, ...below.flatMap(rootsOf)];
}

function describeRecord({ type, target, attributeName }: MutationRecord): string {
  return [type, target.nodeName, attributeName].join(' ');
}
