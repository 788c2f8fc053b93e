import type { Cursor } from './tokens.ts'

function skipJoint(cursor: Cursor): boolean {
  const hasComma = cursor.skip(',', '/')
  return cursor.skip('and', '&', '+') || hasComma
}

/** Reads as many values as there are, with commas or "and" between them. */
export function takeList<Value>(cursor: Cursor, takeOne: () => Value | null): Value[] {
  const values: Value[] = []
  for (;;) {
    const value = cursor.attempt(() => {
      if (values.length > 0 && !skipJoint(cursor)) return null
      return takeOne()
    })
    if (value === null) return values
    values.push(value)
  }
}
