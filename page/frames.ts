/** Names the frames whose text cannot be read from here, so that a person can grant them. */
import type { UnreadableFrame } from './types.ts';

/** Smaller than this a frame holds no text for people. */
const SMALLEST_SIDE = 32;

type Frame = HTMLIFrameElement | HTMLFrameElement;

/**
 * The rendered frames of other origins below these roots, each origin once.
 *
 * A frame that an own reading serves (sandboxed, `data:`) is named too, with no origin: from outside
 * the two look alike, and the caller knows which frames answered.
 */
export function unreadableFrames(roots: Iterable<Document | ShadowRoot>): UnreadableFrame[] {
  const found = new Map<string, UnreadableFrame>();
  for (const root of roots) {
    for (const frame of root.querySelectorAll<Frame>('iframe,frame')) {
      if (!isForPeople(frame) || isReadable(frame)) continue;
      const name = frame.title || frame.name;
      const origin = originOf(frame);
      if (origin !== null && !origin.startsWith('http')) continue;
      const key = origin ?? `sandboxed ${name}`;
      found.set(key, { name: found.get(key)?.name || name, origin });
    }
  }
  return [...found.values()];
}

function isForPeople(frame: Frame): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= SMALLEST_SIDE && height >= SMALLEST_SIDE && frame.checkVisibility();
}

function isReadable(frame: Frame): boolean {
  try {
    return frame.contentDocument !== null;
  } catch {
    return false;
  }
}

/** The origin that a grant would be for; null where the frame has none of its own. */
function originOf(frame: Frame): string | null {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !sandbox.includes('allow-same-origin')) return null;
  const source = frame.getAttribute('src');
  if (source === null) return null;
  try {
    const { origin } = new URL(source, frame.ownerDocument.baseURI);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}
