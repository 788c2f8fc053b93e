import { addDays, daysBetween } from '../local-date.ts'
import { type NextOccurrence, nextOccurrence, occurrenceAfterSkip } from '../next-occurrence.ts'
import {
  type LocalMoment,
  mostOccurrences,
  type Occurrence,
  type Reminder,
  type Todo,
} from '../todo.ts'
import type { CommandContext } from './command-context.ts'
import { CommandRejection } from './command-rejection.ts'
import { isToCatchUp } from '../upkeep.ts'
import type { WorkingTodos } from './working-todos.ts'

type Outcome = Occurrence['outcome']

const lastDate = '2999-12-31'

function movedDate(date: string, days: number): string {
  const moved = addDays(date, days)
  return moved < lastDate ? moved : lastDate
}

function moved(moment: LocalMoment | null, days: number): LocalMoment | null {
  return moment === null ? null : { ...moment, date: movedDate(moment.date, days) }
}

function movedReminder(reminder: Reminder, days: number): Reminder {
  return reminder.type === 'at' ? { ...reminder, date: movedDate(reminder.date, days) } : reminder
}

function movedTo(
  todo: Todo,
  next: NextOccurrence | null,
  outcome: Outcome,
  { now, nowIso }: CommandContext,
): Todo | null {
  if (next === null) return null
  const days = daysBetween(todo.due?.date ?? now.date, next.date)
  return {
    ...todo,
    due: { ...todo.due, date: next.date },
    start: moved(todo.start, days),
    reminders: todo.reminders.map((reminder) => movedReminder(reminder, days)),
    repeat: next.repeat,
    occurrences: [...todo.occurrences, { due: todo.due, at: nowIso, outcome }].slice(
      -mostOccurrences,
    ),
    updatedAt: nowIso,
  }
}

function nextTime(todo: Todo, context: CommandContext): Todo | null {
  if (todo.repeat === null) return null
  const next = nextOccurrence(todo.repeat, todo.due?.date ?? null, context.now.date)
  return movedTo(todo, next, 'done', context)
}

function done(todo: Todo, nowIso: string): Todo {
  return { ...todo, status: 'done', completedAt: nowIso, updatedAt: nowIso }
}

function reopened(todo: Todo, nowIso: string): Todo {
  return { ...todo, status: 'open', completedAt: null, updatedAt: nowIso }
}

function completeSubtasks(working: WorkingTodos, id: string, nowIso: string): void {
  for (const subtask of working.descendantsOf([id])) {
    if (subtask.deletedAt === null && subtask.status === 'open') working.put(done(subtask, nowIso))
  }
}

function startSubtasksAgain(working: WorkingTodos, id: string, nowIso: string): void {
  for (const subtask of working.descendantsOf([id])) {
    if (subtask.deletedAt === null && subtask.status === 'done') {
      working.put(reopened(subtask, nowIso))
    }
  }
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
    if (next === null) completeSubtasks(working, id, nowIso)
    else startSubtasksAgain(working, id, nowIso)
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

function skipped(todo: Todo, context: CommandContext): Todo | null {
  if (todo.repeat === null || todo.status === 'done') return null
  const next = occurrenceAfterSkip(todo.repeat, todo.due?.date ?? null, context.now.date)
  return movedTo(todo, next, 'skipped', context)
}

/** Moves repeating todos to their next date and records that this one was left out. */
export function skipTodos(
  working: WorkingTodos,
  ids: readonly string[],
  context: CommandContext,
): void {
  for (const id of new Set(ids)) {
    const todo = working.get(id)
    if (todo.repeat === null) {
      throw new CommandRejection('conflict', `“${todo.title}” does not repeat.`)
    }
    const next = skipped(todo, context)
    if (next === null) {
      throw new CommandRejection('conflict', `“${todo.title}” has no later date to skip to.`)
    }
    working.put(next)
    startSubtasksAgain(working, id, context.nowIso)
  }
}

/** Moves overdue todos that skip what was missed to their first date from today on. */
export function catchUpTodos(
  working: WorkingTodos,
  ids: readonly string[],
  context: CommandContext,
): void {
  for (const id of new Set(ids)) {
    const todo = working.get(id)
    if (!isToCatchUp(todo, context.now)) continue
    const next = skipped(todo, context)
    if (next === null) continue
    working.put(next)
    startSubtasksAgain(working, id, context.nowIso)
  }
}
