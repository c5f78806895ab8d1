import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import { render } from 'preact';
import { PopupApp } from '../../components/PopupApp.tsx';
import { routeOf } from '../../components/route.ts';
import { builtInServices } from '../../platform/built-in-reference.ts';
import { readLastPlace } from '../../platform/last-place.ts';
import { popupActions } from '../../platform/popup-actions.ts';

const last = location.hash === '' ? await readLastPlace() : undefined;
if (last !== undefined) history.replaceState(null, '', routeOf({ id: last.id }));

render(<PopupApp services={builtInServices} actions={popupActions()} />, document.body);
