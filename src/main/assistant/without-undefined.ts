/** The same object without its properties that are undefined. */
export function withoutUndefined<Parts extends object>(parts: Parts): Parts {
  for (const [key, value] of Object.entries(parts)) {
    if (value === undefined) Reflect.deleteProperty(parts, key)
  }
  return parts
}
