import type { TextRange } from '../../lib/search/types.ts';

type Props = { text: string; ranges: readonly TextRange[] };

/**
 * A text with the matched characters marked. Ranges are sorted and do not overlap.
 *
 * Each part is known by where it begins: as marks grow, none of them changes its place, and neither the eye nor
 * the browser sees a shift.
 */
export function MarkedText({ text, ranges }: Props) {
  const parts = [];
  let from = 0;
  const addPlain = (to: number) => {
    if (to > from) parts.push(<span key={from}>{text.slice(from, to)}</span>);
  };
  for (const { start, end } of ranges) {
    addPlain(start);
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  addPlain(text.length);
  return <>{parts}</>;
}
