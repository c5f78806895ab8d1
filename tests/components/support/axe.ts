import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with the names of what an accessibility check of the whole page finds, in light and in dark. */
export async function expectAccessible(): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    const found = violations.map(
      ({ id, nodes }) => `${scheme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
    expect(found).toEqual([]);
  }
  document.documentElement.style.colorScheme = '';
}
