/** The card's own style. `!important` on the host: there the inner rule wins over the page's. */
import { LINE_COLORS } from '../highlight-style.ts';

/** Widest the card gets, in CSS pixels. */
export const CARD_WIDTH = 320;

/** Style of the shadow tree, written as it travels; where the card stands comes in a second sheet. */
export const CARD_SHEET = `
:host{all:initial!important;position:fixed!important;display:block!important;direction:inherit!important}
:host{max-width:min(${CARD_WIDTH}px,calc(100vw - 16px))!important;font:13px/1.45 system-ui,sans-serif!important}
:host{color-scheme:light dark!important;color:light-dark(#1d2530,#e7ebf0)!important}
section{box-sizing:border-box;padding:10px 12px;border:1px solid light-dark(#c9d1db,#475263)}
section{border-radius:8px;background:light-dark(#fff,#1c2430)}
section{box-shadow:0 4px 16px rgb(0 0 0/0.22);overflow-wrap:anywhere}
h1{margin:0;font-size:14px;font-weight:600}
h1 small{margin-inline-start:6px;font-size:12px;font-weight:500}
p{margin:4px 0 0}
.reading{color:light-dark(#4a5666,#aab5c3)}
button{margin-top:8px;min-height:28px;padding:2px 12px;font:inherit;font-weight:600;cursor:pointer}
button{color:inherit;background:none;border:1px solid;border-radius:6px}
button:hover{background:light-dark(#eef2f7,#2a3442)}
button:focus-visible{outline:2px solid ${LINE_COLORS.cause};outline-offset:2px}
@media (forced-colors:active){section{border-color:CanvasText;box-shadow:none}}
@media print{:host{display:none!important}}
`;
