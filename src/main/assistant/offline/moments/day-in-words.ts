import type { LocalNow } from '../../../../shared/clock.ts'
import { describeMoment } from '../../../../shared/todos/describe-moment.ts'

const writtenDay = /\b\d{4}-\d\d-\d\d\b/

/** "Friday, Mar 13" for "2026-03-13"; other words as they are. */
export const dayInWords = (moment: string, now: LocalNow) =>
  moment.replace(writtenDay, (date) => describeMoment({ date }, now))
