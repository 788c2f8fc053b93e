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

// Called for every event of a stream: unlike `Object.keys`, this makes no lists.
function isSameRecord(left: JsonRecord, right: JsonRecord): boolean {
  let surplus = 0
  for (const key in left) {
    const field = left[key]
    if (isAbsent(field)) continue
    if (field !== right[key] && !isSameJson(field, right[key])) return false
    surplus += 1
  }
  for (const key in right) if (!isAbsent(right[key])) surplus -= 1
  return surplus === 0
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined
}
