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

const CURRENT_COLOR = 'rgb(255 193 7 / 0.45)';

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
 * The sheet for documents and shadow roots. Not scoped to `screen` when marks are wanted on paper.
 *
 * Only what may stand in `::highlight` and leaves the layout alone. In forced colours the ground goes
 * and the line takes the text's colour; the line style still tells.
 *
 * With `inherits` the rules stand at the root alone. Chromium hands them down to every element, shadow
 * roots included, for a quarter of what it costs to match them at each (1 MB of text: 43 instead of
 * 173 ms, in one task that nobody can divide).
 */
export function highlightSheet(options: { print: boolean; inherits?: boolean }): string {
  const at = (name: string) => `${options.inherits ? ':root' : ''}::highlight(${name})`;
  const rules = PAINT_STYLES.map(style => at(style.name) + bodyOf(style));
  rules.push(`${at(CURRENT_NAME)}{background-color:${CURRENT_COLOR}}`);
  const forced = PAINT_STYLES.map(
    ({ name }) => `${at(name)}{background-color:transparent;text-decoration-color:CanvasText}`,
  );
  forced.push(`${at(CURRENT_NAME)}{background-color:Highlight;color:HighlightText}`);
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
