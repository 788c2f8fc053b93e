import type { WidgetComponent } from '../../../shared/chatkit/index.ts'
import { widget } from './items.ts'
import type { Scene } from './scene.ts'
import { widgetScene } from './widget-content-scenes.ts'

const data = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'].map((month, index) => ({
  month,
  snow: [142, 168, 151, 96, 31, 0][index] ?? 0,
  visitors: [31, 44, 72, 58, 90, 121][index] ?? 0,
}))

const series = {
  bar: [
    { type: 'bar', dataKey: 'snow', label: 'Snow (cm)' },
    { type: 'bar', dataKey: 'visitors', label: 'Visitors' },
  ],
  line: [
    { type: 'line', dataKey: 'snow', label: 'Snow (cm)' },
    { type: 'line', dataKey: 'visitors', label: 'Visitors' },
  ],
  area: [
    { type: 'area', dataKey: 'snow', label: 'Snow (cm)', stack: 'all' },
    { type: 'area', dataKey: 'visitors', label: 'Visitors', stack: 'all' },
  ],
} as const

function chart(kind: keyof typeof series, title: string) {
  const drawing: WidgetComponent = {
    type: 'Chart',
    data,
    series: [...series[kind]],
    xAxis: 'month',
    showYAxis: true,
    showLegend: true,
    showTooltip: true,
  }
  return widget({
    type: 'Card',
    size: 'lg',
    children: [{ type: 'Title', value: title, size: 'sm' }, drawing],
  })
}

export const widgetChartScenes: readonly Scene[] = [
  widgetScene('widget-charts', 'Charts', [
    chart('bar', 'Bars side by side'),
    chart('line', 'Lines'),
    chart('area', 'Stacked areas'),
  ]),
]
