import { describe, expect, it } from 'vitest';
import { highlightSheet, LINE_COLORS } from '../../page/highlight-style.ts';
import { ALL_NAMES, PAINT_STYLES, styleName } from '../../page/style-names.ts';

const sheetText = (print = false) => highlightSheet({ print, selectors: [''], names: ALL_NAMES });

type Rgb = [number, number, number];
const hex = (color: string): Rgb => [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16)) as Rgb;

/** WCAG 2.2 relative luminance. */
function luminance(color: Rgb): number {
  const [r, g, b] = color.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = {
  white: '#ffffff',
  'light grey': '#f0f2f5',
  'dark grey': '#1e1e1e',
  'near black': '#121212',
  black: '#000000',
};
/** Ordinary text colours on light and on dark pages. */
const TEXTS: [string, string][] = [
  ['#222222', '#ffffff'],
  ['#333333', '#f0f2f5'],
  ['#dddddd', '#1e1e1e'],
  ['#e0e0e0', '#121212'],
];

describe('the look of the marks', () => {
  const lines = Object.entries(LINE_COLORS);

  it.each(lines)('line of %s stands out from light and dark pages (3:1)', (_name, color) => {
    for (const ground of Object.values(GROUNDS)) {
      expect(contrast(hex(color), hex(ground))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(lines)('ground of %s leaves text readable (4.5:1)', (_name, color) => {
    for (const [text, ground] of TEXTS) {
      const tinted = hex(ground).map((value, i) => value * 0.86 + (hex(color)[i] ?? 0) * 0.14) as Rgb;
      expect(contrast(hex(text), tinted)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has a rule for every kind, assertion and red flag, and the browser understands each', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText());
    const media = sheet.cssRules[0] as CSSMediaRule;
    expect(media.media.mediaText).toBe('screen');
    const rules = [...media.cssRules].filter(rule => rule instanceof CSSStyleRule);
    expect(rules.map(rule => rule.selectorText)).toEqual([
      ...PAINT_STYLES.map(({ name }) => `::highlight(${name})`),
      '::highlight(ramus-current)',
    ]);
    for (const rule of rules.slice(0, -1)) expect(rule.style.textDecorationLine).not.toBe('');
  });

  it('tells assertions apart by the line alone', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText(true));
    const media = sheet.cssRules[0] as CSSMediaRule;
    expect(media.media.mediaText).toBe('all');
    const lineOf = (name: string) => {
      const rule = [...media.cssRules].find(
        one => one instanceof CSSStyleRule && one.selectorText === `::highlight(${name})`,
      ) as CSSStyleRule;
      return `${rule.style.textDecorationLine} ${rule.style.textDecorationStyle}`;
    };
    const style = { kind: 'symptom', isRedFlag: false } as const;
    const names = (['affirmed', 'negated', 'historical', 'uncertain', 'family', 'hypothetical'] as const).map(
      assertion => styleName(style, assertion),
    );
    names.push(styleName({ kind: 'symptom', isRedFlag: true }, 'affirmed'));
    expect(new Set(names.map(lineOf)).size).toBe(names.length);
  });

  it('leaves the layout alone', () => {
    expect(sheetText()).not.toMatch(/border|padding|margin|font|outline/);
  });

  it('keeps to system colours in forced colours', () => {
    expect(sheetText()).toContain('forced-colors:active');
    expect(sheetText()).toContain('text-decoration-color:CanvasText');
  });
});
