import { shortened, type ChartLayout } from './chart-layout.ts'
import type { ChartModel, Series } from './chart-model.ts'
import { areaPath, barPath, linePath, type Point } from './chart-paths.ts'
import type { Span } from './chart-scale.ts'

interface DrawingProps {
  model: ChartModel
  layout: ChartLayout
}

const widestBarPx = 44
const narrowestBarPx = 1
const barRoundingPx = 4
const categoryGapShare = 0.28

function Grid({
  layout,
  format,
}: {
  layout: ChartLayout
  format: ((value: number) => string) | null
}) {
  return layout.ticks.map((tick) => (
    <g key={tick}>
      <line
        className={tick === 0 ? 'chart-zero' : 'chart-line'}
        x1={layout.left}
        x2={layout.right}
        y1={layout.y(tick)}
        y2={layout.y(tick)}
      />
      {format && (
        <text x={layout.left - 8} y={layout.y(tick)} dy="0.32em" textAnchor="end">
          {format(tick)}
        </text>
      )}
    </g>
  ))
}

function Names({ model, layout }: DrawingProps) {
  return model.categories.map(
    (name, index) =>
      index % layout.labelEvery === 0 && (
        <text key={index} x={layout.center(index)} y={layout.height - 6} textAnchor="middle">
          {shortened(name)}
        </text>
      ),
  )
}

function barPlaces({ model, layout }: DrawingProps) {
  const stacks = [...new Set(model.series.filter(isBar).map(({ stack }) => stack))]
  const gap = Math.min(model.barGap, layout.band / 4)
  const outer = Math.min(model.barCategoryGap ?? layout.band * categoryGapShare, layout.band * 0.8)
  const room = (layout.band - outer - gap * (stacks.length - 1)) / Math.max(1, stacks.length)
  const width = Math.max(narrowestBarPx, Math.min(widestBarPx, room))
  const all = width * stacks.length + gap * (stacks.length - 1)
  const offsetOf = (stack: string) => stacks.indexOf(stack) * (width + gap) - all / 2
  return { width, offsetOf }
}

function isBar({ kind }: Series): boolean {
  return kind === 'bar'
}

/** Whether nothing else of the stack lies beyond that figure. */
function isOutermost(model: ChartModel, seriesIndex: number, index: number): boolean {
  const own = model.series[seriesIndex]
  const upward = (own?.values[index] ?? 0) >= 0
  return model.series
    .slice(seriesIndex + 1)
    .filter((later) => later.stack === own?.stack)
    .every((later) => {
      const value = later.values[index] ?? 0
      return value === 0 || value >= 0 !== upward
    })
}

function Bars({ model, layout }: DrawingProps) {
  const { width, offsetOf } = barPlaces({ model, layout })
  return model.series.map(
    (series, seriesIndex) =>
      isBar(series) && (
        <g key={seriesIndex} fill={series.color} className="chart-bars">
          {layout.spans[seriesIndex]?.map((span, index) => {
            if (!span) return null
            const x = layout.center(index) + offsetOf(series.stack)
            const bar = { x, width, from: layout.y(span.from), to: layout.y(span.to) }
            const rounding = isOutermost(model, seriesIndex, index) ? barRoundingPx : 0
            return <path key={index} d={barPath(bar, rounding)} />
          })}
        </g>
      ),
  )
}

interface Stretch {
  readonly upper: readonly Point[]
  readonly lower: readonly Point[]
}

/** The points of a series, broken where a figure is missing. */
function stretches(spans: readonly (Span | null)[], layout: ChartLayout): readonly Stretch[] {
  const found: { upper: Point[]; lower: Point[] }[] = []
  let open = false
  spans.forEach((span, index) => {
    if (span && !open) found.push({ upper: [], lower: [] })
    open = span !== null
    const x = layout.center(index)
    if (!span) return
    found.at(-1)?.upper.push({ x, y: layout.y(span.to) })
    found.at(-1)?.lower.push({ x, y: layout.y(span.from) })
  })
  return found
}

function Line({ series, stretch }: { series: Series; stretch: Stretch }) {
  const [only] = stretch.upper
  if (stretch.upper.length === 1 && only)
    return <circle cx={only.x} cy={only.y} r={3} fill={series.color} />
  return (
    <>
      {series.kind === 'area' && (
        <path
          className="chart-area"
          d={areaPath(stretch.upper, stretch.lower, series.curve)}
          fill={series.color}
        />
      )}
      <path
        className="chart-stroke"
        d={linePath(stretch.upper, series.curve)}
        stroke={series.color}
      />
    </>
  )
}

function Lines({ model, layout }: DrawingProps) {
  return model.series.map((series, seriesIndex) => {
    if (isBar(series)) return null
    return stretches(layout.spans[seriesIndex] ?? [], layout).map((stretch, index) => (
      <Line key={`${seriesIndex} ${index}`} series={series} stretch={stretch} />
    ))
  })
}

function Marker({ model, layout, active }: DrawingProps & { active: number }) {
  const x = layout.center(active)
  const hasBars = model.series.some(isBar)
  return (
    <g className="chart-marker">
      {hasBars ? (
        <rect
          x={x - layout.band / 2}
          y={layout.top}
          width={layout.band}
          height={Math.max(0, layout.bottom - layout.top)}
        />
      ) : (
        <line x1={x} x2={x} y1={layout.top} y2={layout.bottom} />
      )}
    </g>
  )
}

function Dots({ model, layout, active }: DrawingProps & { active: number }) {
  return model.series.map((series, index) => {
    const span = layout.spans[index]?.[active]
    if (!span || isBar(series)) return null
    return (
      <circle
        key={index}
        className="chart-dot"
        cx={layout.center(active)}
        cy={layout.y(span.to)}
        r={4}
        fill={series.color}
      />
    )
  })
}

interface ChartDrawingProps extends DrawingProps {
  /** The category that is pointed at, or null. */
  active: number | null
  format: (value: number) => string
}

/** The drawn part of a chart; its figures are readable elsewhere. */
export function ChartDrawing({ model, layout, active, format }: ChartDrawingProps) {
  const { width, height } = layout
  return (
    <svg aria-hidden width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Grid layout={layout} format={model.showsYAxis ? format : null} />
      {active !== null && <Marker model={model} layout={layout} active={active} />}
      <Bars model={model} layout={layout} />
      <Lines model={model} layout={layout} />
      {active !== null && <Dots model={model} layout={layout} active={active} />}
      {model.showsXAxis && <Names model={model} layout={layout} />}
    </svg>
  )
}
