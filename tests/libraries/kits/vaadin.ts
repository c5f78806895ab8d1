/** Vaadin: a virtual grid whose cells are slots of its shadow root, filled anew while it scrolls. */
import '@vaadin/grid';
import type { Grid } from '@vaadin/grid';
import { LABELS, SUMMARY, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

export const kit: Kit = {
  mount(place) {
    place.innerHTML = `<p>${SUMMARY}</p><vaadin-grid style="height: 320px">
      <vaadin-grid-column path="date" header="${LABELS.date}"></vaadin-grid-column>
      <vaadin-grid-column path="problem" header="${LABELS.problem}"></vaadin-grid-column>
    </vaadin-grid>`;
    const grid = place.querySelector('vaadin-grid') as Grid | null;
    if (grid) grid.items = VISITS;
  },
  scroller: () => document.querySelector('vaadin-grid')?.shadowRoot?.querySelector('#table'),
};
