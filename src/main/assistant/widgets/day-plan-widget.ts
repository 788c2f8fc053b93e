import { z } from 'zod'

import type { Card, WidgetComponent, WidgetRoot } from '../../../shared/chatkit/index.ts'
import type { LocalNow } from '../../../shared/clock.ts'
import type { Change } from '../../../shared/todos/change.ts'
import { describeDate } from '../../../shared/todos/describe-moment.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { standingSeq } from '../undo-state.ts'
import { undoAction } from './receipt-widget.ts'
import type { FindTodo } from './task-list-widget.ts'
import { deletedTaskRow, taskRow } from './task-row.ts'

/** The action of the button that accepts a plan; its payload is the day and the tasks to move there. */
export const acceptPlanAction = 'plan.accept'

const widgetId = 'day-plan'
const planKeySchema = z.object({ date: z.string(), ids: z.array(z.string()) })

interface DayPlan {
  todos: readonly Todo[]
  date: string
  now: LocalNow
}

interface PlanState {
  date: string
  rows: WidgetComponent[]
  /** What accepting moves. */
  ids: readonly string[]
  /** The change that accepted it, while it stands. */
  acceptedBy: number | null
}

const caption = (value: string): WidgetComponent => ({ type: 'Caption', value })

function footer({ ids, date, acceptedBy }: PlanState): WidgetComponent[] {
  if (acceptedBy !== null) {
    const undo: WidgetComponent = {
      type: 'Button',
      label: 'Undo',
      variant: 'ghost',
      color: 'secondary',
      size: 'xs',
      onClickAction: { type: undoAction, payload: { seqs: [acceptedBy] } },
    }
    return [
      { type: 'Icon', name: 'check-circle', color: 'success', size: 'sm' },
      caption('Planned'),
      undo,
    ]
  }
  if (ids.length === 0) return [caption('All of it has this date already.')]
  const label = ids.length === 1 ? 'Accept, moves 1 task' : `Accept, moves ${ids.length} tasks`
  const payload = { date, ids: [...ids] }
  return [{ type: 'Button', label, size: 'sm', onClickAction: { type: acceptPlanAction, payload } }]
}

function card(key: string, state: PlanState, now: LocalNow): Card {
  return {
    type: 'Card',
    id: widgetId,
    key,
    children: [
      { type: 'Title', value: `Plan for ${describeDate(state.date, now)}`, size: 'sm' },
      ...state.rows,
      { type: 'Row', gap: 2, align: 'center', children: footer(state) },
    ],
  }
}

const toMove = (todos: readonly Todo[], date: string) =>
  todos.filter(({ status, due }) => status === 'open' && due?.date !== date).map(({ id }) => id)

function rowOf(todo: Todo, now: LocalNow): WidgetComponent {
  const { children, ...layout } = taskRow(todo, now)
  return { type: 'Row', key: layout.key, gap: 3, align: 'start', children }
}

/** A suggestion for a day: its tasks with check boxes, and a button that gives all of them that date. */
export function dayPlanWidget({ todos, date, now }: DayPlan): Card {
  const ids = todos.map(({ id }) => id)
  const rows = todos.map((todo) => rowOf(todo, now))
  const key = JSON.stringify({ date, ids })
  return card(key, { date, rows, ids: toMove(todos, date), acceptedBy: null }, now)
}

function stored(key: string | undefined): z.infer<typeof planKeySchema> | null {
  try {
    return planKeySchema.parse(JSON.parse(key ?? ''))
  } catch {
    return null
  }
}

function acceptance(ids: readonly string[], date: string, journal: readonly Change[]) {
  const own = journal.findLast(
    ({ command, source, changes }) =>
      command === 'reschedule' &&
      source === 'widget' &&
      changes.length > 0 &&
      changes.every(({ id, after }) => ids.includes(id) && after?.due?.date === date),
  )
  return own === undefined ? null : standingSeq(own.seq, journal)
}

/** What the plan is rendered from now. */
export interface PlanSources {
  find: FindTodo
  journal: readonly Change[]
  now: LocalNow
}

function goneRow(id: string): WidgetComponent {
  const { children } = deletedTaskRow(id, 'Task')
  return { type: 'Row', key: id, gap: 3, align: 'start', children }
}

/** The same plan with what its tasks are now, or null when the widget is another one. */
export function currentDayPlan(
  widget: WidgetRoot,
  { find, journal, now }: PlanSources,
): Card | null {
  if (widget.type !== 'Card' || widget.id !== widgetId) return null
  const plan = stored(widget.key)
  if (plan === null) return null
  const { date, ids } = plan
  const todos = ids.flatMap((id) => find(id) ?? [])
  const rows = ids.map((id) => {
    const todo = find(id)
    return todo === undefined ? goneRow(id) : rowOf(todo, now)
  })
  const acceptedBy = acceptance(ids, date, journal)
  return card(widget.key ?? '', { date, rows, ids: toMove(todos, date), acceptedBy }, now)
}
