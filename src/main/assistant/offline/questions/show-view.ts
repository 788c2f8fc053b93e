import { sentenceCase, titleText } from '../words/phrases.ts'
import { listTasks, type Steps } from '../steps/steps.ts'

/** Lists the tasks of a saved view. */
export function* showView(own: string): Steps {
  const result = yield* listTasks({ view: own, status: 'all', heading: sentenceCase(own) })
  if (!result.ok) return `You have no view called ${titleText(own)}.`
  return result.total === 0 ? `Nothing is in ${titleText(own)} now.` : `Here is ${titleText(own)}.`
}
