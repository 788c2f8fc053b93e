import type { LocalNow } from '../../../shared/clock.ts'
import type { Change, TodoChange } from '../../../shared/todos/change.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { dueLabel } from './due-label.ts'

const longestTitle = 48

export function quotedTitle(title: string): string {
  const characters = Array.from(title)
  if (characters.length <= longestTitle) return `“${title}”`
  return `“${characters.slice(0, longestTitle).join('').trimEnd()}…”`
}

function subjectOf(change: Change): string {
  const [first, ...more] = change.changes
  const todo = first?.after ?? first?.before
  if (!todo) return 'nothing'
  return more.length === 0 ? quotedTitle(todo.title) : `${more.length + 1} tasks`
}

function dueKey(todo: Todo): string {
  return `${todo.due?.date ?? ''} ${todo.due?.time ?? ''}`
}

function updateSentence(change: Change, now: LocalNow): string {
  const [only] = change.changes
  const subject = subjectOf(change)
  if (change.changes.length !== 1 || !only?.before || !only.after) return `Changed ${subject}`
  const { before, after } = only
  if (before.title !== after.title) return `Renamed to ${quotedTitle(after.title)}`
  if (dueKey(before) !== dueKey(after)) {
    if (after.due === null) return `Removed the date of ${subject}`
    return `Moved ${subject} to ${dueLabel(after.due, now).text}`
  }
  if (before.priority !== after.priority) {
    return after.priority === 'none'
      ? `Removed the priority of ${subject}`
      : `Set ${subject} to ${after.priority} priority`
  }
  return `Changed ${subject}`
}

function completeSentence(change: Change, now: LocalNow): string {
  const [only] = change.changes
  const next = only?.after?.status === 'open' ? only.after.due : null
  const sentence = `Completed ${subjectOf(change)}`
  return next === null ? sentence : `${sentence}. Next: ${dueLabel(next, now).text}`
}

function reversedSentence(change: Change): string {
  const [first] = change.changes
  const subject = subjectOf(change)
  if (!first) return 'Nothing had to change'
  return `${reversedVerb(first)} ${subject}`
}

function reversedVerb({ before, after }: TodoChange): string {
  if (before === null) return 'Brought back'
  if (after === null) return 'Removed'
  if (before.status === after.status) return 'Changed back'
  return after.status === 'done' ? 'Completed' : 'Reopened'
}

/** What a change did, in a few words, for a toast. */
export function changeSentence(change: Change, now: LocalNow): string {
  switch (change.command) {
    case 'add':
    case 'import':
      return `Added ${subjectOf(change)}`
    case 'update':
      return updateSentence(change, now)
    case 'complete':
      return completeSentence(change, now)
    case 'reopen':
      return `Reopened ${subjectOf(change)}`
    case 'delete':
      return `Deleted ${subjectOf(change)}`
    case 'undo':
    case 'redo':
      return reversedSentence(change)
  }
}
