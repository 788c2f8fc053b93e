import type { TodoDraft, TodoPatch } from '../command.ts'
import { anchorRepeat, upcomingOccurrences } from '../next-occurrence.ts'
import { sameValue } from '../same-value.ts'
import { defaultList, type Todo } from '../todo.ts'
import { blankTodo } from './blank-todo.ts'
import type { CommandContext } from './command-context.ts'
import { CommandRejection } from './command-rejection.ts'
import type { WorkingTodos } from './working-todos.ts'

type Names = ReturnType<WorkingTodos['names']>

function or<Value>(next: Value | undefined, current: Value): Value {
  return next === undefined ? current : next
}

function knownTags(tags: readonly string[], names: Names): string[] {
  const unique = new Map<string, string>()
  for (const tag of tags) {
    const key = tag.toLowerCase()
    if (!unique.has(key)) unique.set(key, names.tags.get(key) ?? tag)
  }
  return [...unique.values()]
}

function knownList(list: string, names: Names): string {
  return names.lists.get(list.toLowerCase()) ?? list
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

function checkPlaces(working: WorkingTodos): void {
  if (working.misplaced().length === 0) return
  throw new CommandRejection(
    'invalid',
    'A task cannot be a subtask of itself or of its own subtask.',
  )
}

function parentOf(working: WorkingTodos, parentId: string | null): Todo | null {
  if (parentId === null) return null
  const parent = working.find(parentId)
  if (parent !== undefined) return parent
  throw new CommandRejection(
    'not-found',
    'The task that this should be a subtask of does not exist.',
  )
}

function patched(todo: Todo, patch: TodoPatch, names: Names): Todo {
  return {
    ...todo,
    title: or(patch.title, todo.title),
    notes: or(patch.notes, todo.notes),
    priority: or(patch.priority, todo.priority),
    due: or(patch.due, todo.due),
    start: or(patch.start, todo.start),
    repeat: or(patch.repeat, todo.repeat),
    list: patch.list === undefined ? todo.list : knownList(patch.list, names),
    tags: patch.tags === undefined ? todo.tags : knownTags(patch.tags, names),
    parentId: or(patch.parentId, todo.parentId),
  }
}

/** Adds new todos at the end. */
export function addTodos(
  working: WorkingTodos,
  drafts: readonly TodoDraft[],
  context: CommandContext,
): void {
  const names = working.names()
  for (const draft of drafts) {
    const parent = parentOf(working, draft.parentId ?? null)
    const blank = {
      ...blankTodo(newId(working, context), draft.title, context.nowIso),
      list: parent?.list ?? defaultList,
    }
    const todo = withRepeatSettled(patched(blank, draft, names), draft, context)
    names.lists.set(todo.list.toLowerCase(), todo.list)
    for (const tag of todo.tags) names.tags.set(tag.toLowerCase(), tag)
    working.put(todo)
  }
}

/** An id that no todo has. */
export function newId(working: WorkingTodos, { generateId }: CommandContext): string {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const id = generateId()
    if (working.find(id) === undefined) return id
  }
  throw new CommandRejection('conflict', 'No new id could be made for the task.')
}

function moveSubtasks(working: WorkingTodos, moved: Todo, from: string, nowIso: string): void {
  for (const subtask of working.descendantsOf([moved.id])) {
    if (subtask.list !== from) continue
    working.put({ ...subtask, list: moved.list, updatedAt: nowIso })
  }
}

/** Changes parts of todos; what already has the value stays untouched. */
export function updateTodos(
  working: WorkingTodos,
  ids: readonly string[],
  patch: TodoPatch,
  context: CommandContext,
): void {
  const names = working.names()
  parentOf(working, patch.parentId ?? null)
  for (const id of new Set(ids)) {
    const todo = working.get(id)
    const next = withRepeatSettled(patched(todo, patch, names), patch, context)
    if (sameValue(todo, next)) continue
    working.put({ ...next, updatedAt: context.nowIso })
    if (next.list !== todo.list) moveSubtasks(working, next, todo.list, context.nowIso)
  }
  if (patch.parentId !== undefined && patch.parentId !== null) checkPlaces(working)
}

/** Deletes todos and everything below them. */
export function deleteTodos(working: WorkingTodos, ids: readonly string[]): void {
  for (const id of ids) working.get(id)
  const below = working.descendantsOf(ids)
  for (const id of ids) working.remove(id)
  for (const todo of below) working.remove(todo.id)
}
