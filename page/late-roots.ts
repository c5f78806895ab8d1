/** Elements that may get a shadow root without any event telling. */
import type { FlatTree } from './flat-tree.ts';

/** More candidates than this are a list of something else. */
const MOST = 2_000;

export class LateRoots {
  readonly #candidates = new Set<HTMLElement>();

  add(element: HTMLElement): void {
    if (this.#candidates.size < MOST) this.#candidates.add(element);
  }

  /** The candidates that have a root now; each is given once. */
  take(tree: FlatTree): HTMLElement[] {
    const found: HTMLElement[] = [];
    for (const element of this.#candidates) {
      const hasRoot = element.isConnected && tree.shadowRootOf(element) !== null;
      if (hasRoot) found.push(element);
      if (hasRoot || !element.isConnected) this.#candidates.delete(element);
    }
    return found;
  }

  clear(): void {
    this.#candidates.clear();
  }
}
