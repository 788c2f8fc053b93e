import type { QuickAdd } from '../../../shared/todos/quick-add/quick-add.ts'
import type { Reminder } from '../../../shared/todos/todo.ts'
import type { NewTask } from '../tools/add-task.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { sentenceCase, unquote } from './phrases.ts'
import { readNewTasks } from './read-tasks.ts'
import { addedReply } from './replies.ts'
import type { Situation } from './situation.ts'
import { addTasks, type Steps } from './steps.ts'
import { ask } from './with-tasks.ts'

/** A box shows what stays in the title; here nothing is added, so nothing stays. */
const keptInTitle = /, so .* stays in the title\.$/

function newTask(quick: QuickAdd): NewTask {
  const { notes, due, start, repeat, priority, list, tags, reminders } = quick
  return withoutUndefined({
    title: sentenceCase(unquote(quick.title)),
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

/** Adds the tasks that the texts describe, in one change; asks for what is missing. */
export function* addSteps(texts: readonly string[], situation: Situation): Steps {
  const quick = texts.flatMap((text) => readNewTasks(text, situation.reading))
  const problems = quick.flatMap((one) => one.problems)
  if (problems.length > 0) {
    const faults = problems.map((problem) => problem.replace(keptInTitle, '.'))
    return `${faults.join(' ')} I added nothing yet: please say it again with the right date.`
  }
  if (quick.some(({ title }) => title === '')) {
    const known = quick.flatMap(({ pieces }) => pieces.map(({ text }) => text.trim()))
    const note = ['add {answer}', ...known].join(' ')
    return yield* ask(
      { kind: 'fill', tasks: [], note, text: 'What should the task be called?' },
      situation,
    )
  }
  const result = yield* addTasks({ tasks: quick.map(newTask) })
  return result.ok ? addedReply(result, situation.reading.now) : result.error
}
