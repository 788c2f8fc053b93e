import type { LocalNow } from '../../../shared/clock.ts'
import type { Badge, ListViewItem, WidgetComponent } from '../../../shared/chatkit/index.ts'
import { describeMoment, isOverdue } from '../../../shared/todos/describe-moment.ts'
import { describeRepeat } from '../../../shared/todos/describe-repeat.ts'
import { defaultList, type Priority, type Todo } from '../../../shared/todos/todo.ts'

/** The action of a row's check box; its payload is the task's id, and `done` when ticked by hand. */
export const toggleAction = 'task.toggle'

/** The action of a row; the window shows the task of its payload in the list. */
const showAction = 'task.show'

const priorityBadges: Record<Exclude<Priority, 'none'>, Badge> = {
  high: { type: 'Badge', label: 'High', color: 'danger', variant: 'outline' },
  medium: { type: 'Badge', label: 'Medium', color: 'warning', variant: 'outline' },
  low: { type: 'Badge', label: 'Low', color: 'secondary', variant: 'outline' },
}

function dueBadge(todo: Todo, now: LocalNow): Badge[] {
  if (todo.due === null) return []
  const label = capitalised(describeMoment(todo.due, now))
  if (isOverdue(todo, now)) return [{ type: 'Badge', label, color: 'danger' }]
  const isToday = todo.status === 'open' && todo.due.date === now.date
  return [{ type: 'Badge', label, color: isToday ? 'info' : 'secondary' }]
}

function details(todo: Todo, now: LocalNow): WidgetComponent[] {
  const words = [
    ...(todo.list === defaultList ? [] : [todo.list]),
    ...todo.tags.map((tag) => `#${tag}`),
    ...(todo.repeat === null ? [] : [capitalised(describeRepeat(todo.repeat))]),
  ]
  return [
    ...dueBadge(todo, now),
    ...(todo.priority === 'none' ? [] : [priorityBadges[todo.priority]]),
    ...(words.length === 0 ? [] : [caption(words.join(' · '))]),
  ]
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function caption(value: string): WidgetComponent {
  return { type: 'Caption', value }
}

function row(id: string, checkbox: WidgetComponent, lines: WidgetComponent[]): ListViewItem {
  return {
    type: 'ListViewItem',
    key: id,
    gap: 3,
    align: 'start',
    children: [checkbox, { type: 'Col', flex: 1, gap: 1, minWidth: 0, children: lines }],
  }
}

/** The row of a task: check box, title, and below it when it is due, its priority, list and tags. */
export function taskRow(todo: Todo, now: LocalNow): ListViewItem {
  const done = todo.status === 'done'
  const below = details(todo, now)
  const checkbox: WidgetComponent = {
    type: 'Checkbox',
    name: 'done',
    defaultChecked: done,
    onChangeAction: {
      type: toggleAction,
      payload: { id: todo.id },
      handler: 'server',
      loadingBehavior: 'none',
      streaming: false,
    },
  }
  const shown = (lines: WidgetComponent[]): ListViewItem => ({
    ...row(todo.id, checkbox, lines),
    onClickAction: { type: showAction, payload: { id: todo.id }, handler: 'client' },
  })
  const title: WidgetComponent = done
    ? { type: 'Text', value: todo.title, color: 'secondary', lineThrough: true }
    : { type: 'Text', value: todo.title }
  if (below.length === 0) return shown([title])
  const detailRow: WidgetComponent = { type: 'Row', gap: 2, wrap: 'wrap', children: below }
  return shown([title, detailRow])
}

/** The row of a task that no longer exists; nothing in it can be clicked. */
export function deletedTaskRow(id: string, title: string): ListViewItem {
  return row(id, { type: 'Checkbox', name: 'done', defaultChecked: false, disabled: true }, [
    { type: 'Text', value: title, color: 'tertiary', lineThrough: true },
    caption('Deleted'),
  ])
}

/** The row with the heading of its group above it; a row of its own would count as a task. */
export function withHeading(heading: string, { gap, align, children, ...item }: ListViewItem) {
  const title: WidgetComponent = {
    type: 'Text',
    value: heading,
    size: 'sm',
    weight: 'semibold',
    color: 'secondary',
  }
  const below: WidgetComponent = { type: 'Row', gap, align, children }
  const both: WidgetComponent = {
    type: 'Col',
    flex: 1,
    gap: 2,
    minWidth: 0,
    children: [title, below],
  }
  return { ...item, children: [both] } satisfies ListViewItem
}

/** What a row shows, and the heading above it. */
export function partsOf({ children }: ListViewItem): {
  heading: string | null
  parts: readonly WidgetComponent[]
} {
  const [both, second] = children
  const [title, below] = second === undefined && both?.type === 'Col' ? (both.children ?? []) : []
  if (title?.type !== 'Text' || below?.type !== 'Row') return { heading: null, parts: children }
  return { heading: title.value, parts: below.children ?? [] }
}
