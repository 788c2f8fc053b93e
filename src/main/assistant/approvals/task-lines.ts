import type { LocalNow } from '../../../shared/clock.ts'
import type { WidgetComponent } from '../../../shared/chatkit/index.ts'
import type { TodoChange } from '../../../shared/todos/change.ts'
import { describeMoment } from '../../../shared/todos/describe-moment.ts'
import { defaultList } from '../../../shared/todos/todo.ts'
import { describeTodoChange } from './describe-todo-change.ts'

/** So many tasks stand in the card; of more, the rest appears on demand. */
const shownAtOnce = 10

/** The name that the task has now, or had when it was there. */
export const titleOf = ({ before, after }: TodoChange): string => (before ?? after)?.title ?? ''

/** What tells a task from others of the same name. */
function describeTask({ before }: TodoChange, now: LocalNow): string {
  if (before === null) return ''
  return [
    ...(before.status === 'done' ? ['done'] : []),
    ...(before.due === null ? [] : [`due ${describeMoment(before.due, now)}`]),
    ...(before.list === defaultList ? [] : [before.list]),
    ...before.tags.map((tag) => `#${tag}`),
  ].join(', ')
}

function lines(name: string, details: string): WidgetComponent[] {
  const title: WidgetComponent = { type: 'Text', value: name }
  if (details === '') return [title]
  return [title, { type: 'Caption', value: details, color: 'secondary' }]
}

/** The tasks of a call, one below the other, with what becomes of each. */
export function taskLines(
  changes: readonly TodoChange[],
  now: LocalNow,
  { deletes }: { deletes: boolean },
): WidgetComponent[] {
  const isLong = changes.length > shownAtOnce
  const rows = changes.map((change) =>
    lines(
      `${isLong ? '' : '• '}${titleOf(change)}`,
      deletes ? describeTask(change, now) : describeTodoChange(change, now),
    ),
  )
  if (!isLong) {
    return rows.map((children) => ({ type: 'Col', gap: 0, children }))
  }
  return [
    {
      type: 'ListView',
      limit: shownAtOnce,
      children: rows.map((children) => ({
        type: 'ListViewItem',
        children: [{ type: 'Col', gap: 0, children }],
      })),
    },
  ]
}
