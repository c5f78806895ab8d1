/** What a test asks of every page, whatever it is built with. */
export type Kit = {
  /** Puts the chart into the page; resolves when it can be used. */
  mount(place: HTMLElement): void | Promise<void>;
  /** What scrolls when the table does; a kit without one has no table that hides rows. */
  scroller?(): Element | null | undefined;
};

declare global {
  interface Window {
    kit: Kit;
    kitReady: Promise<void>;
  }
}
