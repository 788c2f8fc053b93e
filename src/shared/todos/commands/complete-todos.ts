import { addDays, daysBetween } from '../local-date.ts'
import { nextOccurrence } from '../next-occurrence.ts'
import type { LocalMoment, Todo } from '../todo.ts'
import type { CommandContext } from './command-context.ts'
import type { WorkingTodos } from './working-todos.ts'

function moved(moment: LocalMoment | null, days: number): LocalMoment | null {
  return moment === null ? null : { ...moment, date: addDays(moment.date, days) }
}

function nextTime(todo: Todo, { now, nowIso }: CommandContext): Todo | null {
  if (todo.repeat === null) return null
  const next = nextOccurrence(todo.repeat, todo.due?.date ?? null, now.date)
  if (next === null) return null
  const days = daysBetween(todo.due?.date ?? now.date, next.date)
  return {
    ...todo,
    due: { ...todo.due, date: next.date },
    start: moved(todo.start, days),
    repeat: next.repeat,
    updatedAt: nowIso,
  }
}

function done(todo: Todo, nowIso: string): Todo {
  return { ...todo, status: 'done', completedAt: nowIso, updatedAt: nowIso }
}

function reopened(todo: Todo, nowIso: string): Todo {
  return { ...todo, status: 'open', completedAt: null, updatedAt: nowIso }
}

/**
 * Completes todos with their open subtasks. A repeating todo moves to its next date and stays open,
 * and its subtasks start again.
 */
export function completeTodos(
  working: WorkingTodos,
  ids: readonly string[],
  context: CommandContext,
): void {
  const { nowIso } = context
  for (const id of new Set(ids)) {
    const todo = working.get(id)
    if (todo.status === 'done') continue
    const next = nextTime(todo, context)
    working.put(next ?? done(todo, nowIso))
    for (const subtask of working.descendantsOf([id])) {
      if (next === null && subtask.status === 'open') working.put(done(subtask, nowIso))
      if (next !== null && subtask.status === 'done') working.put(reopened(subtask, nowIso))
    }
  }
}

/** Opens todos again. */
export function reopenTodos(
  working: WorkingTodos,
  ids: readonly string[],
  { nowIso }: CommandContext,
): void {
  for (const id of new Set(ids)) {
    const todo = working.get(id)
    if (todo.status === 'done') working.put(reopened(todo, nowIso))
  }
}
