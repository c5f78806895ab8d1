/** The card on a mark: the one element that is ever added to a page, and only while it is shown. */

import type { Assertion } from '../../lib/annotate/types.ts';
import { XHTML } from '../nodes.ts';
import type { View } from '../paint.ts';
import type { CardMessages, ConceptDescription } from '../types.ts';
import { CARD_SHEET } from './card-style.ts';
import { type Box, placeCard } from './place-card.ts';

export type CardContent = ConceptDescription & { assertion: Assertion; cue: string | null };

type CardOptions = {
  view: View;
  messages: CardMessages;
  onPointer(isOver: boolean): void;
};

/** At most one card per document. */
export class Card {
  readonly #options: CardOptions;
  #host: HTMLElement | null = null;
  /** Hosts of earlier cards too: the record of their going comes after they went. */
  readonly #hosts = new WeakSet<Node>();

  constructor(options: CardOptions) {
    this.#options = options;
  }

  get isShown(): boolean {
    return this.#host?.isConnected ?? false;
  }

  isHost(node: Node): boolean {
    return this.#hosts.has(node);
  }

  /** Show it by a mark; false where there is no place that does not cover `avoid`. */
  show(content: CardContent, at: { mark: Box; avoid: Box | null }, onOpen: () => void): boolean {
    this.hide();
    const { view } = this.#options;
    const host = this.#create('div');
    const position = new view.CSSStyleSheet();
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheetOf(view, CARD_SHEET), position];
    root.append(this.#body(content, onOpen));
    host.setAttribute('popover', 'manual');
    host.addEventListener('pointerenter', () => this.#options.onPointer(true), { passive: true });
    host.addEventListener('pointerleave', () => this.#options.onPointer(false), { passive: true });
    this.#host = host;
    this.#hosts.add(host);
    view.document.documentElement.append(host);
    host.showPopover();
    const { width, height } = host.getBoundingClientRect();
    const window = { width: view.innerWidth, height: view.innerHeight };
    const place = placeCard({ ...at, card: { width, height }, window });
    if (!place) {
      this.hide();
      return false;
    }
    position.replaceSync(`:host{left:${place.left}px !important;top:${place.top}px !important}`);
    return true;
  }

  hide(): void {
    this.#host?.remove();
    this.#host = null;
  }

  #body({ name, kind, line, assertion, cue }: CardContent, onOpen: () => void): HTMLElement {
    const { messages } = this.#options;
    const section = this.#create('section');
    section.setAttribute('role', 'dialog');
    section.setAttribute('aria-label', messages.label);
    const title = this.#create('h1', name);
    title.append(this.#create('small', messages.kind[kind]));
    const reading = this.#create('p', messages.readAs(assertion, cue));
    reading.className = 'reading';
    const button = this.#create('button', messages.open);
    button.setAttribute('type', 'button');
    button.addEventListener('click', onOpen, { passive: true });
    section.append(title, this.#create('p', line), reading, button);
    return section;
  }

  #create(name: string, text?: string): HTMLElement {
    const { document } = this.#options.view;
    const element = document.createElementNS(XHTML, name);
    if (text !== undefined) element.textContent = text;
    return element;
  }
}

function sheetOf(view: View, text: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
