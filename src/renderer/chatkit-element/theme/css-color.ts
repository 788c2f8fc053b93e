const hex = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i
const colorFunction = /^(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab)\([\d\s.,%/+\-a-z]{1,60}\)$/i
const named = /^[a-z]{3,20}$/i

/** The value if it is a plain CSS colour (hex, colour function, name); anything else is dropped. */
export function cssColor(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return hex.test(text) || colorFunction.test(text) || named.test(text) ? text : undefined
}
