type JsonRecord = Readonly<Record<string, unknown>>

/** Whether two JSON values are the same, counting null and undefined fields as absent. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (Array.isArray(left) || Array.isArray(right)) return isSameList(left, right)
  if (isRecord(left) && isRecord(right)) return isSameRecord(left, right)
  return isAbsent(left) && isAbsent(right)
}

function isSameList(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
  return left.every((element, index) => isSameJson(element, right[index]))
}

function isSameRecord(left: JsonRecord, right: JsonRecord): boolean {
  // Called for every event of a stream: unlike `Object.keys`, this makes no lists.
  for (const key in left) if (!isSameJson(left[key], right[key])) return false
  for (const key in right) if (!Object.hasOwn(left, key) && !isAbsent(right[key])) return false
  return true
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined
}
