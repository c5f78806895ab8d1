import { parse } from 'yaml';
import type { Translate } from '../../../components/services.ts';
import english from '../../../locales/en.yml?raw';

type Messages = { [key: string]: string | Messages };
const messages: Messages = parse(english);

/** The real English texts without a browser's i18n API: same keys, same substitutions, same plurals. */
function translate(key: string, ...args: (number | (string | number)[])[]): string {
  const count = args.find(arg => typeof arg === 'number');
  const substitutions = args.find(arg => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
  const found = key
    .split('.')
    .reduce<string | Messages | undefined>(
      (node, part) => (typeof node === 'object' ? node[part] : undefined),
      messages,
    );
  const text = typeof found === 'object' && count !== undefined ? (found[String(count)] ?? found.n) : found;
  if (typeof text !== 'string') throw new Error(`locales/en.yml has no message "${key}"`);
  return text.replace(/\$(\d)/g, (_, place) => String(substitutions[Number(place) - 1] ?? ''));
}

export const t = translate as unknown as Translate;
