import { addDays } from '../../../../shared/todos/local-date.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { toldMoment, wordsInItsWeek } from '../told/told-moment.ts'
import { taskInFocus } from '../told/told-words.ts'

const farAheadDays = 7

/** "no, thursday" of what was moved to a day weeks ahead is the Thursday of that week. */
export function* inItsWeek(
  { words, said }: { words: string; said?: string },
  situation: Situation,
): Steps {
  const { reading } = situation
  const moment = said === undefined ? null : toldMoment(said, reading)
  const task = moment === null ? null : yield* taskInFocus(situation)
  const isFar = (task?.due?.date ?? '') > addDays(reading.now.date, farAheadDays)
  if (moment === null || task === null || said === undefined || !isFar) return words
  return `move it ${wordsInItsWeek(moment, task, said, reading)}`
}
