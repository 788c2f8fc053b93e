/**
 * The first items of the order that `compare` makes, at most `count`; what is equal stays as it was.
 * Of many items only few are ever sorted.
 */
export function firstInOrder<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
  count: number,
): Item[] {
  let first: Item[] = []
  let last: Item | undefined
  for (const item of items) {
    if (last !== undefined && compare(item, last) >= 0) continue
    first.push(item)
    if (first.length < 2 * count) continue
    first = first.sort(compare).slice(0, count)
    last = first.at(-1)
  }
  return first.sort(compare).slice(0, count)
}
