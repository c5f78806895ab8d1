/**
 * White space as rendered (CSS Text 3, section 4): what of a text node's data the reader of the page
 * sees, and the way between the two offsets. Soft hyphens, ZWSP and NBSP are text and stay.
 */

/** `collapse`: runs become one space; `breaks`: line feeds stay; `preserve`: everything stays. */
export type WhitespaceMode = 'collapse' | 'breaks' | 'preserve';

const COLLAPSIBLE = /[\t\n\r\f]| {2}/;
const RUNS = /[ \t\n\r\f]+/g;
const RUNS_WITHIN_LINE = /[ \t\r\f]*\n[ \t\n\r\f]*|[ \t\r\f]+/g;

/** Whether the mode could make a difference; lets callers skip the style look-up for most nodes. */
export function dependsOnMode(data: string, isAfterSpace: boolean): boolean {
  return COLLAPSIBLE.test(data) || (isAfterSpace && data.startsWith(' '));
}

/** The mode of a computed `white-space-collapse`; `white-space` where that is not known yet. */
export function whitespaceMode(style: CSSStyleDeclaration): WhitespaceMode {
  const value = style.whiteSpaceCollapse || style.whiteSpace;
  if (value === 'preserve-breaks' || value === 'pre-line') return 'breaks';
  const isKept = value === 'preserve' || value === 'break-spaces' || value.startsWith('pre');
  return isKept ? 'preserve' : 'collapse';
}

/** Data as rendered. `isAfterSpace`: the text before ends in a space (or begins here), so a leading one goes. */
export function render(data: string, mode: WhitespaceMode, isAfterSpace: boolean): string {
  if (mode === 'preserve') return data;
  const collapsed = COLLAPSIBLE.test(data)
    ? data.replace(mode === 'breaks' ? RUNS_WITHIN_LINE : RUNS, run =>
        mode === 'breaks' && run.includes('\n') ? '\n'.repeat(countOf(run, '\n')) : ' ',
      )
    : data;
  return isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
}

/**
 * The raw offset of each rendered character, plus one past the last.
 *
 * Greedy: a rendered space stands for the first character of its run. Costs the length of the data,
 * so it is made only for nodes that hold a mention.
 */
export function rawOffsets(data: string, rendered: string): number[] {
  const offsets: number[] = [];
  let raw = 0;
  for (let i = 0; i < rendered.length; i++) {
    const wanted = rendered[i];
    while (raw < data.length && !stands(data[raw], wanted)) raw++;
    offsets.push(raw++);
    if (wanted === ' ' && isSpace(data[raw - 1])) raw = skipRun(data, raw, rendered[i + 1]);
  }
  offsets.push(Math.min(raw, data.length));
  return offsets;
}

function skipRun(data: string, from: number, next: string | undefined): number {
  let raw = from;
  while (raw < data.length && isSpace(data[raw]) && next !== data[raw]) raw++;
  return raw;
}

function stands(raw: string | undefined, rendered: string | undefined): boolean {
  return raw === rendered || (rendered === ' ' && isSpace(raw));
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && ' \t\n\r\f'.includes(character);
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}
