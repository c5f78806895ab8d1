/**
 * Whether something of every group stands within `reach` of something of every other: the shortest
 * stretch that touches all groups is short enough. Places are positions in page order.
 *
 * Places are sorted once and swept: n log n in their number.
 */
export function areToldTogether(groups: readonly (readonly number[])[], reach: number): boolean {
  if (groups.some(places => places.length === 0)) return false;
  const all = groups.flatMap((places, group) => places.map(place => ({ place, group })));
  all.sort((a, b) => a.place - b.place);
  const inside = new Map<number, number>();
  let first = 0;
  for (const { place, group } of all) {
    inside.set(group, (inside.get(group) ?? 0) + 1);
    for (let left = all[first]; left && place - left.place > reach; left = all[++first]) {
      const count = (inside.get(left.group) ?? 0) - 1;
      if (count > 0) inside.set(left.group, count);
      else inside.delete(left.group);
    }
    if (inside.size === groups.length) return true;
  }
  return groups.length === 0;
}
