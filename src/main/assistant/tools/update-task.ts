import { z } from 'zod'

import type { LocalNow } from '../../../shared/clock.ts'
import { addDays, minutesOf } from '../../../shared/todos/local-date.ts'
import { upcomingOccurrences } from '../../../shared/todos/next-occurrence.ts'
import type { TodoPatch } from '../../../shared/todos/command.ts'
import { applyWhen, emptyWhen, type When } from '../../../shared/todos/quick-add/parse-when.ts'
import type { LocalMoment, Todo } from '../../../shared/todos/todo.ts'
import { withoutUndefined } from '../without-undefined.ts'
import {
  defineTodoTool,
  ToolArgumentError,
  type ToolCallScope,
  type ToolDependencies,
} from './define-todo-tool.ts'
import { changedTasks } from './task-facts.ts'
import { readDate, readReminders, readRepeat, readTime, taskFieldsShape } from './task-fields.ts'
import type { ChangedTask, ChangeResult } from './tool-results.ts'

export const updateTaskParameters = z.object({
  ids: z.array(z.string()).min(1, 'at least one id is needed').max(1_000),
  title: z.string().optional().describe('Only for a single task.'),
  ...taskFieldsShape,
  due_date: z
    .string()
    .optional()
    .describe('YYYY-MM-DD, or "none" to remove date and time. The time stays unless given.'),
  due_time: z
    .string()
    .optional()
    .describe('HH:MM, or "none" to remove it. Alone it keeps the date, or means today.'),
  due_time_nearby: z
    .boolean()
    .optional()
    .describe(
      'due_time came without am or pm: of both, take the one within 3 hours of the present time.',
    ),
  shift_days: z.int().min(-3_650).max(3_650).optional().describe('Moves the due date by days.'),
  shift_minutes: z.int().min(-100_000).max(100_000).optional().describe('The same in minutes.'),
  due_date_fits_rule: z
    .boolean()
    .optional()
    .describe('With repeat_rule: the next day of the rule; the present date stays when it is one.'),
  repeat_rule: z.string().optional().describe('RFC 5545 RRULE, or "none" to stop repeating.'),
  add_notes: z.string().optional().describe('Text to put below the notes that are there.'),
  add_tags: z.array(z.string()).optional(),
  remove_tags: z.array(z.string()).optional(),
})

export type UpdateTaskArguments = z.infer<typeof updateTaskParameters>

const dueParts = ['due_date', 'due_time', 'shift_days', 'shift_minutes'] as const

