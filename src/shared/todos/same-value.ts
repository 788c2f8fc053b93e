function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether two JSON values are equal; a part that is undefined counts as absent. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return (
      one.length === other.length && one.every((value, index) => sameValue(value, other[index]))
    )
  }
  if (!isRecord(one) || !isRecord(other)) return false
  return (
    Object.keys(one).every((key) => sameValue(one[key], other[key])) &&
    Object.keys(other).every((key) => key in one || other[key] === undefined)
  )
}
