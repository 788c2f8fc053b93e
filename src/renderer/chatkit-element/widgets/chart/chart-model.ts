import {
  isRecord,
  readChoice,
  readFlag,
  readNumber,
  readText,
  type WidgetNode,
} from '../widget-node.ts'
import { textColor } from '../widget-values.ts'

export interface Series {
  readonly kind: 'bar' | 'line' | 'area'
  readonly label: string
  readonly color: string
  /** Series of one kind and stack pile up; each without a stack stands for itself. */
  readonly stack: string
  readonly curve: string
  /** One per category; null where there is no figure. */
  readonly values: readonly (number | null)[]
}

export interface ChartModel {
  readonly categories: readonly string[]
  readonly series: readonly Series[]
  readonly showsXAxis: boolean
  readonly showsYAxis: boolean
  readonly showsLegend: boolean
  readonly showsTooltip: boolean
  readonly barGap: number
  readonly barCategoryGap: number | null
}

type Row = Readonly<Record<string, unknown>>

const mostRows = 400
const mostSeries = 12
const kinds = ['bar', 'line', 'area'] as const
const palette = ['blue', 'purple', 'green', 'orange', 'pink', 'teal', 'red', 'yellow'] as const

function records(value: unknown, most: number): readonly Row[] {
  return Array.isArray(value) ? value.filter(isRecord).slice(0, most) : []
}

function seriesColor(value: unknown, index: number): string {
  const hue = palette.find((name) => name === value)
  const given = hue ? `${hue}-500` : value
  return textColor(given) ?? textColor(`${palette[index % palette.length]}-500`) ?? 'currentcolor'
}

function figure(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

function readSeries(raw: Row, index: number, rows: readonly Row[]): Series {
  const key = readText(raw, 'dataKey') ?? ''
  const kind = readChoice(raw, 'type', kinds, 'bar')
  const stack = readText(raw, 'stack')
  return {
    kind,
    label: readText(raw, 'label') ?? key,
    color: seriesColor(raw['color'], index),
    stack: stack === undefined ? `${kind} ${index}` : `${kind} = ${stack}`,
    curve: readText(raw, 'curveType') ?? 'monotone',
    values: rows.map((row) => (Object.hasOwn(row, key) ? figure(row[key]) : null)),
  }
}

function readAxis(value: unknown) {
  const axis: Row = isRecord(value) ? value : { dataKey: value }
  const labels: Row = isRecord(axis['labels']) ? axis['labels'] : {}
  const key = readText(axis, 'dataKey') ?? ''
  const labelOf = (row: Row) => {
    const text = readText(row, key) ?? ''
    return Object.hasOwn(labels, text) ? (readText(labels, text) ?? text) : text
  }
  return { labelOf, hidden: readFlag(axis, 'hide') }
}

function gap(node: WidgetNode, name: string): number | null {
  const px = readNumber(node, name)
  return px === undefined ? null : Math.min(100, Math.max(0, px))
}

const defaultBarGap = 4

/** What a Chart component says, with everything left out that is not sound. */
export function readChart(node: WidgetNode): ChartModel {
  const rows = records(node['data'], mostRows)
  const axis = readAxis(node['xAxis'])
  return {
    categories: rows.map(axis.labelOf),
    series: records(node['series'], mostSeries).map((raw, index) => readSeries(raw, index, rows)),
    showsXAxis: !axis.hidden,
    showsYAxis: readFlag(node, 'showYAxis'),
    showsLegend: node['showLegend'] !== false,
    showsTooltip: node['showTooltip'] !== false,
    barGap: gap(node, 'barGap') ?? defaultBarGap,
    barCategoryGap: gap(node, 'barCategoryGap'),
  }
}
