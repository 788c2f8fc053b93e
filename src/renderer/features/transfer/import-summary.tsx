import type { ReactNode } from 'react'

import type { ImportSummary } from '../../../shared/ipc/transfer.ts'
import { counted } from './counted.ts'

interface FactProps {
  count: string
  children?: ReactNode
}

function Fact({ count, children }: FactProps) {
  return (
    <li>
      <strong>{count}</strong>
      {children === undefined ? null : <span>{children}</span>}
    </li>
  )
}

function andMore(shown: number, count: number): string {
  return count > shown ? ` and ${(count - shown).toLocaleString('en')} more` : ''
}

function Duplicates({
  duplicates,
  areSkipped,
}: {
  duplicates: ImportSummary['duplicates']
  areSkipped: boolean
}) {
  const { count, titles } = duplicates
  if (count === 0) return null
  return (
    <Fact count={`${counted(count, 'duplicate')} ${areSkipped ? 'left out' : 'added again'}`}>
      {titles.map((title) => `“${title}”`).join(', ')}
      {andMore(titles.length, count)}
    </Fact>
  )
}

function Drops({ drops: { count, first } }: { drops: ImportSummary['drops'] }) {
  if (count === 0) return null
  return (
    <details className="transfer-drops" open={count <= 3}>
      <summary>{counted(count, 'thing')} in the file cannot be kept</summary>
      <ul>
        {first.map(({ line, message }, index) => (
          <li key={index}>
            {line === null ? null : <span className="transfer-line">Line {line}</span>} {message}
          </li>
        ))}
        {count > first.length ? <li>{andMore(first.length, count).trim()}</li> : null}
      </ul>
    </details>
  )
}

interface ImportSummaryViewProps {
  summary: ImportSummary
  areDuplicatesSkipped: boolean
}

/** What an import would do. */
export function ImportSummaryView({ summary, areDuplicatesSkipped }: ImportSummaryViewProps) {
  const { added, addedDone, updated, unchanged, duplicates, newLists, newFilters, drops } = summary
  return (
    <div className="transfer-summary" role="status">
      <ul className="transfer-facts">
        <Fact count={`${counted(added, 'new task')}`}>
          {addedDone > 0 ? `${addedDone.toLocaleString('en')} of them completed` : undefined}
        </Fact>
        {updated > 0 ? <Fact count={`${counted(updated, 'task')} changed`} /> : null}
        {unchanged > 0 ? <Fact count={`${counted(unchanged, 'task')} the same already`} /> : null}
        <Duplicates duplicates={duplicates} areSkipped={areDuplicatesSkipped} />
        {newLists.length > 0 ? (
          <Fact count={counted(newLists.length, 'new list')}>{newLists.join(', ')}</Fact>
        ) : null}
        {newFilters.length > 0 ? (
          <Fact count={counted(newFilters.length, 'new filter')}>{newFilters.join(', ')}</Fact>
        ) : null}
      </ul>
      <Drops drops={drops} />
    </div>
  )
}
