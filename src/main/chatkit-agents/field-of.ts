/** A field of a value that may be anything; undefined if there is no such field. */
export function fieldOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Reflect.get(value, key) as unknown
}
