import type { NamedTask } from '../../references.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import { factsOf } from '../deciding/with-tasks.ts'
import { withQuantity } from '../words/with-quantity.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import type { Told } from './told.ts'
import { toldMoment } from './told-moment.ts'
import { taskInFocus, tasksNamedIn, tellingPhrases } from './told-words.ts'

const amount =
  '((?:about |around |at least )?(?:\\d+(?:[.,]\\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?: (?:metres?|meters?|feet|yards?|litres?|liters?|kilos?|kg|grams?|pounds?|bottles?|packs?|boxes|cans?|bags?|rolls?|dozen|pairs?))?)'
const ofThem = '(?: of (?:it|them|those|these))'
const forms = [
  new RegExp(
    `^(?:the |my )?(.{2,40}?)[,:;] (?:and )?(?:i|we)(?:'ll)? (?:need|want) (?:to (?:get|buy|order) )?${amount}${ofThem}?$`,
    'iu',
  ),
  new RegExp(
    `^(?:the |my )?(.{2,40}?)[,:;] (?:and )?(?:get|buy|order|grab|make it|make that|bring|print) ${amount}${ofThem}?$`,
    'iu',
  ),
  new RegExp(`^(?:the |my )?(.{2,40}?)[,:;] ${amount}${ofThem}$`, 'iu'),
  new RegExp(
    `^(?:change|update|raise|increase|lower|reduce|make|set) (?:the |my )?(.{2,40}?) (?:from .{1,15} )?to ${amount}$`,
    'iu',
  ),
]

const remade = new RegExp(
  `^(?:(?:oh|no|actually|sorry|hmm|wait|ok)[ ,]+)*make (?:it|that) ${amount}$`,
  'iu',
)

/** "make it 25" of a task that has an amount in its title. */
function* amountOfIt(text: string, situation: Situation): Steps<Told | null> {
  const count = remade.exec(text)?.[1]
  const task = count === undefined ? null : yield* taskInFocus(situation)
  if (count === undefined || task === null || !/\d/.test(task.title)) return null
  const commands = [`rename it to "${withQuantity(task.title, count)}"`]
  return { tasks: [task], commands, deed: 'change', sure: true }
}

/** The one task that words name, if need be with a slip of the fingers. */
function* onlyTask(words: string, situation: Situation): Steps<NamedTask | null> {
  const named = yield* tasksNamedIn(tellingPhrases(words))
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null
  const found = yield* resolveTarget({ kind: 'title', text: words }, 'open', situation)
  if (found.kind !== 'tasks' || (found.weak === true && found.slip !== true)) return null
  return found.tasks.length === 1 ? (found.tasks[0] ?? null) : null
}

/** How much of a thing is wanted: "copper pipe, i need 20 metres of it", "lightbulbs saturday, six of them". */
export function* toldAmount(text: string, situation: Situation): Steps<Told | null> {
  const own = yield* amountOfIt(text, situation)
  if (own !== null) return own
  const match = forms.map((form) => form.exec(text)).find((one) => one !== null)
  const [, about, count] = match ?? []
  if (about === undefined || count === undefined) return null
  const moment = toldMoment(about, situation.reading)
  const task = yield* onlyTask(moment?.rest.trim() ?? about, situation)
  if (task === null) return null
  const moves = moment === null ? [] : [`move it ${moment.words}`]
  const commands = [...moves, `rename it to "${withQuantity(task.title, count)}"`]
  return { tasks: [factsOf(task)], commands, deed: 'change', sure: true }
}
