import { isRecord } from './widget-node.ts'

type Payload = Record<string, unknown>

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The object with the value at that path, or null when something else is already there. */
function put(target: Payload, path: readonly string[], value: unknown): Payload | null {
  const [key = '', ...rest] = path
  if (key === '' || forbidden.has(key)) return null
  const present = Object.hasOwn(target, key) ? target[key] : undefined
  if (rest.length === 0) return present === undefined ? { ...target, [key]: value } : null
  if (present !== undefined && !isRecord(present)) return null
  const inner = put({ ...present }, rest, value)
  return inner && { ...target, [key]: inner }
}

export interface Merged {
  readonly payload: Payload
  /** Field names that were dropped because their key is taken. */
  readonly collisions: readonly string[]
}

/** Adds form values to a payload; dots in a field name nest, a key that is taken wins. */
export function mergeValues(
  payload: unknown,
  values: ReadonlyMap<string, string | boolean>,
): Merged {
  let merged: Payload = isRecord(payload) ? { ...payload } : {}
  const collisions: string[] = []
  for (const [name, value] of values) {
    const next = put(merged, name.split('.'), value)
    if (next) merged = next
    else collisions.push(name)
  }
  return { payload: merged, collisions }
}
