import { wordsOf } from './words.ts';

/**
 * Parts of the body and fields of medicine that this reference is not about. A query that names one is
 * answered only by an entry that names it too: "carpal tunnel" is not the tarsal one, and "heart block"
 * no nerve block. An imported pack that holds such a word is found by it like by any other.
 */
const ELSEWHERE = new Set(
  wordsOf(
    'heart cardiac coronary atrial lung pulmonary chest throat tonsil ear hearing eye optic retinal macular vision nose nasal sinus ' +
      'mouth oral tongue tooth teeth dental gum jaw face facial trigeminal neck cervical shoulder rotator elbow cubital ulnar ' +
      'wrist carpal hand finger thumb arm breast brain head headache migraine skull scalp hair thyroid gallbladder ' +
      'pancreas spleen stomach gastric esophageal appendix inguinal hiatal uterus ovary menstrual wart vaccine',
  ).map(({ text }) => text),
);

export function isElsewhere(word: string): boolean {
  return ELSEWHERE.has(word) || ELSEWHERE.has(word.replace(/s$/, ''));
}
