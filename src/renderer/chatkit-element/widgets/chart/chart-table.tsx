import type { ChartModel } from './chart-model.ts'

interface ChartTableProps {
  model: ChartModel
  caption: string
  format: (value: number) => string
}

/** The figures of a chart for those who do not see it. */
export function ChartTable({ model, caption, format }: ChartTableProps) {
  return (
    <div className="for-readers">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td>–</td>
            {model.series.map((series, index) => (
              <th key={index} scope="col">
                {series.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.categories.map((name, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {model.series.map(({ values }, index) => (
                <td key={index}>{format(values[row] ?? Number.NaN)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
