/** Ionic: a scrolling page in a shadow root, segments for tabs, a modal that is moved to the end of the body. */
import '@ionic/core/css/core.css';
import '@ionic/core/css/ionic.bundle.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as app } from '@ionic/core/components/ion-app.js';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as content } from '@ionic/core/components/ion-content.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as modal } from '@ionic/core/components/ion-modal.js';
import { defineCustomElement as segment } from '@ionic/core/components/ion-segment.js';
import { defineCustomElement as segmentButton } from '@ionic/core/components/ion-segment-button.js';
import { defineCustomElement as textarea } from '@ionic/core/components/ion-textarea.js';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED } from '../chart.ts';
import type { Kit } from '../kit.ts';

const PAGE = `
  <ion-app><ion-content>
    <ion-segment value="summary">
      <ion-segment-button value="summary"><ion-label>${LABELS.summary}</ion-label></ion-segment-button>
      <ion-segment-button value="history"><ion-label>${LABELS.history}</ion-label></ion-segment-button>
    </ion-segment>
    <p id="text">${SUMMARY}</p>
    <ion-textarea label="${LABELS.field}" value="${TYPED}"></ion-textarea>
    <ion-list>
      <ion-item><ion-label>Sciatica on the left</ion-label></ion-item>
      <ion-item><ion-label>No leg weakness</ion-label></ion-item>
    </ion-list>
    <ion-button id="open">${LABELS.plan}</ion-button>
    <ion-modal><ion-content><p>${PLAN}</p><ion-button id="close">${LABELS.close}</ion-button></ion-content></ion-modal>
  </ion-content></ion-app>`;

type Modal = HTMLElement & { present(): Promise<void>; dismiss(): Promise<void> };

export const kit: Kit = {
  mount(place) {
    initialize({ animated: false, mode: 'md' });
    for (const define of [app, button, content, item, label, list, modal, segment, segmentButton, textarea]) define();
    place.innerHTML = PAGE;
    const plan = place.querySelector<Modal>('ion-modal');
    const text = place.querySelector('#text');
    place.querySelector('ion-segment')?.addEventListener('ionChange', event => {
      const { value } = (event as CustomEvent<{ value: string }>).detail;
      if (text) text.textContent = value === 'history' ? HISTORY : SUMMARY;
    });
    place.querySelector('#open')?.addEventListener('click', () => void plan?.present());
    document.addEventListener('click', ({ target }) => {
      if ((target as Element).id === 'close') void plan?.dismiss();
    });
  },
};
