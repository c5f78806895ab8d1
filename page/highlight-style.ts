/** The look of the marks, as the text of one style sheet. */
import type { Kind } from '../data/vocabulary.ts';
import type { Assertion } from '../lib/annotate/types.ts';
import { CURRENT_NAME, PAINT_STYLES, type PaintStyle } from './style-names.ts';

/**
 * The hues of the kinds as the surfaces show them (components/styles/tokens.css): one colour, one kind.
 * Line colours of about the same luminance (0.18), which is what gives at least 3:1 against black
 * and white at once: a page's ground is unknown, and sampling it would cost layout.
 */
export const LINE_COLORS: Record<Kind | 'flag', string> = {
  cause: '#b15c00',
  symptom: '#9457d0',
  test: '#0b8272',
  treatment: '#3d8426',
  flag: '#dd2846',
};

/** The ground stays so thin that text keeps its contrast on either side. */
const TINTS: Record<Kind | 'flag', string> = {
  cause: 'rgb(177 92 0 / 0.13)',
  symptom: 'rgb(148 87 208 / 0.13)',
  test: 'rgb(11 130 114 / 0.13)',
  treatment: 'rgb(61 132 38 / 0.13)',
  flag: 'rgb(221 40 70 / 0.14)',
};

const CURRENT = '{background-color:rgb(255 193 7 / 0.45)}';

const FORCED = '{background-color:transparent;text-decoration-color:CanvasText}';
const FORCED_CURRENT = '{background-color:Highlight;color:HighlightText}';

type Line = { line: string; style: string; thickness: string };

/** An assertion is told by the line alone; colour only repeats the kind. */
const LINES: Record<Assertion, Line> = {
  affirmed: { line: 'underline', style: 'solid', thickness: '2px' },
  negated: { line: 'underline', style: 'dotted', thickness: '2px' },
  historical: { line: 'underline', style: 'dashed', thickness: '2px' },
  uncertain: { line: 'underline', style: 'wavy', thickness: '1px' },
  family: { line: 'underline overline', style: 'dotted', thickness: '1px' },
  hypothetical: { line: 'underline overline', style: 'dashed', thickness: '1px' },
};
const RED_FLAG_LINE: Line = { line: 'underline', style: 'double', thickness: '2px' };

/**
 * The sheet: rules of these names at all that the selectors tell ('' for every element). Not scoped to
 * `screen` when marks are wanted on paper.
 *
 * Only what may stand in `::highlight` and leaves the layout alone. In forced colours the ground goes
 * and the line takes the text's colour; the line style still tells.
 */
export function highlightSheet(options: {
  print: boolean;
  selectors: readonly string[];
  names: Iterable<string>;
}): string {
  const at = (name: string) => options.selectors.map(one => `${one}::highlight(${name})`).join(',');
  const names = [...options.names];
  const rules = names.map(name => at(name) + BODIES.get(name));
  const forced = names.map(name => at(name) + (name === CURRENT_NAME ? FORCED_CURRENT : FORCED));
  const media = options.print ? 'all' : 'screen';
  return `@media ${media}{${rules.join('')}@media (forced-colors:active){${forced.join('')}}}`;
}

function bodyOf({ kind, assertion, isRedFlag }: PaintStyle): string {
  const color = isRedFlag ? 'flag' : kind;
  const { line, style, thickness } = isRedFlag && assertion === 'affirmed' ? RED_FLAG_LINE : LINES[assertion];
  const ground = assertion === 'affirmed' || assertion === 'uncertain' ? TINTS[color] : 'transparent';
  return (
    `{background-color:${ground};` +
    `text-decoration:${line} ${style} ${LINE_COLORS[color]};text-decoration-thickness:${thickness}}`
  );
}

const BODIES: ReadonlyMap<string, string> = new Map([
  ...PAINT_STYLES.map(style => [style.name, bodyOf(style)] as const),
  [CURRENT_NAME, CURRENT],
]);
