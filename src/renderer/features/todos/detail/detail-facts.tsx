import { Check, SkipForward } from 'lucide-react'

import { localNow, type LocalNow } from '../../../../shared/clock.ts'
import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import { dueLabel } from '../../../../shared/todos/due-label.ts'
import type { Occurrence, Todo } from '../../../../shared/todos/todo.ts'

function stampText(instant: string, now: LocalNow): string {
  return describeMoment(localNow(new Date(instant)), now)
}

/** When a task was made and done, and what became of its earlier dates. */
export function DetailFacts({ todo, now }: { todo: Todo; now: LocalNow }) {
  const { occurrences, createdAt, updatedAt, completedAt } = todo
  return (
    <footer className="detail-facts">
      {occurrences.length === 0 ? null : (
        <details>
          <summary>
            {occurrences.length} earlier {occurrences.length === 1 ? 'date' : 'dates'}
          </summary>
          <ul>
            {occurrences.toReversed().map((occurrence) => (
              <OccurrenceLine
                key={`${occurrence.at} ${occurrence.due?.date}`}
                occurrence={occurrence}
                now={now}
              />
            ))}
          </ul>
        </details>
      )}
      <p>Created {stampText(createdAt, now)}</p>
      {updatedAt === createdAt ? null : <p>Changed {stampText(updatedAt, now)}</p>}
      {completedAt === null ? null : <p>Completed {stampText(completedAt, now)}</p>}
    </footer>
  )
}

function OccurrenceLine({ occurrence, now }: { occurrence: Occurrence; now: LocalNow }) {
  const { due, at, outcome } = occurrence
  const isDone = outcome === 'done'
  const Icon = isDone ? Check : SkipForward
  return (
    <li>
      <Icon size={13} aria-hidden />
      {due === null ? 'No date' : dueLabel(due, now).text}
      <span>
        {isDone ? 'done' : 'skipped'} {stampText(at, now)}
      </span>
    </li>
  )
}
