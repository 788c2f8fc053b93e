import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useChat } from '../../view/chat-context.ts'
import type { WidgetNode } from '../widget-node.ts'
import { box } from '../widget-values.ts'
import { ChartDrawing } from './chart-drawing.tsx'
import { layOut, type ChartLayout, type ChartSize } from './chart-layout.ts'
import { readChart, type ChartModel } from './chart-model.ts'
import { ChartTable } from './chart-table.tsx'
import { ChartTooltip } from './chart-tooltip.tsx'

const unmeasured: ChartSize = { width: 440, height: 220 }

/** The size of the place for the drawing, as it is and as it changes. */
function useSize() {
  const element = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(unmeasured)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current
      if (width > 0 && height > 0) setSize({ width, height })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return { element, size }
}

function steppedTo(key: string, active: number | null, count: number): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowRight':
      return active === null ? 0 : Math.min(last, active + 1)
    case 'ArrowLeft':
      return active === null ? last : Math.max(0, active - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** Which category is pointed at, by pointer or by arrow keys. */
function useActive(count: number, layout: ChartLayout) {
  const [active, setActive] = useState<number | null>(null)
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left
    const index = Math.floor((x - layout.left) / layout.band)
    setActive(index >= 0 && index < count ? index : null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = steppedTo(event.key, active, count)
    if (next === null) return
    event.preventDefault()
    setActive(next)
  }
  const leave = () => setActive(null)
  const shown = active !== null && active < count ? active : null
  return {
    active: shown,
    listeners: { onPointerMove, onKeyDown, onPointerLeave: leave, onBlur: leave },
  }
}

function Legend({ model }: { model: ChartModel }) {
  return (
    <ul className="chart-legend" aria-hidden>
      {model.series.map((series, index) => (
        <li key={index}>
          <i className="chart-swatch" style={{ backgroundColor: series.color }} />
          {series.label}
        </li>
      ))}
    </ul>
  )
}

function Plot({ model, name }: { model: ChartModel; name: string }) {
  const { engine } = useChat()
  const { element, size } = useSize()
  const plain = new Intl.NumberFormat(engine.locale, { maximumFractionDigits: 2 })
  const compact = new Intl.NumberFormat(engine.locale, {
    notation: 'compact',
    maximumFractionDigits: 1,
  })
  const format = (value: number) => (Number.isFinite(value) ? plain.format(value) : '')
  const layout = layOut(model, size, (value) => compact.format(value))
  const { active, listeners } = useActive(model.categories.length, layout)
  const pointing = model.showsTooltip ? { ...listeners, tabIndex: 0 } : {}
  return (
    <>
      <div ref={element} className="chart-plot" role="group" aria-label={name} {...pointing}>
        <ChartDrawing
          model={model}
          layout={layout}
          active={active}
          format={(value) => compact.format(value)}
        />
        {active !== null && (
          <ChartTooltip model={model} layout={layout} active={active} format={format} />
        )}
      </div>
      <ChartTable model={model} caption={name} format={format} />
    </>
  )
}

/** Figures as bars, lines and areas. */
export function Chart({ node }: { node: WidgetNode }) {
  const { translate } = useChat()
  const model = readChart(node)
  const names = model.series.map(({ label }) => label).join(', ')
  const sized = ['height', 'size', 'aspectRatio'].some((name) => node[name] !== undefined)
  return (
    <div className={sized ? 'w-chart sized' : 'w-chart'} style={box(node)}>
      <Plot model={model} name={`${translate('widget.chart')}: ${names}`} />
      {model.showsLegend && <Legend model={model} />}
    </div>
  )
}
