import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardOf, MountedWidget } from '../mounted-widget.testing.tsx'
import { readChart } from './chart-model.ts'
import { areaPath, barPath, linePath } from './chart-paths.ts'
import { niceTicks, stackUp } from './chart-scale.ts'

const data = [
  { day: 'Mon', done: 3, open: 2 },
  { day: 'Tue', done: 5, open: -1 },
  { day: 'Wed', done: 'many', open: '4' },
]
const chart = (part: object = {}) => ({
  type: 'Chart',
  data,
  xAxis: 'day',
  series: [
    { type: 'bar', dataKey: 'done', label: 'Done', stack: 'a' },
    { type: 'bar', dataKey: 'open', stack: 'a' },
  ],
  ...part,
})

describe('reading a chart', () => {
  it('takes figures, also as texts, and leaves gaps for all else', () => {
    const { series, categories } = readChart(chart())
    expect(categories).toEqual(['Mon', 'Tue', 'Wed'])
    expect(series.map(({ values }) => values)).toEqual([
      [3, 5, null],
      [2, -1, 4],
    ])
    expect(series.map(({ label }) => label)).toEqual(['Done', 'open'])
  })

  it('names categories by the labels of the axis', () => {
    const xAxis = { dataKey: 'day', hide: true, labels: { Mon: 'Monday' } }
    const model = readChart(chart({ xAxis }))
    expect(model.categories[0]).toBe('Monday')
    expect(model.showsXAxis).toBe(false)
  })

  it('survives nonsense, and does not read what a row inherits', () => {
    const wild = { data: [null, 'x', {}], series: [{ type: 'pie', dataKey: 'constructor' }, 7] }
    const { series, categories } = readChart(chart({ ...wild, xAxis: null }))
    expect(categories).toEqual([''])
    expect(series).toMatchObject([{ kind: 'bar', values: [null] }])
  })

  it('lets no value into CSS that is no colour', () => {
    const series = [{ type: 'bar', dataKey: 'done', color: 'url(https://evil.example)' }]
    expect(readChart(chart({ series })).series[0]?.color).toMatch(/^oklch/)
  })

  it('draws no more than it can', () => {
    const rows = Array.from({ length: 10_000 }, (_, day) => ({ day, done: 1 }))
    expect(readChart(chart({ data: rows })).categories.length).toBe(400)
  })
})

describe('the scale', () => {
  it('piles up positive figures and down negative ones, each stack by itself', () => {
    expect(stackUp(readChart(chart()).series)).toEqual([
      [{ from: 0, to: 3 }, { from: 0, to: 5 }, null],
      [
        { from: 3, to: 5 },
        { from: 0, to: -1 },
        { from: 0, to: 4 },
      ],
    ])
  })

  it.each([
    [
      [3, 7],
      [0, 2, 4, 6, 8],
    ],
    [
      [-1, 5],
      [-2, 0, 2, 4, 6],
    ],
    [
      [0.1, 0.3],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [[], [0, 1]],
  ])('of %j has round ticks', (ends, ticks) => {
    expect(niceTicks([ends.map((to) => ({ from: 0, to }))])).toEqual(ticks)
  })
})

describe('paths', () => {
  const points = [
    { x: 0, y: 10 },
    { x: 10, y: 0 },
    { x: 20, y: 10 },
  ]

  it.each([
    ['linear', 'M0,10L10,0L20,10'],
    ['step', 'M0,10H5V0H10H15V10H20'],
    ['stepAfter', 'M0,10H10V0H10H20V10H20'],
    ['bump', 'M0,10C5,10 5,0 10,0C15,0 15,10 20,10'],
  ])('of the curve %s', (curve, path) => expect(linePath(points, curve)).toBe(path))

  it('of a smooth curve stay between the points they connect', () => {
    const ys = [...linePath(points, 'monotone').matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y))
    expect(Math.min(...ys)).toBe(0)
    expect(Math.max(...ys)).toBe(10)
  })

  it('of nothing are empty', () => {
    expect(linePath([], 'linear')).toBe('')
    expect(areaPath([], [], 'linear')).toBe('')
  })

  it('of a bar that is smaller than its rounding stay inside of it', () => {
    expect(barPath({ x: 0, width: 10, from: 100, to: 99 }, 4)).toContain('V100')
  })
})

describe('Chart', () => {
  let mounted: MountedWidget

  beforeEach(() => {
    mounted = new MountedWidget()
  })

  afterEach(() => mounted.close())

  it('has a table with all figures for those who do not see it', async () => {
    await mounted.showWidget(cardOf(chart()))
    const rows = [...mounted.shadow.querySelectorAll('.for-readers tbody tr')]
    const texts = rows.map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(texts).toEqual([
      ['Mon', '3', '2'],
      ['Tue', '5', '-1'],
      ['Wed', '', '4'],
    ])
    expect(mounted.one('svg').getAttribute('aria-hidden')).toBe('true')
  })

  it('tells the figures of a category by arrow keys', async () => {
    await mounted.showWidget(cardOf(chart()))
    await mounted.press('.chart-plot', 'ArrowRight')
    await mounted.press('.chart-plot', 'ArrowRight')
    expect(mounted.one('.chart-tooltip').textContent).toBe('TueDone5open-1')
  })

  it('shows legend and tooltip only if asked', async () => {
    await mounted.showWidget(cardOf(chart({ showLegend: false, showTooltip: false })))
    expect(mounted.count('.chart-legend')).toBe(0)
    await mounted.press('.chart-plot', 'ArrowRight')
    expect(mounted.count('.chart-tooltip')).toBe(0)
  })

  it('draws lines and areas with a break where a figure is missing', async () => {
    const rows = [{ x: 1 }, { x: 2 }, {}, { x: 4 }, { x: 5 }]
    const series = [{ type: 'area', dataKey: 'x' }]
    await mounted.showWidget(cardOf(chart({ data: rows, series })))
    expect(mounted.count('.chart-area')).toBe(2)
    expect(mounted.count('.chart-stroke')).toBe(2)
  })
})
