/** Shoelace: every part a custom element with a shadow root, its content in slots. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/tab/tab.js';
import '@shoelace-style/shoelace/dist/components/tab-group/tab-group.js';
import '@shoelace-style/shoelace/dist/components/tab-panel/tab-panel.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED } from '../chart.ts';
import type { Kit } from '../kit.ts';

const PAGE = `
  <sl-tab-group>
    <sl-tab slot="nav" panel="summary">${LABELS.summary}</sl-tab>
    <sl-tab slot="nav" panel="history">${LABELS.history}</sl-tab>
    <sl-tab-panel name="summary"><p>${SUMMARY}</p></sl-tab-panel>
    <sl-tab-panel name="history"><p>${HISTORY}</p></sl-tab-panel>
  </sl-tab-group>
  <sl-textarea label="${LABELS.field}" value="${TYPED}"></sl-textarea>
  <sl-details summary="Visits" open><p>Sciatica on the left</p><p>No leg weakness</p></sl-details>
  <sl-button id="open">${LABELS.plan}</sl-button>
  <sl-dialog label="Plan"><p>${PLAN}</p><sl-button id="close">${LABELS.close}</sl-button></sl-dialog>`;

type Dialog = HTMLElement & { show(): void; hide(): void };

export const kit: Kit = {
  async mount(place) {
    place.innerHTML = PAGE;
    const dialog = place.querySelector<Dialog>('sl-dialog');
    place.querySelector('#open')?.addEventListener('click', () => dialog?.show());
    place.querySelector('#close')?.addEventListener('click', () => dialog?.hide());
    await Promise.all(['sl-tab-group', 'sl-dialog'].map(name => customElements.whenDefined(name)));
  },
};
