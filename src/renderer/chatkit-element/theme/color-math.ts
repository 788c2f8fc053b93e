import {
  clampChroma,
  formatHex,
  formatHex8,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  // It is no hook of React.
  useMode as convertTo,
  wcagLuminance,
} from 'culori/fn'

const toRgb = convertTo(modeRgb)
const readOklab = convertTo(modeOklab)
const toOklch = convertTo(modeOklch)
convertTo(modeLrgb)
convertTo(modeHsl)
convertTo(modeHwb)
convertTo(modeLab)
convertTo(modeLch)

/** An opaque colour that every screen can show, as `#rrggbb`. */
export type Hex = string

const mostRemembered = 400

/** A theme asks for the same few colours hundreds of times while the first frame waits for it. */
function remembered<Value>(compute: (color: Hex) => Value): (color: Hex) => Value {
  const values = new Map<Hex, Value>()
  return (color) => {
    const known = values.get(color)
    if (known !== undefined) return known
    if (values.size >= mostRemembered) values.clear()
    const value = compute(color)
    values.set(color, value)
    return value
  }
}

const toOklab = remembered(readOklab)
const luminance = remembered(wcagLuminance)

/** The neutral or tinted grey with that lightness (0–1), chroma and hue. */
export function grey(lightness: number, chroma: number, hue: number): Hex {
  return formatHex(clampChroma({ mode: 'oklch', l: lightness, c: chroma, h: hue }, 'oklch'))
}

/** Lays one colour over another as `color-mix(in oklab, …)` does: `share` 1 is only the first. */
export function mix(color: Hex, under: Hex, share: number): Hex {
  const [over, below] = [toOklab(color), toOklab(under)]
  if (!over || !below) return under
  const between = (one: number, other: number) => one * share + other * (1 - share)
  // Fitting the chroma would change even a mixture that is only one of the two.
  return formatHex({
    mode: 'oklab',
    l: between(over.l, below.l),
    a: between(over.a, below.a),
    b: between(over.b, below.b),
  })
}

/** The opaque colour that any CSS colour makes on a background; undefined if it is none. */
export function onBackground(text: string, background: Hex): Hex | undefined {
  const color = toRgb(parse(text))
  const under = toRgb(background)
  if (!color || !under) return undefined
  const alpha = color.alpha ?? 1
  const channel = (name: 'r' | 'g' | 'b') => color[name] * alpha + under[name] * (1 - alpha)
  return formatHex(clampChroma({ mode: 'rgb', r: channel('r'), g: channel('g'), b: channel('b') }))
}

/** The colour with that opacity (0–1), as `#rrggbbaa`. */
export function withAlpha(color: Hex, alpha: number): string {
  const opaque = toRgb(color)
  return opaque ? formatHex8({ ...opaque, alpha }) : color
}

/** The contrast ratio of two colours as WCAG 2 counts it, 1–21. */
export function contrast(first: Hex, second: Hex): number {
  const [one, other] = [luminance(first), luminance(second)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** Black or white, whichever is easier to read on that colour. */
export function readableOn(background: Hex): Hex {
  return contrast('#000000', background) > contrast('#ffffff', background) ? '#000000' : '#ffffff'
}

const lightnessStep = 0.015

/** The nearest colour of the same hue, lighter or darker, that is accepted; null if there is none. */
export function nearest(color: Hex, accepts: (candidate: Hex) => boolean): Hex | null {
  const start = toOklch(color)
  if (!start) return null
  for (let distance = 0; distance <= 1; distance += lightnessStep) {
    for (const lightness of [start.l - distance, start.l + distance]) {
      if (lightness < 0 || lightness > 1) continue
      const candidate = formatHex(clampChroma({ ...start, l: lightness }, 'oklch'))
      if (accepts(candidate)) return candidate
    }
  }
  return null
}
