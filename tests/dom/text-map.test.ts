import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Run } from '../../page/run.ts';
import { isSameMap, rawSpansOf, type TextMap, textOffsetOf } from '../../page/text-map.ts';
import { render, type WhitespaceMode } from '../../page/whitespace.ts';

/** Text as it comes in pages: runs of white space, soft hyphens, zero width, NBSP, pairs of surrogates. */
const textArbitrary = fc.string({
  unit: fc.constantFrom('a', 'b', 'É', ' ', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '.', '🦵'),
  maxLength: 24,
});
const modeArbitrary = fc.constantFrom<WhitespaceMode>('collapse', 'breaks', 'preserve');

function mapOf(texts: readonly string[], mode: WhitespaceMode): TextMap | undefined {
  const run = new Run(() => mode);
  for (const text of texts) run.add(document.createTextNode(text));
  return run.take()[0];
}

function wordsOf(map: TextMap, start: number, end: number): string {
  const spans = rawSpansOf(map, start, end) ?? [];
  return spans.map(span => span.node.data.slice(span.start, span.end)).join('');
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the way from text to nodes and back', () => {
  it('leads every offset of a letter to that letter, and back to the same offset', () => {
    fc.assert(
      fc.property(fc.array(textArbitrary, { maxLength: 5 }), modeArbitrary, (texts, mode) => {
        const map = mapOf(texts, mode);
        if (!map) return;
        for (let at = 0; at < map.text.length; at++) {
          const spans = rawSpansOf(map, at, at + 1);
          const span = spans?.[0];
          if (!span) {
            expect(map.text[at]?.trim(), 'only white space may have no place').toBe('');
            continue;
          }
          const raw = span.node.data[span.start];
          const isSame = raw === map.text[at] || (map.text[at] === ' ' && /[ \t\n\r\f]/.test(raw ?? ''));
          expect(isSame).toBe(true);
          expect(textOffsetOf(map, span.node, span.start)).toBe(at);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives for any span the raw text that renders as that span', () => {
    fc.assert(
      fc.property(
        fc.array(textArbitrary, { minLength: 1, maxLength: 4 }),
        modeArbitrary,
        fc.nat(),
        fc.nat(),
        (texts, mode, a, b) => {
          const map = mapOf(texts, mode);
          if (!map) return;
          const [start = 0, end = 0] = [a % map.text.length, b % map.text.length].sort((x, y) => x - y);
          const wanted = map.text.slice(start, end + 1);
          const squeeze = (text: string) => text.replace(/\s+/g, '');
          expect(squeeze(wordsOf(map, start, end + 1))).toBe(squeeze(wanted));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('renders white space as the browser does', () => {
    const box = document.createElement('p');
    document.body.append(box);
    const visible = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '\u00a0'), minLength: 1 });
    const cases = [
      ['collapse', 'normal'],
      ['preserve', 'pre-wrap'],
      ['breaks', 'pre-line'],
    ] as const;
    fc.assert(
      fc.property(visible, fc.constantFrom(...cases), (data, [mode, whiteSpace]) => {
        box.style.whiteSpace = whiteSpace;
        box.textContent = data;
        const ours = render(data, mode, true);
        // biome-ignore lint/performance/useDomNodeTextContent: the rendered text is what is asked for
        const theirs = box.innerText;
        expect(trimLines(ours)).toBe(trimLines(theirs));
      }),
      { numRuns: 300 },
    );
  });

  it('leads nowhere once the node holds other text', () => {
    const map = mapOf(['sciatica on the left'], 'collapse');
    const node = map?.pieces[0]?.node;
    expect(map && rawSpansOf(map, 0, 8)).not.toBeNull();
    node?.replaceData(0, 3, 'xxx');
    expect(map && rawSpansOf(map, 0, 8)).toBeNull();
  });

  it('joins words over node borders and keeps one span for each node', () => {
    const map = mapOf(['sci', 'a', 'tica'], 'collapse');
    expect(map?.text).toBe('sciatica');
    expect(map && rawSpansOf(map, 0, 8)?.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [0, 1],
      [0, 4],
    ]);
  });

  it('tells maps apart by text and by nodes', () => {
    const one = mapOf(['foot drop'], 'collapse');
    const other = mapOf(['foot drop'], 'collapse');
    expect(one && isSameMap(one, one)).toBe(true);
    expect(one && other && isSameMap(one, other)).toBe(false);
  });
});

/** Trailing blanks of a line hang; browsers differ on whether innerText shows them. */
function trimLines(text: string): string {
  return text
    .split('\n')
    .map(line => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
