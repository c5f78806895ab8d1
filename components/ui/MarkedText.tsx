import type { TextRange } from '../../lib/search/types.ts';

type Props = { text: string; ranges: readonly TextRange[] };

/** A text with the matched characters marked. Ranges are sorted and do not overlap. */
export function MarkedText({ text, ranges }: Props) {
  const parts = [];
  let from = 0;
  for (const { start, end } of ranges) {
    if (start > from) parts.push(text.slice(from, start));
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
