/** The floor, timed where content scripts run. */
import { joinAsRendered } from './rivals.ts';

/** Milliseconds of walking and joining: the first pass, unprepared, and the mean of the passes after it. */
export type FloorTimes = { coldMs: number; warmMs: number };

/** Passes are gone through again until this has passed: one pass of a small page is below what a clock tells. */
const LOOP_MS = 100;

/** Walks and joins the document as it is. */
export function timeFloor(): FloorTimes {
  const start = performance.now();
  joinAsRendered(document);
  const coldMs = performance.now() - start;
  const loopStart = performance.now();
  let passes = 0;
  do {
    joinAsRendered(document);
    passes++;
  } while (performance.now() - loopStart < LOOP_MS);
  return { coldMs, warmMs: (performance.now() - loopStart) / passes };
}
