import type { NamedTask } from '../../references.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import type { UpdateTaskArguments } from '../../tools/update-task.ts'
import type { Clause } from '../intent.ts'
import { titleText } from '../words/phrases.ts'
import { describeAim } from '../replies/describe-aim.ts'
import { updatedReply } from '../replies/replies.ts'
import type { Scope } from '../targets/resolution.ts'
import type { Situation } from '../situation.ts'
import { listTasks, updateTasks, type Steps } from './steps.ts'
import type { Target } from '../targets/target.ts'
import { ask, withTasks } from '../deciding/with-tasks.ts'

/** New values for the tasks that a target means. */
export interface Update {
  target: Target
  values: Omit<UpdateTaskArguments, 'ids'>
  verb: string
  scope?: Scope
  alwaysConfirm?: boolean
  /** Asks first when the words fit only roughly. */
  doubtful?: boolean
  /** What is said when there is no such task. */
  whenMissing?: (nearest: readonly TaskFacts[]) => Steps | null
}

/** Half an hour earlier than no time at all is no time: it is asked for. */
function* askForTime(
  [task, second]: readonly NamedTask[],
  { shift_minutes: minutes, due_date: date, due_time: time }: Update['values'],
  situation: Situation,
): Steps<string | null> {
  const isShifted = minutes !== undefined && date === undefined && time === undefined
  if (!isShifted || task === undefined || second !== undefined) return null
  const known = yield* listTasks({ ids: [task.id], status: 'all', show: false })
  const [found] = known.ok ? known.tasks : []
  if (found === undefined || found.due?.time !== undefined) return null
  const text = `${titleText(task.title)} has no time yet. When should it be?`
  const note = 'move it to {answer}'
  return yield* ask({ kind: 'fill', tasks: [task], note, text }, situation)
}

export function updateSteps(update: Update, situation: Situation, clause: Clause): Steps {
  const {
    target,
    values,
    verb,
    scope = 'all',
    alwaysConfirm = false,
    doubtful = false,
    whenMissing,
  } = update
  return withTasks({
    target,
    scope,
    verb,
    aim: describeAim(values, situation.reading.now),
    state: 'as you want it',
    situation,
    clause,
    alwaysConfirm,
    doubtful,
    ...(whenMissing === undefined ? {} : { whenMissing }),
    *act(tasks) {
      const missing = yield* askForTime(tasks, values, situation)
      if (missing !== null) return missing
      const result = yield* updateTasks({ ids: tasks.map(({ id }) => id), ...values })
      return result.ok ? updatedReply(result, situation.reading.now) : result.error
    },
  })
}
