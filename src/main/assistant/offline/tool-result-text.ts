import type { z } from 'zod'

const leastRemembered = 2_000
const mostRemembered = 8

// Results are read again at every step of an answer, and the long ones take long.
const newest = new Map<string, unknown>()

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { ok: false, error: 'I could not do that just now.' }
  }
}

/** What a tool answered, from its text. The same text may give the same object: it is not to be changed. */
export function resultIn(text: string): unknown {
  if (text.length < leastRemembered) return parsed(text)
  const known = newest.get(text)
  if (known !== undefined) return known
  const [oldest] = newest.size < mostRemembered ? [] : newest.keys()
  if (oldest !== undefined) newest.delete(oldest)
  const result = parsed(text)
  newest.set(text, result)
  return result
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
