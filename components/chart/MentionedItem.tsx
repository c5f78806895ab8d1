import { useState } from 'preact/hooks';
import type { PageMention } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import type { PageActs } from './acts.ts';

type Props = { name: string; mentions: readonly PageMention[]; acts: PageActs };

/** A name that leads to where the page says it, one mention after the other; plain text where it does not. */
export function MentionedItem({ name, mentions, acts }: Props) {
  const { t } = useServices();
  const [next, setNext] = useState(0);
  if (mentions.length === 0) return <span class="mentioned">{name}</span>;
  const mention = mentions[next % mentions.length];
  return (
    <button
      type="button"
      class="mentioned mentioned-jump"
      aria-label={t('panel.showMention', [name])}
      title={mention?.context.text}
      onClick={() => {
        if (mention !== undefined) void acts.jump(mention.id);
        setNext(next + 1);
      }}
    >
      {name}
    </button>
  );
}
