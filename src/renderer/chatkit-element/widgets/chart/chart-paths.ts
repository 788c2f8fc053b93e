export interface Point {
  readonly x: number
  readonly y: number
}

type Curve = (points: readonly Point[]) => string

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function at({ x, y }: Point): string {
  return `${round(x)},${round(y)}`
}

function pairs(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]
    return before ? [[before, point] as const] : []
  })
}

const straight: Curve = (points) =>
  points
    .slice(1)
    .map((point) => `L${at(point)}`)
    .join('')

function stepped(share: number): Curve {
  return (points) =>
    pairs(points)
      .map(
        ([from, to]) => `H${round(from.x + (to.x - from.x) * share)}V${round(to.y)}H${round(to.x)}`,
      )
      .join('')
}

const bumped: Curve = (points) =>
  pairs(points)
    .map(([from, to]) => {
      const middle = (from.x + to.x) / 2
      return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`
    })
    .join('')

function slope([from, to]: readonly [Point, Point]): number {
  return to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x)
}

/** The slope at a point so that the curve never goes beyond the points it connects. */
function gentleSlope(before: number | undefined, after: number | undefined): number {
  if (before === undefined || after === undefined) return before ?? after ?? 0
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
}

const smooth: Curve = (points) => {
  const segments = pairs(points)
  const slopes = segments.map(slope)
  const tangents = points.map((_, index) => gentleSlope(slopes[index - 1], slopes[index]))
  return segments
    .map(([from, to], index) => {
      const third = (to.x - from.x) / 3
      const first = { x: from.x + third, y: from.y + third * (tangents[index] ?? 0) }
      const second = { x: to.x - third, y: to.y - third * (tangents[index + 1] ?? 0) }
      return `C${at(first)} ${at(second)} ${at(to)}`
    })
    .join('')
}

const half = 0.5

/** What is named otherwise (`basis`, `natural`, `monotone…`) is drawn smoothly through every point. */
const curves: ReadonlyMap<string, Curve> = new Map([
  ['linear', straight],
  ['linearClosed', straight],
  ['step', stepped(half)],
  ['stepBefore', stepped(0)],
  ['stepAfter', stepped(1)],
  ['bump', bumped],
  ['bumpX', bumped],
  ['bumpY', bumped],
])

const backwards: ReadonlyMap<string, string> = new Map([
  ['stepBefore', 'stepAfter'],
  ['stepAfter', 'stepBefore'],
])

/** The path of a line through the points. */
export function linePath(points: readonly Point[], curve: string): string {
  const [first] = points
  return first ? `M${at(first)}${(curves.get(curve) ?? smooth)(points)}` : ''
}

/** The path around the area between two lines over the same places. */
export function areaPath(upper: readonly Point[], lower: readonly Point[], curve: string): string {
  const back = linePath(lower.toReversed(), backwards.get(curve) ?? curve)
  return back && `${linePath(upper, curve)}L${back.slice(1)}Z`
}

interface Bar {
  readonly x: number
  readonly width: number
  readonly from: number
  readonly to: number
}

/** The path of a bar; the end that is away from the axis is rounded by that much. */
export function barPath({ x, width, from, to }: Bar, rounding: number): string {
  const radius = Math.max(0, Math.min(rounding, width / 2, Math.abs(to - from)))
  const inward = to < from ? radius : -radius
  const right = x + width
  return (
    `M${at({ x, y: from })}V${round(to + inward)}Q${at({ x, y: to })} ${at({ x: x + radius, y: to })}` +
    `H${round(right - radius)}Q${at({ x: right, y: to })} ${at({ x: right, y: to + inward })}V${round(from)}Z`
  )
}
