import type { Kind } from '../../data/vocabulary.ts';
import { useServices } from '../services.ts';
import './kind-badge.css';

/** Shapes differ as well as colours and letters: never colour alone. */
const LETTERS: Record<Kind, string> = { cause: 'C', symptom: 'S', test: 'T', treatment: 'R' };

type Props = {
  kind: Kind;
  /** With the word beside the letter. */
  withName?: boolean;
};

/** The kind of an entry as a letter in a shape of its own. */
export function KindBadge({ kind, withName = false }: Props) {
  const { t } = useServices();
  return (
    <span class={`kind kind-${kind}`}>
      <span class="kind-letter" aria-hidden="true">
        {LETTERS[kind]}
      </span>
      <span class={withName ? undefined : 'visually-hidden'}>{t(`kind.${kind}`)}</span>
    </span>
  );
}
