import type { LocalNow } from '../../../shared/clock.ts'
import { type Change, changeOutsideTrash, type TodoChange } from '../../../shared/todos/change.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { describeRepeat } from '../../../shared/todos/describe-repeat.ts'
import { outlineSentence } from './outline-sentence.ts'
import { dueLabel } from '../../../shared/todos/due-label.ts'

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

/** The value that all changed todos have now, when it is the same one. */
function commonValue<Value>(change: Change, read: (todo: Todo) => Value): Value | undefined {
  const values = new Set(change.changes.flatMap(({ after }) => (after ? [read(after)] : [])))
  const [value] = values
  return values.size === 1 ? value : undefined
}

function differs(change: Change, read: (todo: Todo) => unknown): boolean {
  return change.changes.some(
    ({ before, after }) => before !== null && after !== null && read(before) !== read(after),
  )
}

function dueSentence(change: Change, now: LocalNow): string {
  const subject = subjectOf(change)
  const [first] = change.changes
  const due = first?.after?.due ?? null
  if (commonValue(change, ({ due: own }) => own?.date) === undefined) {
    return due === null ? `Removed the date of ${subject}` : `Changed ${subject}`
  }
  const shown = commonValue(change, dueKey) === undefined && due ? { date: due.date } : due
  if (shown === null) return `Removed the date of ${subject}`
  return `Moved ${subject} to ${dueLabel(shown, now).text}`
}

function prioritySentence(change: Change): string {
  const subject = subjectOf(change)
  const priority = commonValue(change, (todo) => todo.priority)
  if (priority === undefined) return `Changed ${subject}`
  return priority === 'none'
    ? `Removed the priority of ${subject}`
    : `Set ${subject} to ${priority} priority`
}

function repeatSentence(change: Change): string {
  const repeat = change.changes[0]?.after?.repeat ?? null
  const subject = subjectOf(change)
  return repeat === null
    ? `${subject} no longer repeats`
    : `${subject} repeats ${describeRepeat(repeat)}`
}

function updateSentence(change: Change, now: LocalNow): string {
  const [first] = change.changes
  if (change.changes.length === 1 && first?.after && first.before?.title !== first.after.title) {
    return `Renamed to ${quotedTitle(first.after.title)}`
  }
  if (differs(change, ({ repeat }) => JSON.stringify(repeat))) return repeatSentence(change)
  if (differs(change, dueKey)) return dueSentence(change, now)
  if (differs(change, ({ priority }) => priority)) return prioritySentence(change)
  if (differs(change, ({ notes }) => notes)) return `Changed the notes of ${subjectOf(change)}`
  return `Changed ${subjectOf(change)}`
}

function moveSentence(change: Change): string {
  const list = commonValue(change, (todo) => todo.list)
  const isToList = list !== undefined && differs(change, (todo) => todo.list)
  return `Moved ${subjectOf(change)}${isToList ? ` to ${list}` : ''}`
}

function completeSentence(change: Change, now: LocalNow): string {
  const [only] = change.changes
  const next = only?.after?.status === 'open' ? only.after.due : null
  const sentence = `Completed ${subjectOf(change)}`
  return next === null ? sentence : `${sentence}. Next: ${dueLabel(next, now).text}`
}

function outlineOr(otherwise: string): (change: Change) => string {
  return ({ outline }) => (outline === undefined ? null : outlineSentence(outline)) ?? otherwise
}

function reversedSentence(change: Change): string {
  const [first] = change.changes
  if (!first) return outlineOr('Nothing had to change')(change)
  const verb = reversedVerb(first)
  const sentence = `${verb} ${subjectOf(change)}`
  // Tasks that only went with their list are not what the person did.
  return verb === changedBack ? outlineOr(sentence)(change) : sentence
}

const changedBack = 'Changed back'

function reversedVerb(change: TodoChange): string {
  const { before, after } = changeOutsideTrash(change)
  if (before === null) return 'Brought back'
  if (after === null) return 'Removed'
  if (before.status === after.status) return changedBack
  return after.status === 'done' ? 'Completed' : 'Reopened'
}

const sentences: Record<Change['command'], (change: Change, now: LocalNow) => string> = {
  add: (change) => `Added ${subjectOf(change)}`,
  import: (change) => `Imported ${subjectOf(change)}`,
  'restore-backup': () => 'Restored a backup',
  update: updateSentence,
  reschedule: dueSentence,
  complete: completeSentence,
  reopen: (change) => `Reopened ${subjectOf(change)}`,
  skip: (change) => `Skipped a date of ${subjectOf(change)}`,
  'catch-up': (change) => `Moved ${subjectOf(change)} to the next date`,
  delete: (change) => `Deleted ${subjectOf(change)}`,
  restore: (change) => `Restored ${subjectOf(change)}`,
  purge: (change) => `Removed ${subjectOf(change)} for good`,
  'empty-trash': () => 'Emptied the trash',
  duplicate: (change) => `Duplicated ${subjectOf(change)}`,
  move: moveSentence,
  tag: (change) => `Changed the tags of ${subjectOf(change)}`,
  'save-list': outlineOr('Saved the list'),
  'rename-list': outlineOr('Renamed the list'),
  'delete-list': outlineOr('Deleted the list'),
  'rename-tag': () => 'Renamed the tag',
  'delete-tag': () => 'Deleted the tag',
  'save-filter': outlineOr('Saved the filter'),
  'delete-filter': outlineOr('Deleted the filter'),
  undo: reversedSentence,
  redo: reversedSentence,
}

/** What a change did, in a few words, for a toast. */
export function changeSentence(change: Change, now: LocalNow): string {
  return sentences[change.command](change, now)
}
