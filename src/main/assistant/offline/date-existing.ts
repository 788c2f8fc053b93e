import type { TaskFacts } from '../tools/tool-results.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { readNewTasks } from './read-tasks.ts'
import { updatedReply } from './replies.ts'
import { coversPhrase } from './resolve-title.ts'
import type { Situation } from './situation.ts'
import { searchTasks, updateTasks, type Steps } from './steps.ts'

/** The one new task with a date that the texts describe; null for more, and for what repeats. */
function onlyDated([text, second]: readonly string[], { reading }: Situation) {
  const [quick, more] = text === undefined ? [] : readNewTasks(text, reading)
  if (quick === undefined || more !== undefined || second !== undefined) return null
  const { title, due, repeat } = quick
  return due === null || repeat !== null ? null : { title, due }
}

/** The task without a date that has this title. */
function* undated(title: string): Steps<TaskFacts | null> {
  const what = title.replace(/^do (?=the |my )/i, '')
  const found = yield* searchTasks({ query: what, status: 'open' })
  const [task] = found.ok && found.match === 'one' ? found.matches : []
  if (task === undefined || task.due !== null || !coversPhrase(what, task.title)) return null
  return what !== title || coversPhrase(task.title, what) ? task : null
}

/** "Call mom tonight" when "Call mom" is there without a date: it gets one, and there is no second. */
export function* dateExisting(
  texts: readonly string[],
  situation: Situation,
): Steps<string | null> {
  const wanted = onlyDated(texts, situation)
  const task = wanted === null ? null : yield* undated(wanted.title)
  if (wanted === null || task === null) return null
  const { date, time } = wanted.due
  const values = withoutUndefined({ due_date: date, due_time: time ?? undefined })
  const result = yield* updateTasks({ ids: [task.id], ...values })
  return result.ok ? updatedReply(result, situation.reading.now) : result.error
}
