const hex = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i
const colorFunction = /^(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab)\([\d\s.,%/+\-a-z]{1,60}\)$/i
const named = /^[a-z]{3,20}$/i

/** The value if it is a plain CSS colour (hex, colour function, name); anything else is dropped. */
export function cssColor(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return hex.test(text) || colorFunction.test(text) || named.test(text) ? text : undefined
}

function channelsOf(color: string): [number, number, number] | undefined {
  if (hex.test(color)) {
    const digits = color.slice(1)
    const wide = digits.length <= 4 ? digits.replaceAll(/./g, '$&$&') : digits
    const at = (index: number) => Number.parseInt(wide.slice(index, index + 2), 16)
    return [at(0), at(2), at(4)]
  }
  const numbers = /^rgba?\(([^)]*)\)$/i
    .exec(color)?.[1]
    ?.match(/[\d.]+/g)
    ?.map(Number)
  const [red, green, blue] = numbers ?? []
  return red === undefined || green === undefined || blue === undefined
    ? undefined
    : [red, green, blue]
}

function linear(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Black or white, whichever is easier to read on that colour; white when the colour is not hex or rgb. */
export function readableOn(color: string): '#000000' | '#ffffff' {
  const channels = channelsOf(color)
  if (!channels) return '#ffffff'
  const [red, green, blue] = channels
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? '#000000' : '#ffffff'
}
