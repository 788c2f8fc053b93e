import type { Series } from './chart-model.ts'

/** From where to where a figure reaches, once what is below it in its stack is added. */
export interface Span {
  readonly from: number
  readonly to: number
}

export type Spans = readonly (Span | null)[]

/** The spans of every series; positive figures pile up, negative ones down. */
export function stackUp(series: readonly Series[]): readonly Spans[] {
  const heights = new Map<string, number>()
  return series.map(({ stack, values }) =>
    values.map((value, index) => {
      if (value === null) return null
      const key = `${index} ${value < 0 ? '-' : '+'} ${stack}`
      const from = heights.get(key) ?? 0
      heights.set(key, from + value)
      return { from, to: from + value }
    }),
  )
}

const steps = [1, 2, 2.5, 5, 10] as const

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = steps.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10
  return step * power
}

/** Round figures from at or below the lowest to at or above the highest, with zero among them. */
export function niceTicks(spans: readonly Spans[], wanted = 4): readonly number[] {
  const ends = spans.flatMap((each) => each.flatMap((span) => (span ? [span.to] : [])))
  const lowest = ends.reduce((low, value) => Math.min(low, value), 0)
  const highest = ends.reduce((high, value) => Math.max(high, value), 0)
  const range = highest - lowest
  if (!Number.isFinite(range) || range <= 0) return [0, 1]
  const step = niceStep(range / wanted)
  const first = Math.floor(lowest / step + 1e-9)
  const last = Math.ceil(highest / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}
