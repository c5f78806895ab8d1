/** Looks again at elements whose style may have changed: what was hidden may show now, or the reverse. */
import type { DirtyMarker, Reach } from './dirty.ts';
import type { Engine } from './engine.ts';
import { ownerOf, type Tracker } from './tracker.ts';

type Parts = { tracker: Tracker; marker: DirtyMarker; engine: Engine };

/** One element, and with `below` everything in it. */
export function recheckElement({ tracker, marker, engine }: Parts, element: Element, reach: Reach): void {
  if (!element.isConnected) return;
  engine.drop(marker.recheck(element));
  if (reach === 'alone') return;
  const isHolder = tracker.holdsScopes.has(element);
  const scope = tracker.scopeOf.get(element) ?? (isHolder ? ownerOf(tracker, element) : null);
  if (scope) engine.pushRecheck(scope);
  recheckHidden({ tracker, marker, engine }, element.parentElement);
}

/** See whether what was hidden shows now, inside an element or everywhere. */
export function recheckHidden({ tracker, marker, engine }: Parts, inside: Element | null): void {
  for (const element of [...tracker.hidden]) {
    if (!element.isConnected) tracker.hidden.delete(element);
    else if (!inside || inside.contains(element)) engine.drop(marker.recheck(element));
  }
}
