import type { z } from 'zod'

/** What a tool answered, from its text. */
export function resultIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { ok: false, error: 'I could not do that just now.' }
  }
}

/** Checks results with a schema, each of them once. */
export function checking<Schema extends z.ZodType>(
  schema: Schema,
): (result: unknown) => z.output<Schema> | null {
  const checked = new WeakMap<object, z.output<Schema>>()
  return (result) => {
    const known = isObject(result) ? checked.get(result) : undefined
    if (known !== undefined) return known
    const { success, data } = schema.safeParse(result)
    if (!success) return null
    if (isObject(result)) checked.set(result, data)
    return data
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
