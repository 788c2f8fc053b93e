import type { ChartModel } from './chart-model.ts'
import { niceTicks, stackUp, type Spans } from './chart-scale.ts'

export interface ChartSize {
  readonly width: number
  readonly height: number
}

export interface ChartLayout extends ChartSize {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** The width of one category. */
  readonly band: number
  readonly ticks: readonly number[]
  readonly spans: readonly Spans[]
  /** Only every n-th category has room for its name. */
  readonly labelEvery: number
  readonly center: (index: number) => number
  readonly y: (value: number) => number
}

const characterPx = 7
const labelGapPx = 10
const axisHeightPx = 26
const mostCharacters = 14

/** A name cut to what fits under a category. */
export function shortened(label: string): string {
  return label.length > mostCharacters ? `${label.slice(0, mostCharacters - 1)}…` : label
}

function widest(labels: readonly string[]): number {
  return labels.reduce((most, label) => Math.max(most, shortened(label).length), 0) * characterPx
}

/** Where everything of a chart goes. */
export function layOut(
  model: ChartModel,
  size: ChartSize,
  format: (value: number) => string,
): ChartLayout {
  const spans = stackUp(model.series)
  const ticks = niceTicks(spans)
  const left = model.showsYAxis ? widest(ticks.map(format)) + labelGapPx : 2
  const top = 10
  const right = size.width - 2
  const bottom = size.height - (model.showsXAxis ? axisHeightPx : 2)
  const band = Math.max(0, right - left) / Math.max(1, model.categories.length)
  const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)]
  const room = widest(model.categories) + labelGapPx
  return {
    ...size,
    left,
    top,
    right,
    bottom,
    band,
    ticks,
    spans,
    labelEvery: band > 0 ? Math.max(1, Math.ceil(room / band)) : 1,
    center: (index) => left + band * (index + 1 / 2),
    y: (value) => bottom - ((value - lowest) / (highest - lowest)) * (bottom - top),
  }
}
