/** Whether two JSON values are the same, counting null and undefined fields as absent. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (left === null || right === null) return (left ?? right ?? null) === null
  if (typeof left !== 'object' || typeof right !== 'object') return false
  if (Array.isArray(left) || Array.isArray(right)) return isSameList(left, right)
  return isSameRecord(left, right)
}

function isSameList(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
  return left.every((element, index) => isSameJson(element, right[index]))
}

function isSameRecord(left: object, right: object): boolean {
  for (const key of Object.keys(left)) {
    if (!isSameJson(Reflect.get(left, key), Reflect.get(right, key))) return false
  }
  return Object.keys(right).every(
    (key) => Object.hasOwn(left, key) || isSameJson(Reflect.get(right, key), undefined),
  )
}
