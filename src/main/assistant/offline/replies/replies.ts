import type { LocalNow } from '../../../../shared/clock.ts'
import { describeDate, describeMoment } from '../../../../shared/todos/describe-moment.ts'
import { defaultList } from '../../../../shared/todos/todo.ts'
import { trashDays } from '../../../../shared/todos/upkeep.ts'
import type { ChangedTask, ChangeResult, TaskFacts, UndoResult } from '../../tools/tool-results.ts'
import { joined, titleText } from '../words/phrases.ts'

/** The answer to what has nothing to do with tasks. */
export const outOfScope =
  'That is beyond me, sorry: I look after your tasks, so ask me something like "what\'s due today?", or connect a language model in the settings for everything else.'

const namedTasks = 5
const shownSentences = 20

/** `"A", "B" and 3 more`. */
export function titles(tasks: readonly { title: string }[]): string {
  const named = tasks.slice(0, namedTasks).map(({ title }) => titleText(title))
  const more = tasks.length - named.length
  return more > 0 ? `${named.join(', ')} and ${more} more` : joined(named)
}

const tagWords = (tags: readonly string[]) => joined(tags.map((tag) => `#${tag}`))

function when({ due, repeats }: ChangedTask, now: LocalNow): string {
  const day = due === null ? '' : ` for ${describeMoment(due, now)}`
  return repeats === undefined ? day : `${day}, repeating ${repeats}`
}

function details({ list, priority, tags, reminders }: ChangedTask): string {
  const words = [
    ...(list === undefined ? [] : [`in ${list}`]),
    ...(priority === undefined ? [] : [`${priority} priority`]),
    ...(tags === undefined ? [] : [`tagged ${tagWords(tags)}`]),
    ...(reminders === undefined ? [] : [`reminder ${joined(reminders)}`]),
  ]
  return words.length === 0 ? '' : `, ${words.join(', ')}`
}

const described = (task: ChangedTask, now: LocalNow) =>
  `${titleText(task.title)}${when(task, now)}${details(task)}`

export function addedReply({ tasks }: ChangeResult, now: LocalNow): string {
  const [first] = tasks
  if (first === undefined) return 'Nothing was added.'
  if (tasks.length === 1) {
    return `Added ${described(first, now)}.${followingDates(first, now)}`
  }
  const lines = tasks.map((task) => `- ${described(task, now)}`)
  return `Added ${tasks.length} tasks:\n${lines.join('\n')}`
}

function already({ unchanged }: Pick<ChangeResult, 'unchanged'>, state: string): string[] {
  if (unchanged.length === 0) return []
  return [`${titles(unchanged)} ${unchanged.length === 1 ? 'is' : 'are'} already ${state}.`]
}

function nextDates(tasks: readonly ChangedTask[], now: LocalNow): string[] {
  const repeated = tasks.flatMap(({ title, status, due }) =>
    status === 'open' && due !== null ? [{ title, due }] : [],
  )
  return repeated
    .slice(0, namedTasks)
    .map(({ title, due }) =>
      tasks.length === 1
        ? `Next time: ${describeMoment(due, now)}.`
        : `Next time for ${titleText(title)}: ${describeMoment(due, now)}.`,
    )
}

export function completedReply(result: ChangeResult, now: LocalNow): string {
  const { tasks } = result
  const done = tasks.length === 0 ? [] : [`Completed ${titles(tasks)}.`]
  return [...done, ...nextDates(tasks, now), ...already(result, 'done')].join(' ')
}

export function reopenedReply(result: ChangeResult): string {
  const { tasks } = result
  const open = tasks.length === 0 ? [] : [`Reopened ${titles(tasks)}.`]
  return [...open, ...already(result, 'open')].join(' ')
}

export function deletedReply({ tasks }: ChangeResult): string {
  if (tasks.length === 0) return 'Nothing was deleted.'
  const them = tasks.length === 1 ? 'it' : 'them'
  return `Deleted ${titles(tasks)}. The trash keeps ${them} for ${trashDays} days.`
}

/** " Next: Thursday, Mar 5, Friday, Mar 6." */
function followingDates({ next, due }: ChangedTask, now: LocalNow): string {
  const later = (next ?? []).filter((date) => date > (due?.date ?? now.date))
  return later.length === 0
    ? ''
    : ` Then: ${later.map((date) => describeDate(date, now)).join('; ')}.`
}

type Part = keyof NonNullable<ChangedTask['was']>

