import type { TaskFacts } from '../../tools/tool-results.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
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

/** "i'll give hamid the drill on saturday" when "Lend Hamid the drill" is there. */
export function* toldPlan(text: string, { reading }: Situation): Steps<Told | null> {
  const [, deed = '', rest = ''] = plan.exec(text) ?? []
  const moment = toldMoment(rest, reading)
  if (moment === null || moment.when.repeat !== null) return null
  const name = moment.rest.replace(article, '').trim()
  const task = yield* onlyTask(name)
  if (task === null) return null
  const isSame = task.title.toLowerCase().startsWith(`${deed.toLowerCase()} `)
  const sure = isSame || anyDeed.test(deed)
  return { tasks: [task], commands: [`move it ${moment.words}`], deed: 'move', sure }
}
