import type { ChartLayout } from './chart-layout.ts'
import type { ChartModel } from './chart-model.ts'

interface ChartTooltipProps {
  model: ChartModel
  layout: ChartLayout
  active: number
  format: (value: number) => string
}

const gapPx = 6
const mostDistancePx = 44

/** The figures of the category that is pointed at. */
export function ChartTooltip({ model, layout, active, format }: ChartTooltipProps) {
  const x = layout.center(active)
  const onLeft = x > layout.width / 2
  const distance = Math.min(mostDistancePx, layout.band / 2 + gapPx)
  const place = onLeft ? { right: layout.width - x + distance } : { left: x + distance }
  return (
    <div className="chart-tooltip" aria-hidden style={place}>
      <strong>{model.categories[active]}</strong>
      {model.series.map((series, index) => {
        const value = series.values[active]
        return (
          value !== null &&
          value !== undefined && (
            <span key={index}>
              <i className="chart-swatch" style={{ backgroundColor: series.color }} />
              <span>{series.label}</span>
              <b>{format(value)}</b>
            </span>
          )
        )
      })}
    </div>
  )
}
