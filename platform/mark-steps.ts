import { isClue } from '../lib/chart/statuses.ts';

type Mark = { id: string; concept: string; sense: 'sure' | 'could-be'; where: 'text' | 'field' };

/** The next mark of a page in reading order, or the previous one; the last leads to the first. */
export class MarkSteps {
  #current: string | undefined;

  /** The id to go to; undefined where nothing is marked. What cannot be painted is no mark. */
  step(mentions: readonly Mark[], by: 1 | -1): string | undefined {
    const marks = mentions.filter(
      ({ concept, sense, where }) => sense === 'sure' && where === 'text' && !isClue(concept),
    );
    const at = marks.findIndex(({ id }) => id === this.#current);
    const from = at < 0 && by < 0 ? 0 : at;
    this.#current = marks[(from + by + marks.length) % marks.length]?.id;
    return this.#current;
  }
}

/** Whether this frame is the one that keys are meant for: the innermost with the focus, or the top where no frame has it. */
export function isFrameInFront(view: Window): boolean {
  const { document } = view;
  if (!document.hasFocus()) return view === view.top;
  return document.activeElement === null || !/^i?frame$/i.test(document.activeElement.localName);
}
