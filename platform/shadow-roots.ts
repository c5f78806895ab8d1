import { browser } from 'wxt/browser';

/** Opens a shadow root that the page keeps closed; null where there is none or the browser has no way. */
export function openShadowRoot(host: HTMLElement): ShadowRoot | null {
  // Firefox gives content scripts the same ability as a property of the element.
  if ('openOrClosedShadowRoot' in host) return host.openOrClosedShadowRoot as ShadowRoot | null;
  return browser.dom?.openOrClosedShadowRoot(host) as ShadowRoot | null;
}
