import type { Situation } from '../situation.ts'
import { toldLevel } from './told-level.ts'
import { toldMoment } from './told-moment.ts'

/** What a sentence told of one task, as a command for "it": "same for Anya" after "Luis is at 3 now". */
export function commandAgain(said: string, { reading }: Situation): string | null {
  const level = toldLevel(said)
  const moment = toldMoment(level?.rest ?? said, reading)
  if (moment !== null) {
    return moment.when.repeat === null
      ? `move it ${moment.words}`
      : `make it repeat ${moment.words}`
  }
  return level === null ? null : `set the priority of it to ${level.level}`
}
