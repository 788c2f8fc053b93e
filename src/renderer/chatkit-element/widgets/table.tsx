import type { CSSProperties } from 'react'
import { WidgetChildren } from './render-widget.tsx'
import { keysOf } from './widget-keys.ts'
import { childrenOf, readChoice, readFlag, readNumber, type WidgetNode } from './widget-node.ts'
import { length, spacing } from './widget-values.ts'

const places = ['start', 'center', 'end'] as const
const verticals = { start: 'top', center: 'middle', end: 'bottom' } as const
const columnSizes = ['xs', 'sm', 'md', 'lg', 'xl'] as const
const mostCells = 100

function span(node: WidgetNode, name: string): number | undefined {
  const count = readNumber(node, name)
  return count !== undefined && count >= 1 ? Math.min(mostCells, Math.floor(count)) : undefined
}

function cellStyle(node: WidgetNode): CSSProperties {
  const width = length(node['width'])
  const align = readChoice(node, 'align', places, undefined)
  const vertical = readChoice(node, 'vAlign', places, undefined)
  return {
    ...(width && { width, minWidth: width }),
    ...(align && { textAlign: align }),
    ...(vertical && { verticalAlign: verticals[vertical] }),
    ...spacing('padding', node['padding']),
  }
}

function Cell({ node, header }: { node: WidgetNode; header: boolean }) {
  const size = readChoice(node, 'colSize', columnSizes, undefined)
  const align = readChoice(node, 'align', places, 'start')
  const Tag = header ? 'th' : 'td'
  return (
    <Tag
      scope={header ? 'col' : undefined}
      className={size ? `column-${size}` : ''}
      colSpan={span(node, 'colSpan')}
      rowSpan={span(node, 'rowSpan')}
      style={cellStyle(node)}
    >
      <div className={`cell cell-${align}`}>
        <WidgetChildren node={node} />
      </div>
    </Tag>
  )
}

function TableRow({ node }: { node: WidgetNode }) {
  const cells = childrenOf(node).filter((child) => child.type === 'Table.Cell')
  const keys = keysOf(cells)
  return (
    <tr>
      {cells.map((cell, index) => (
        <Cell key={keys[index]} node={cell} header={readFlag(node, 'header')} />
      ))}
    </tr>
  )
}

function rowsOf(nodes: readonly WidgetNode[]) {
  const keys = keysOf(nodes)
  return nodes.map((row, index) => <TableRow key={keys[index]} node={row} />)
}

/** A table; its first rows are its head as long as they are header rows. */
export function Table({ node }: { node: WidgetNode }) {
  const rows = childrenOf(node).filter((child) => child.type === 'Table.Row')
  const firstPlain = rows.findIndex((row) => !readFlag(row, 'header'))
  const headCount = firstPlain === -1 ? rows.length : firstPlain
  return (
    <div className="w-table" tabIndex={0}>
      <table>
        {headCount > 0 && <thead>{rowsOf(rows.slice(0, headCount))}</thead>}
        <tbody>{rowsOf(rows.slice(headCount))}</tbody>
      </table>
    </div>
  )
}
