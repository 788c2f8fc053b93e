import type { QuickAdd } from '../../../../shared/todos/quick-add/quick-add.ts'
import type { Reminder } from '../../../../shared/todos/todo.ts'
import type { NewTask } from '../../tools/add-task.ts'
import { withoutUndefined } from '../../without-undefined.ts'
import { isOnlyPointing } from '../words/only-points.ts'
import { unclearTask } from '../replies/not-understood.ts'
import { knownName } from '../targets/near-names.ts'
import { sentenceCase, unquote } from '../words/phrases.ts'
import { withoutOneself } from './plain-title.ts'
import { readNewTasks } from './read-tasks.ts'
import { askForSame, leftOut } from './same-task.ts'
import { addedReply } from '../replies/replies.ts'
import type { Situation } from '../situation.ts'
import { lastTask, placedTexts } from './said-places.ts'
import { addTasks, describeLists, type Steps } from '../steps/steps.ts'
import { tooMuch } from '../deciding/too-much.ts'
import { ask } from '../deciding/with-tasks.ts'

const mostTasks = 100

/** A box shows what stays in the title; here nothing is added, so nothing stays. */
const keptInTitle = /, so .* stays in the title\.$/

function newTask(quick: QuickAdd): NewTask {
  const { notes, due, start, repeat, priority, list, tags, reminders } = quick
  return withoutUndefined({
    title: sentenceCase(unquote(withoutOneself(quick.title))),
    notes: notes === '' ? undefined : notes,
    due_date: due?.date,
    due_time: due?.time,
    start_date: start?.date,
    repeat_rule: repeat?.rule,
    repeat_from: repeat?.from,
    priority: priority ?? undefined,
    list: list ?? undefined,
    tags: tags.length === 0 ? undefined : tags,
    ...reminderArguments(reminders),
  })
}

/** Reminders as the tools take them; nothing when there are none. */
export function reminderArguments(reminders: readonly Reminder[]) {
  const before = reminders.flatMap((one) => (one.type === 'before' ? [one.minutes] : []))
  const at = reminders.flatMap((one) => (one.type === 'at' ? [`${one.date} ${one.time}`] : []))
  return {
    ...(before.length === 0 ? {} : { remind_before: before }),
    ...(at.length === 0 ? {} : { remind_at: at }),
  }
}

const sameList = /^(?:same|that|this)$/i

/** "to the same list" is the one of the task that was spoken of last. */
function* inSameList(tasks: readonly NewTask[], situation: Situation): Steps<readonly NewTask[]> {
  if (!tasks.some(({ list }) => sameList.test(list ?? ''))) return tasks
  const { list } = (yield* lastTask(situation)) ?? {}
  return tasks.map(({ list: own, ...task }) => {
    const name = sameList.test(own ?? '') ? list : own
    return name === undefined ? task : { ...task, list: name }
  })
}

/** A list that is there but for a slip in its name is that one, and no new one. */
function* inKnownLists(said: readonly NewTask[], situation: Situation): Steps<NewTask[]> {
  if (said.every(({ list }) => list === undefined)) return [...said]
  const tasks = yield* inSameList(said, situation)
  const outline = yield* describeLists()
  const names = outline.ok ? outline.lists.map(({ name }) => name) : []
  return tasks.map((task) =>
    task.list === undefined ? task : { ...task, list: knownName(task.list, names) ?? task.list },
  )
}

/** "put that down for every week": nothing is called so. */
const namesNothing =
  /^(?:(?:it|that|this|them|those|these|both|all|all of (?:it|them|those)|one|some|something|the same)(?: (?:one|ones|two|too|down))?)?$/i

/** "friday for both calls" */
const forAll = /^for (?:both|all|each|them|those|these|it|that)\b/i

const dayWord = /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi
/** "collect the pills, and the card has to go on monday", of which one half was dated */
const dayOfItsOwn =
  /(?:,| and | then ).{3,} (?:on|by|for) (?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
/** "maths homework friday french homework", of which the other half was dated */
const dayWithin =
  /(?<=\p{L} \p{L}+ )(?<!\b(?:the|an?|my|our|this|next|last|every|for|about|from|of|to|on|by|after|before|until|and|or|with|re|\p{L}+ing) )(?:mon|tues|wednes|thurs|fri|satur|sun)day (?=\p{L}+ \p{L})/iu
const severalDays =
  'That sounds like several tasks with days of their own, so I added nothing yet. Tell me again with a comma between them.'

const hasDays = ({ title, due }: QuickAdd) =>
  due !== null &&
  ((title.match(dayWord) ?? []).length > 1 || dayOfItsOwn.test(title) || dayWithin.test(title))

const sameDay = /(?:,| (?:on )?(?:the|that)) same (?:day|date)$/i
const whichDay = 'Which day do you mean? I added nothing yet.'

/** Why nothing is added, if so. */
function unusable(quick: readonly QuickAdd[]): string | null {
  if (quick.some(hasDays)) return severalDays
  if (quick.some(({ title }) => sameDay.test(title))) return whichDay
  const points = ({ title }: QuickAdd) =>
    !namesNothing.test(title) && (isOnlyPointing(title) || forAll.test(title))
  return quick.some(points) ? unclearTask : null
}

/** Adds the tasks that the texts describe, in one change; asks for what is missing. */
export function* addSteps(
  texts: readonly string[],
  situation: Situation,
  { topic, list }: { topic?: string; list?: string } = {},
): Steps {
  const placed = yield* placedTexts(texts, situation)
  const quick = placed.flatMap(({ text, list: own = list, tags = [] }) =>
    readNewTasks(text, situation.reading).map((one) => ({
      ...one,
      title: topic === undefined ? one.title : `${topic}: ${one.title}`,
      list: one.list ?? own ?? null,
      tags: [...one.tags, ...tags],
    })),
  )
  if (quick.length > mostTasks) return tooMuch
  const problems = quick.flatMap((one) => one.problems)
  if (problems.length > 0) {
    const faults = problems.map((problem) => problem.replace(keptInTitle, '.'))
    return `${faults.join(' ')} I added nothing yet: please say it again with the right date.`
  }
  const fault = unusable(quick)
  if (fault !== null) return fault
  if (quick.some(({ title }) => namesNothing.test(title))) {
    const known = quick.flatMap(({ pieces }) => pieces.map(({ text }) => text.trim()))
    const note = ['add {answer}', ...known].join(' ')
    return yield* ask(
      { kind: 'fill', tasks: [], note, text: 'What should the task be called?' },
      situation,
    )
  }
  const tasks = yield* inKnownLists(quick.map(newTask), situation)
  const result = yield* addTasks({ tasks, ...(situation.confirmed ? {} : { skip_same: true }) })
  if (!result.ok) return result.error
  if (result.tasks.length === 0) return yield* askForSame(texts, quick, result, situation)
  const reply = addedReply(result, situation.reading.now)
  return [reply, ...leftOut(result)].join(reply.includes('\n') ? '\n\n' : ' ')
}
