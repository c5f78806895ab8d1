import type { Translate } from '../../../components/services.ts';
import { t } from './translate.ts';

/** Every text of the interface in brackets, so that whatever stands outside of them is hard-coded. */
export const pseudo = ((...args: Parameters<typeof t>) =>
  `⟦${(t as unknown as (...given: unknown[]) => string)(...args)}⟧`) as unknown as Translate;

/** Texts of the content in brackets of their own. Ids, source keys and words that choose stay as they are. */
export function bracketed<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string')
    return (KEPT.has(key) && !value.includes(' ') ? value : `«${value}»`) as Value;
  if (Array.isArray(value)) return value.map(item => bracketed(item, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, name === 'related' ? child : bracketed(child, name)]),
  ) as Value;
}

const KEPT = new Set([
  'id',
  'kind',
  'level',
  'sources',
  'position',
  'certainty',
  'status',
  'date',
  'code',
  'target',
  'otherwise',
  'type',
  'URL',
  'DOI',
  'PMID',
  'tier',
  'concept',
  'picture',
  'cause',
  'key',
  'url',
  'signs',
  'openedBy',
]);

/** Words on the screen, and names for those who do not see it, that come from neither. */
export function hardCoded(root: Element): string[] {
  const found: string[] = [];
  const note = (text: string) => {
    const rest = withoutBrackets(text).trim();
    if (/\p{L}{2}/u.test(rest)) found.push(`${rest} ← ${text}`);
  };
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    // Names of permissions and addresses are the same in every language.
    if (node.parentElement?.closest('code') === null && /\p{L}/u.test(node.nodeValue ?? ''))
      note(textBeside(node));
  }
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      const value = element.getAttribute(name);
      if (value !== null && !value.startsWith('https://')) note(value);
    }
  }
  return found;
}

/** Highlighting splits a bracketed text into several nodes: they are judged as one. */
function textBeside(node: Node): string {
  const { parentElement } = node;
  const whole = parentElement?.closest('.result-name, .result-why, .mention-text') ?? parentElement;
  return whole?.textContent ?? '';
}

function withoutBrackets(text: string): string {
  let [rest, before] = [text.replace(/«[^»]*»/g, ''), ''];
  while (rest !== before) [rest, before] = [rest.replace(/⟦[^⟦⟧]*⟧/g, ''), rest];
  return rest;
}