function tagChange(task: ChangedTask): string {
  const now = task.tags ?? []
  const before = task.was?.tags ?? []
  const added = now.filter((tag) => !before.includes(tag))
  const removed = before.filter((tag) => !now.includes(tag))
  const name = titleText(task.title)
  if (removed.length === 0) return `Tagged ${name} with ${tagWords(added)}.`
  if (added.length === 0) return `Removed ${tagWords(removed)} from ${name}.`
  return `${name} is now tagged ${tagWords(now)}.`
}

function dueChange({ title, due, was }: ChangedTask, now: LocalNow): string {
  const name = titleText(title)
  if (due === null) return `${name} no longer has a date.`
  if (was?.due === null || was?.due === undefined) {
    return `${name} is now due ${describeMoment(due, now)}.`
  }
  return `Moved ${name} to ${describeMoment(due, now)}.`
}

type Describe = (task: ChangedTask, name: string, now: LocalNow) => string

const partChanges: Partial<Record<Part, Describe>> = {
  title: ({ was }, name) => `Renamed ${titleText(was?.title ?? '')} to ${name}.`,
  due: (task, _name, now) => dueChange(task, now),
  repeats: (task, name, now) =>
    task.repeats === undefined
      ? `${name} no longer repeats.`
      : `${name} now repeats ${task.repeats}.${followingDates(task, now)}`,
  priority: ({ priority }, name) =>
    priority === undefined
      ? `${name} no longer has a priority.`
      : `${name} now has ${priority} priority.`,
  list: ({ list }, name) => `Moved ${name} to ${titleText(list ?? defaultList)}.`,
  tags: tagChange,
  reminders: ({ reminders }, name) =>
    reminders === undefined
      ? `${name} has no reminder of its own any more.`
      : `I will remind you of ${name} ${joined(reminders)}.`,
  notes: (_task, name) => `Changed the notes of ${name}.`,
}

function partChange(task: ChangedTask, part: Part, now: LocalNow): string[] {
  const describe = partChanges[part]
  return describe === undefined ? [] : [describe(task, titleText(task.title), now)]
}

const parts: Part[] = ['title', 'due', 'repeats', 'priority', 'list', 'tags', 'reminders', 'notes']

function taskChange(task: ChangedTask, now: LocalNow): string {
  const changed = parts.filter((part) => task.was?.[part] !== undefined)
  return changed.flatMap((part) => partChange(task, part, now)).join(' ')
}

/** The first of many sentences, and how many more there are. */
function shortened(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - shownSentences
  if (more <= 1) return sentences
  return [...sentences.slice(0, shownSentences), `And ${more} more like that.`]
}

export function updatedReply({ tasks, unchanged }: ChangeResult, now: LocalNow): string {
  const changed = tasks.map((task) => taskChange(task, now)).filter((sentence) => sentence !== '')
  const same = already({ unchanged }, 'like that')
  const sentences = [...shortened(changed), ...same]
  return sentences.length > 3 ? sentences.map((one) => `- ${one}`).join('\n') : sentences.join(' ')
}

const plural = (tasks: readonly unknown[], one: string, several: string) =>
  tasks.length === 1 ? one : several

export function undoneReply({ reverted, tasks }: UndoResult): string {
  const names = titles(tasks)
  if (tasks.length === 0) return 'Undone: your lists and views are as before.'
  switch (reverted.command) {
    case 'add':
    case 'duplicate':
    case 'import':
      return `Undone: ${names} ${plural(tasks, 'is', 'are')} off your list again.`
    case 'delete':
      return `Undone: ${names} ${plural(tasks, 'is', 'are')} back.`
    case 'complete':
      return `Undone: ${names} ${plural(tasks, 'is', 'are')} open again.`
    case 'reopen':
      return `Undone: ${names} ${plural(tasks, 'is', 'are')} done again.`
    default:
      return `Undone: ${names} ${plural(tasks, 'is', 'are')} as before.`
  }
}

export function restoredReply({ tasks }: ChangeResult): string {
  return `Restored ${titles(tasks)}: ${plural(tasks, 'it is', 'they are')} back.`
}

export function skippedReply(result: ChangeResult, now: LocalNow): string {
  const { tasks } = result
  const skipped = tasks.length === 0 ? [] : [`Skipped this time: ${titles(tasks)}.`]
  return [...skipped, ...nextDates(tasks, now)].join(' ')
}

/** A task with what tells it from others. */
export function describeChoice(task: TaskFacts, now: LocalNow): string {
  const facts = [
    ...(task.due === null ? [] : [describeMoment(task.due, now)]),
    ...(task.list === undefined ? [] : [task.list]),
    ...(task.status === 'done' ? ['done'] : []),
  ]
  return `${titleText(task.title)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`
}

/** One line of a numbered choice. */
export function choiceLine(task: TaskFacts, index: number, now: LocalNow): string {
  return `${index + 1}. ${describeChoice(task, now)}`
}
