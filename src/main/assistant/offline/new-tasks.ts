import { parseQuickAdd } from '../../../shared/todos/quick-add/parse-quick-add.ts'
import type { QuickAdd } from '../../../shared/todos/quick-add/quick-add.ts'
import type { NewTask } from '../tools/add-task.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { isImperative } from './imperative.ts'
import type { Clause } from './intent.ts'
import { sentenceCase, unquote } from './phrases.ts'
import type { Reading } from './reading.ts'
import { addedReply } from './replies.ts'
import type { Situation } from './situation.ts'
import { addTasks, type Steps } from './steps.ts'
import { ask } from './with-tasks.ts'

const onTheList =
  / (?:to|on|onto|in|into) (?:my|the|our) (?:(?:todo|to-do|to do|task|tasks) )?(?:list|tasks|todos|to-dos)$/i

/** A box shows what stays in the title; here nothing is added, so nothing stays. */
const keptInTitle = /, so .* stays in the title\.$/

function newTask(quick: QuickAdd): NewTask {
  const { notes, due, start, repeat, priority, list, tags } = quick
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
  })
}

/** The task that a text such as "buy milk tomorrow 5pm" describes. */
export function readNewTask(text: string, { now, dateOrder }: Reading): QuickAdd {
  return parseQuickAdd(text.replace(onTheList, ''), { now, dateOrder, wording: 'chat' })
}

const nextTask = / and (?:then |also )?(?=(\S+(?: \S+)?))/gi

/** "buy bread tomorrow and call Sam" is two tasks: the first is complete with its date. */
function separateTasks(text: string, situation: Situation): string[] {
  const listed = text.includes('"') ? [] : text.split(/\s*;\s*/).filter((one) => one !== '')
  if (listed.length > 1) return listed
  for (const match of text.matchAll(nextTask)) {
    const [first, rest] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    const last = readNewTask(first, situation.reading).pieces.at(-1)
    const endsWithDate =
      (last?.kind === 'date' || last?.kind === 'time') && last.end === first.length
    if (endsWithDate && isImperative(rest)) return [first, ...separateTasks(rest, situation)]
  }
  return [text]
}

/** Adds the tasks that the texts describe, in one change; asks for what is missing. */
export function* addSteps(texts: readonly string[], situation: Situation, clause: Clause): Steps {
  const separate = texts.flatMap((text) => separateTasks(text, situation))
  const quick = separate.map((text) => readNewTask(text, situation.reading))
  const problems = quick.flatMap((one) => one.problems)
  if (problems.length > 0) {
    const faults = problems.map((problem) => problem.replace(keptInTitle, '.'))
    return `${faults.join(' ')} I added nothing yet: please say it again with the right date.`
  }
  if (quick.some(({ title }) => title === '')) {
    const note =
      `add {answer} ${texts.length === 1 ? clause.text.replace(/^\w+\s*/, '') : ''}`.trim()
    return yield* ask(
      { kind: 'fill', tasks: [], note, text: 'What should the task be called?' },
      situation,
    )
  }
  const result = yield* addTasks({ tasks: quick.map(newTask) })
  return result.ok ? addedReply(result, situation.reading.now) : result.error
}
