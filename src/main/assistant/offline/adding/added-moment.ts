import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import { describeRepeat } from '../../../../shared/todos/describe-repeat.ts'
import { readNewTask } from './read-tasks.ts'
import type { Reading } from '../moments/reading.ts'

/** " for Friday, Mar 6 at 4:00 PM, repeating every week": when the task of these words would be. */
export function addedMoment(text: string, reading: Reading): string {
  const { due, repeat } = readNewTask(text, reading)
  const day = due === null ? '' : ` for ${describeMoment(due, reading.now)}`
  return repeat === null ? day : `${day}, repeating ${describeRepeat(repeat)}`
}
