import { z } from 'zod'
import { omittable } from './omittable.ts'
import { blockFields, identityFields, lengthSchema, widgetColorSchema } from './widget-values.ts'

const seriesFields = {
  label: omittable(z.string()),
  dataKey: z.string(),
  color: omittable(widgetColorSchema),
}

/** How a line goes from point to point. */
export const curveTypeSchema = z.enum([
  'basis',
  'basisClosed',
  'basisOpen',
  'bumpX',
  'bumpY',
  'bump',
  'linear',
  'linearClosed',
  'natural',
  'monotoneX',
  'monotoneY',
  'monotone',
  'step',
  'stepBefore',
  'stepAfter',
])
/** How a line goes from point to point. */
export type CurveType = z.infer<typeof curveTypeSchema>

/** One row of figures drawn as bars, as a line or as an area; equal `stack` names pile up. */
export const chartSeriesSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bar'), ...seriesFields, stack: omittable(z.string()) }),
  z.object({ type: z.literal('line'), ...seriesFields, curveType: omittable(curveTypeSchema) }),
  z.object({
    type: z.literal('area'),
    ...seriesFields,
    stack: omittable(z.string()),
    curveType: omittable(curveTypeSchema),
  }),
])
/** One row of figures drawn as bars, as a line or as an area; equal `stack` names pile up. */
export type ChartSeries = z.infer<typeof chartSeriesSchema>

/** What runs along the horizontal axis; `labels` maps values to what is shown. */
export const xAxisConfigSchema = z.object({
  dataKey: z.string(),
  hide: omittable(z.boolean()),
  labels: omittable(z.record(z.string(), z.string())),
})
/** What runs along the horizontal axis; `labels` maps values to what is shown. */
export type XAxisConfig = z.infer<typeof xAxisConfigSchema>

/** A chart of tabular data; gaps are in px. */
export const chartSchema = z.object({
  type: z.literal('Chart'),
  ...identityFields,
  ...blockFields,
  data: z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
  series: z.array(chartSeriesSchema),
  xAxis: z.union([z.string(), xAxisConfigSchema]),
  showYAxis: omittable(z.boolean()),
  showLegend: omittable(z.boolean()),
  showTooltip: omittable(z.boolean()),
  barGap: omittable(z.number()),
  barCategoryGap: omittable(z.number()),
  flex: omittable(lengthSchema),
})
/** A chart of tabular data; gaps are in px. */
export type Chart = z.infer<typeof chartSchema>
