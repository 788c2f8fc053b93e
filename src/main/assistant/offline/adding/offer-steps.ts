import type { NamedTask } from '../../references.ts'
import { counted, titleText } from '../words/phrases.ts'
import { listedItems } from './read-heading.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import { namedBy } from '../targets/existing-task.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

/** "Trip to York: book train, pack" when there is that task: they may be its steps. */
export function* offerSteps(
  texts: readonly string[],
  task: NamedTask,
  situation: Situation,
): Steps {
  const steps = counted(texts.length, 'step')
  const text = `You have ${titleText(task.title)} already. Should I add these as ${steps} of it?`
  const note = `add the steps to ${task.title}: ${texts.join(', ')}`
  return yield* ask({ kind: 'confirm', tasks: [task], note, text }, situation)
}

const headed = /^([^:"]{4,50}): ([^:"]+,[^:"]+)$/

/** "plan the trip: flights, hotel, car" when "Plan trip" is there; null for other new tasks. */
export function* offerStepsOf(
  [text = '', second]: readonly string[],
  situation: Situation,
): Steps<string | null> {
  const [, head, things] = second === undefined ? (headed.exec(text) ?? []) : []
  if (head === undefined || things === undefined) return null
  const task = yield* namedBy(head)
  if (task === undefined || !coversPhrase(head, task.title) || !coversPhrase(task.title, head)) {
    return null
  }
  return yield* offerSteps(listedItems(things), task, situation)
}
