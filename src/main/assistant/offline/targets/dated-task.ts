import type { TaskFacts } from '../../tools/tool-results.ts'
import { scanFilter } from '../filters/filter.ts'
import { unclearTask } from '../replies/not-understood.ts'
import { quotable, titleText } from '../words/phrases.ts'
import { wholeWhen, type Reading } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { resolveSubject } from '../questions/subject.ts'

/** Whether the words name tasks, and not days: "what's due between monday and friday". */
export const namesTasks = (reading: Reading, ...words: readonly string[]) =>
  words.every((one) => wholeWhen(one, reading) === null && scanFilter(one, reading).rest !== '')

/** Compares as the moments do; empty without a date. */
export const momentKey = ({ due }: TaskFacts) =>
  due === null ? '' : `${due.date} ${due.time ?? '99:99'}`

/** The task that the words mean, of those that can be asked about. */
export function* datedTask(words: string, situation: Situation): Steps<TaskFacts | null> {
  const plain = scanFilter(words, situation.reading).rest
  for (const form of new Set([words.replace(/^(?:the|my) /i, ''), plain])) {
    const found = form === '' ? null : yield* resolveSubject(form, 'task', situation)
    const [task] = found?.kind === 'tasks' ? found.tasks : []
    if (task !== undefined) return task
  }
  return null
}

/** That a task has no date. */
export const undatedTask = ({ title }: TaskFacts) => `${titleText(title)} has no date.`
/** That there is no task of these words. */
export const missingTask = (words: string) =>
  /^(?:it|that|this)$/i.test(words)
    ? unclearTask
    : `I found no task like ${quotable(words) ?? 'that'}.`
