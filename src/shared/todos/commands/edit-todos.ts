import type { Place, TodoDraft, TodoPatch } from '../command.ts'
import { anchorRepeat, upcomingOccurrences } from '../next-occurrence.ts'
import { sameValue } from '../same-value.ts'
import { deepestLevel, defaultList, type Todo } from '../todo.ts'
import { blankTodo } from './blank-todo.ts'
import type { CommandContext } from './command-context.ts'
import { CommandRejection } from './command-rejection.ts'
import { orderAtEnd, placeTodos } from './place-todos.ts'
import type { WorkingTodos } from './working-todos.ts'

function or<Value>(next: Value | undefined, current: Value): Value {
  return next === undefined ? current : next
}

// A new repeat without a day starts at its first one; a day that was taken away stays away.
function firstDue(todo: Todo, patch: TodoPatch, { now }: CommandContext): Todo['due'] {
  if (todo.due !== null || todo.repeat === null) return todo.due
  if (patch.repeat === undefined || patch.due !== undefined) return null
  const [date] = upcomingOccurrences(todo.repeat, now.date, 1)
  return date === undefined ? null : { date }
}

function withRepeatSettled(todo: Todo, patch: TodoPatch, context: CommandContext): Todo {
  const due = firstDue(todo, patch, context)
  const repeat = todo.repeat === null ? null : anchorRepeat(todo.repeat, due?.date ?? null)
  return { ...todo, due, repeat }
}

/** Rejects the command when a parent is missing, below its own todo or too deep. */
export function checkPlaces(working: WorkingTodos): void {
  const [misplaced] = working.misplaced()
  if (misplaced === undefined) return
  const isCycle = working.descendantsOf([misplaced.id]).some(({ id }) => id === misplaced.parentId)
  throw new CommandRejection(
    'invalid',
    isCycle || misplaced.id === misplaced.parentId
      ? 'A task cannot be a subtask of itself or of its own subtask.'
      : `“${misplaced.title}” would be too deep: subtasks can have ${deepestLevel} levels.`,
  )
}

/** The todo that others should be below; rejects the command when there is none outside the trash. */
export function parentOf(working: WorkingTodos, parentId: string | null): Todo | null {
  if (parentId === null) return null
  const parent = working.find(parentId)
  if (parent !== undefined && parent.deletedAt === null) return parent
  throw new CommandRejection(
    'not-found',
    'The task that this should be a subtask of does not exist.',
  )
}

// The words of a date that was replaced say nothing about the new one.
function duePhraseOf(todo: Todo, { due, repeat, duePhrase }: TodoPatch): string | null {
  if (duePhrase !== undefined) return duePhrase
  const isKept =
    sameValue(or(due, todo.due), todo.due) && sameValue(or(repeat, todo.repeat), todo.repeat)
  return isKept ? todo.duePhrase : null
}

function patched(todo: Todo, patch: TodoPatch, working: WorkingTodos): Todo {
  return {
    ...todo,
    title: or(patch.title, todo.title),
    notes: or(patch.notes, todo.notes),
    priority: or(patch.priority, todo.priority),
    due: or(patch.due, todo.due),
    duePhrase: duePhraseOf(todo, patch),
    start: or(patch.start, todo.start),
    reminders: or(patch.reminders, todo.reminders),
    repeat: or(patch.repeat, todo.repeat),
    list: patch.list === undefined ? todo.list : (working.knownList(patch.list) ?? patch.list),
    tags: patch.tags === undefined ? todo.tags : working.knownTags(patch.tags),
    parentId: or(patch.parentId, todo.parentId),
  }
}

/** Adds new todos, at the end unless another place is given. */
export function addTodos(
  working: WorkingTodos,
  { todos: drafts, place }: { todos: readonly TodoDraft[]; place?: Place | undefined },
  context: CommandContext,
): void {
  const end = orderAtEnd(working)
  const ids: string[] = []
  for (const [index, draft] of drafts.entries()) {
    const parent = parentOf(working, draft.parentId ?? null)
    const blank = {
      ...blankTodo(newId(working, context), draft.title, context.nowIso),
      list: parent?.list ?? defaultList,
      order: end + index,
    }
    const todo = withRepeatSettled(patched(blank, draft, working), draft, context)
    working.put(todo)
    ids.push(todo.id)
  }
  checkPlaces(working)
  if (place !== undefined) placeTodos(working, ids, place)
}

/** An id that no todo has. */
export function newId(working: WorkingTodos, { generateId }: CommandContext): string {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const id = generateId()
    if (working.find(id) === undefined) return id
  }
  throw new CommandRejection('conflict', 'No new id could be made for the task.')
}

/** Takes the subtasks of a todo along to its new list. */
export function moveSubtasks(
  working: WorkingTodos,
  moved: Todo,
  from: string,
  nowIso: string,
): void {
  if (moved.list === from) return
  for (const subtask of working.descendantsOf([moved.id])) {
    if (subtask.list !== from) continue
    working.put({ ...subtask, list: moved.list, updatedAt: nowIso })
  }
}

/** Changes parts of todos; what already has the value stays untouched. */
export function updateTodos(
  working: WorkingTodos,
  { ids, patch }: { ids: readonly string[]; patch: TodoPatch },
  context: CommandContext,
): void {
  const parent = parentOf(working, patch.parentId ?? null)
  const complete = parent === null ? patch : { list: parent.list, ...patch }
  for (const id of new Set(ids)) {
    const todo = working.get(id)
    const next = withRepeatSettled(patched(todo, complete, working), patch, context)
    if (sameValue(todo, next)) continue
    working.put({ ...next, updatedAt: context.nowIso })
    moveSubtasks(working, next, todo.list, context.nowIso)
  }
  if (parent !== null) checkPlaces(working)
}

/** Gives todos another day; each keeps its own time. */
export function rescheduleTodos(
  working: WorkingTodos,
  { ids, date }: { ids: readonly string[]; date: string | null },
  context: CommandContext,
): void {
  for (const id of new Set(ids)) {
    const time = working.get(id).due?.time
    const due = date === null ? null : { date, ...(time === undefined ? {} : { time }) }
    updateTodos(working, { ids: [id], patch: { due } }, context)
  }
}
