import { i18n } from '#i18n';
import type { Kind } from '../data/vocabulary.ts';
import type { Assertion } from '../lib/annotate/types.ts';

/** Texts of the card on a mark. */
export type CardMessages = {
  label: string;
  open: string;
  kind: Record<Kind, string>;
  readAs: (assertion: Assertion, cue: string | null) => string;
};

/** The card's texts in the browser's language. */
export function cardMessages(): CardMessages {
  return {
    label: i18n.t('card.label'),
    open: i18n.t('card.open'),
    kind: {
      cause: i18n.t('kind.cause'),
      symptom: i18n.t('kind.symptom'),
      test: i18n.t('kind.test'),
      treatment: i18n.t('kind.treatment'),
    },
    readAs(assertion, cue) {
      const label = i18n.t(`assertion.${assertion}`).toLowerCase();
      return cue === null ? i18n.t('card.readAs', [label]) : i18n.t('card.readAsBecause', [label, cue]);
    },
  };
}
