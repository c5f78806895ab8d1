/** Which highlight a mention is painted with. */
import type { Kind } from '../data/vocabulary.ts';
import { ASSERTIONS, type Assertion } from '../lib/annotate/types.ts';
import type { ConceptStyle } from './types.ts';

/** Names are shared with the page and its other extensions in one registry per document. */
const PREFIX = 'ramus';
/** The mention that was jumped to. */
export const CURRENT_NAME = `${PREFIX}-current`;
/** How the name of a red flag's look ends. */
export const FLAG_SUFFIX = '-flag';

const KINDS = ['cause', 'symptom', 'test', 'treatment'] as const satisfies readonly Kind[];

/** One way of painting. */
export type PaintStyle = { name: string; kind: Kind; assertion: Assertion; isRedFlag: boolean };

/** Every way of painting there is: kind × assertion, with and without red flag. */
export const PAINT_STYLES: readonly PaintStyle[] = KINDS.flatMap(kind =>
  ASSERTIONS.flatMap(assertion =>
    [false, true].map(isRedFlag => {
      return { name: styleName({ kind, isRedFlag }, assertion), kind, assertion, isRedFlag };
    }),
  ),
);

/** The names of all of them, and of the mention that was jumped to. */
export const ALL_NAMES: readonly string[] = [...PAINT_STYLES.map(({ name }) => name), CURRENT_NAME];

/** `ramus-symptom-negated`, `ramus-cause-affirmed-flag`. */
export function styleName({ kind, isRedFlag }: ConceptStyle, assertion: Assertion): string {
  return `${PREFIX}-${kind}-${assertion}${isRedFlag ? FLAG_SUFFIX : ''}`;
}
