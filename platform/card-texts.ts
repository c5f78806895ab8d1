import { i18n } from '#i18n';
import { ASSERTIONS } from '../lib/annotate/types.ts';
import { type CardTexts, CUE_PLACE, LABEL_PLACE } from './page-protocol.ts';

/** The texts of the card on a mark in the browser's language, as plain data for the page script. */
export function cardTexts(): CardTexts {
  const labels = ASSERTIONS.map(assertion => [assertion, i18n.t(`assertion.${assertion}`).toLowerCase()]);
  return {
    label: i18n.t('card.label'),
    open: i18n.t('card.open'),
    kind: {
      cause: i18n.t('kind.cause'),
      symptom: i18n.t('kind.symptom'),
      test: i18n.t('kind.test'),
      treatment: i18n.t('kind.treatment'),
    },
    assertion: Object.fromEntries(labels),
    readAs: i18n.t('card.readAs', [LABEL_PLACE]),
    readAsBecause: i18n.t('card.readAsBecause', [LABEL_PLACE, CUE_PLACE]),
  };
}
