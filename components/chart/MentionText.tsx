import type { PageMention } from '../../lib/chart/page-state.ts';
import { MarkedText } from '../ui/MarkedText.tsx';

/** A mention in its sentence. */
export function MentionText({ mention: { context } }: { mention: PageMention }) {
  return (
    <span class="mention-text">
      <MarkedText text={context.text} ranges={[context]} />
    </span>
  );
}
