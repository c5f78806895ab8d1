/** What is offered beside a text to be chosen or switched: then the text is a question, and says nothing. */
import { LONGEST, LONGEST_IN_ALL, textUpTo } from './short-text.ts';

/** Beside another of its kind an answer is one of several to choose from. */
const CHOICE = /^(yes|no|none|present|absent|positive|negative|unknown|not sure|n\/?a)$/i;
const RADIOS = 'input[type=radio],[role=radio]';
const SWITCH = '[role=switch]';
/** What may be pressed or picked; of a custom element nothing but its name may say so. */
const PICKED = 'button,label,option,[role=button],[role=radio],[role=option]';

/** Whether some words are what is answered to a question. */
export function isChoiceWords(words: string): boolean {
  return CHOICE.test(words);
}

/** A question together with what may be chosen. */
export function isAsking(element: Element): boolean {
  if (textUpTo(element, LONGEST_IN_ALL) === null) return false;
  return isSetBy(element) || areAnswers(partsOf(element));
}

function isSetBy(element: Element): boolean {
  const radios = partsOf(element).filter(part => part.matches(`${RADIOS},${SWITCH}`));
  return radios.length > 1 || radios[0]?.matches(SWITCH) === true;
}

/** Whether an element holds something to be chosen or switched. */
export function isChoice(element: Element): boolean {
  if (textUpTo(element, LONGEST_IN_ALL) === null) return false;
  const parts = [element, ...partsOf(element)];
  return parts.some(part => part.matches(`${RADIOS},${SWITCH}`)) || areAnswers(parts);
}

/** Whether an element and the ones after it offer several answers. */
export function areChoices(first: Element): boolean {
  const parts: Element[] = [];
  for (let at: Element | null = first; at && isChoiceWord(at); at = at.nextElementSibling) parts.push(at);
  return areAnswers(parts);
}

/** Two that can be pressed and say different things, as "Yes" and "No". */
function areAnswers(parts: readonly Element[]): boolean {
  const words = parts
    .filter(part => (part.localName.includes('-') || part.matches(PICKED)) && isChoiceWord(part))
    .map(part => part.textContent?.trim().toLowerCase());
  return new Set(words).size > 1;
}

function isChoiceWord(element: Element): boolean {
  return CHOICE.test(textUpTo(element, LONGEST)?.trim() ?? '');
}

/** All elements below, and those in the shadow roots there. */
function partsOf(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap(part => [
    part,
    ...(part.shadowRoot ? partsOf(part.shadowRoot) : []),
  ]);
}
