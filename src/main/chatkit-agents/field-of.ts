/** A field of a value that may be anything; undefined if there is no such field. */
export function fieldOf(value: unknown, key: string | number): unknown {
  return isRecord(value) ? value[key] : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}