const bareTag = (tag: string) => tag.replace(/^#/, '').toLowerCase()

function newTags(tags: readonly string[], input: UpdateTaskArguments): string[] {
  const removed = new Set((input.remove_tags ?? []).map(bareTag))
  const kept = tags.filter((tag) => !removed.has(bareTag(tag)))
  const present = new Set(kept.map(bareTag))
  const added = (input.add_tags ?? []).map((tag) => tag.replace(/^#/, ''))
  return [...kept, ...added.filter((tag) => !present.has(bareTag(tag)))]
}

const nearMinutes = 180

/** "7" of a dinner at six in the evening is seven in the evening. */
function nearby(time: string, due: LocalMoment | null, input: UpdateTaskArguments): string {
  if (input.due_time_nearby !== true || due?.time === undefined) return time
  const hours = (Number(time.slice(0, 2)) + 12) % 24
  const other = `${String(hours).padStart(2, '0')}${time.slice(2)}`
  const distance = (one: string) => Math.abs(minutesOf(one) - minutesOf(due.time ?? one))
  return distance(other) <= nearMinutes && distance(other) < distance(time) ? other : time
}

const isOver = (date: string, time: string | undefined, now: LocalNow) =>
  time !== undefined && time !== 'none' && date === now.date && time <= now.time

/** The day of the rule that comes next, and not one at a time that is over. */
function nextOfRule({ due }: Todo, first: string, input: UpdateTaskArguments, now: LocalNow) {
  const repeat = readRepeat(input.repeat_rule ?? '', undefined)
  const nextFrom = (date: string) => upcomingOccurrences(repeat, date, 1)[0]
  if (due !== null && due.date >= now.date && nextFrom(due.date) === due.date) return due.date
  const time = input.due_time ?? due?.time
  return nextFrom(isOver(first, time, now) ? addDays(first, 1) : first) ?? first
}

/** The arguments with the day that `due_date_fits_rule` asks for. */
function fitted(todo: Todo, input: UpdateTaskArguments, now: LocalNow): UpdateTaskArguments {
  const { due_date: first, due_date_fits_rule: fits, repeat_rule: rule } = input
  if (fits !== true || first === undefined || rule === undefined) return input
  return { ...input, due_date: nextOfRule(todo, first, input, now) }
}

function newDue(due: LocalMoment | null, input: UpdateTaskArguments, now: LocalNow) {
  const { due_date: date, due_time: time } = input
  if (date === 'none') return null
  const moved: When = {
    ...emptyWhen,
    date: date === undefined ? null : readDate(date, 'due_date'),
    time:
      time === undefined || time === 'none' ? null : nearby(readTime(time, 'due_time'), due, input),
    shiftDays: input.shift_days ?? null,
    shiftMinutes: input.shift_minutes ?? null,
  }
  const next = applyWhen(moved, due, now)
  return time === 'none' ? applyWhen({ ...emptyWhen, clear: 'time' }, next, now) : next
}

/** A task that repeats needs a day to count from. */
function firstDue({ due }: Todo, { repeat_rule: rule }: UpdateTaskArguments, now: LocalNow) {
  const begins = rule !== undefined && rule !== 'none' && due === null
  return begins ? { date: now.date } : undefined
}

function newRepeat({ repeat_rule: rule, repeat_from: from }: UpdateTaskArguments) {
  if (rule === undefined) return undefined
  return rule === 'none' ? null : readRepeat(rule, from)
}

function newNotes({ notes: own }: Todo, { notes, add_notes: added }: UpdateTaskArguments) {
  if (added === undefined) return notes
  return [notes ?? own, added].filter((text) => text !== '').join('\n')
}

function patchOf(todo: Todo, input: UpdateTaskArguments, now: LocalNow): TodoPatch {
  const { title, start_date: start, priority, list } = input
  const movesDue = dueParts.some((part) => input[part] !== undefined)
  const retags = input.add_tags !== undefined || input.remove_tags !== undefined
  return withoutUndefined({
    title,
    notes: newNotes(todo, input),
    due: movesDue ? newDue(todo.due, fitted(todo, input, now), now) : firstDue(todo, input, now),
    start: start === undefined ? undefined : { date: readDate(start, 'start_date') },
    repeat: newRepeat(input),
    reminders: readReminders(input),
    priority,
    list,
    tags: retags ? newTags(todo.tags, input) : undefined,
  })
}

function knownTodos(ids: readonly string[], scope: ToolCallScope): Todo[] {
  return [...new Set(ids)].map((id) => {
    const todo = scope.todos.find(id)
    if (todo === undefined || todo.deletedAt !== null)
      throw new ToolArgumentError(`There is no task with the id "${id}".`)
    return todo
  })
}

/** One patch for all tasks for which it is the same. */
function patches(todos: readonly Todo[], input: UpdateTaskArguments, now: LocalNow) {
  const groups = new Map<string, { ids: string[]; patch: TodoPatch }>()
  for (const todo of todos) {
    const patch = patchOf(todo, input, now)
    const key = JSON.stringify(patch)
    if (key === '{}') throw new ToolArgumentError('Nothing to change was given.')
    const group = groups.get(key) ?? { ids: [], patch }
    group.ids.push(todo.id)
    groups.set(key, group)
  }
  return groups.values()
}

async function updateTask(input: UpdateTaskArguments, scope: ToolCallScope): Promise<ChangeResult> {
  const todos = knownTodos(input.ids, scope)
  if (input.title !== undefined && todos.length > 1) {
    throw new ToolArgumentError('Only one task at a time can get a new title.')
  }
  const tasks: ChangedTask[] = []
  let seq: number | null = null
  for (const { ids, patch } of patches(todos, input, scope.now)) {
    const change = await scope.execute({ type: 'update', ids, patch })
    tasks.push(...changedTasks(change, scope.now))
    if (change.changes.length > 0) seq = change.seq
  }
  const changed = new Set(tasks.map(({ id }) => id))
  const unchanged = todos
    .filter(({ id }) => !changed.has(id))
    .map(({ id, title }) => ({ id, title }))
  return { ok: true, seq, tasks, unchanged }
}

export function updateTaskTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'update_task',
      description: 'Changes parts of one or more tasks; what is left out stays as it is.',
      parameters: updateTaskParameters,
      risk: 'changes',
      run: updateTask,
    },
    dependencies,
  )
}
