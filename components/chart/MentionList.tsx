import type { PageMention } from '../../lib/chart/page-state.ts';
import type { PageActs } from './acts.ts';
import { MentionCorrection } from './MentionCorrection.tsx';
import { MentionReason } from './MentionReason.tsx';
import { MentionText } from './MentionText.tsx';

type Props = {
  mentions: readonly PageMention[];
  /** The one that was jumped to last. */
  current: string | undefined;
  onJump: (mention: PageMention) => void;
  acts: PageActs;
};

/** Every mention of a finding in its sentence: a click leads there, and a wrong reading is put right. */
export function MentionList({ mentions, current, onJump, acts }: Props) {
  return (
    <ul class="mentions">
      {mentions.map(mention => (
        <li key={mention.id} class="mention" data-assertion={mention.assertion}>
          <button
            type="button"
            class="mention-jump"
            aria-current={mention.id === current ? 'true' : undefined}
            onClick={() => onJump(mention)}
          >
            <MentionText mention={mention} />
          </button>
          <div class="mention-foot">
            <MentionReason mention={mention} />
            <MentionCorrection mention={mention} onCorrect={acts.correct} />
          </div>
        </li>
      ))}
    </ul>
  );
}
