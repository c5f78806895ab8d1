/**
 * Where ↑ ↓ Home End PageUp PageDown lead in a list of `count` from `active`; the ends meet for the
 * arrows. Undefined for other keys and for an empty list.
 */
export function nextActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'PageDown':
      return count - 1;
    case 'PageUp':
      return 0;
    default:
      return undefined;
  }
}
