import type { TaskFacts } from '../../tools/tool-results.ts'
import { factsOf } from '../deciding/with-tasks.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import { readTarget } from '../targets/target.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import type { Told } from './told.ts'
import { toldMoment } from './told-moment.ts'
import { tasksNamedIn, tellingPhrases } from './told-words.ts'

const plan =
  /^(?:(?:and|then|so|but|ok|okay) )*(?:i|we)(?:'ll| will| shall| can|'m going to| am going to|'re going to| are going to) (?:just |also |probably )?(\p{L}+) (.+)$/iu
/** They can be said of whatever is to be done. */
const anyDeed =
  /^(?:do|get|grab|give|finish|handle|sort|take|bring|start|tackle|deal|see|pick|drop|run|make|buy)$/iu
const article = /^(?:up |off |out )?(?:the |my |our |that |those |his |her |their )?/iu

/** Whether somebody says what they are going to do. */
export const isPlan = (text: string): boolean => plan.test(text)

/** The one task of which a phrase says nothing that is not in its title. */
function* onlyTask(name: string): Steps<TaskFacts | null> {
  const [task, second] = yield* tasksNamedIn(tellingPhrases(name))
  const isOne = task !== undefined && second === undefined
  return isOne && coversPhrase(name, task.title) ? task : null
}

/** "i'll buy these on saturday": what was spoken of, whatever else is to be bought. */
const pointing =
  /^(?:up |off |out )?((?:(?:both|all)(?: of)? )?(?:these|those|them)|both|it|that|this)(?: (?:all|both))?$/iu

/** What a plan points at: "these" of "i'll buy these on saturday". */
function pointedAt(rest: string): string | null {
  return pointing.exec(rest.trim())?.[1] ?? null
}

/** Whether somebody says what they are going to do with what was spoken of. */
export function plansPointed(text: string, { reading }: Situation): boolean {
  const moment = toldMoment(plan.exec(text)?.[2] ?? '', reading)
  return moment !== null && pointedAt(moment.rest) !== null
}

function* spokenOf(pointed: string, situation: Situation): Steps<readonly TaskFacts[]> {
  const target = readTarget(pointed, situation.reading)
  const points = target?.kind === 'them' || target?.kind === 'latest'
  if (!points || !situation.isFresh) return []
  const found = yield* resolveTarget(target, 'open', situation)
  return found.kind === 'tasks' ? found.tasks.map((task) => factsOf(task)) : []
}

/** Whether a plan to do this is plainly one for a task of that title. */
const isDeedFor = (deed: string, title: string) =>
  anyDeed.test(deed) || title.toLowerCase().startsWith(`${deed.toLowerCase()} `)

function* planned(rest: string, situation: Situation): Steps<readonly TaskFacts[]> {
  const pointed = pointedAt(rest)
  if (pointed !== null) return yield* spokenOf(pointed, situation)
  const task = yield* onlyTask(rest.replace(article, '').trim())
  return task === null ? [] : [task]
}

/** "i'll give hamid the drill on saturday" when "Lend Hamid the drill" is there. */
export function* toldPlan(text: string, situation: Situation): Steps<Told | null> {
  const [, deed = '', rest = ''] = plan.exec(text) ?? []
  const moment = toldMoment(rest, situation.reading)
  if (moment === null || moment.when.repeat !== null) return null
  const tasks = yield* planned(moment.rest, situation)
  if (tasks.length === 0) return null
  const sure = tasks.every(({ title }) => isDeedFor(deed, title))
  return { tasks, commands: [`move it ${moment.words}`], deed: 'move', sure }
}
