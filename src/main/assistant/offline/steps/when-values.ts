import type { When } from '../../../../shared/todos/quick-add/parse-when.ts'
import type { UpdateTaskArguments } from '../../tools/update-task.ts'
import { withoutUndefined } from '../../without-undefined.ts'

type Values = Omit<UpdateTaskArguments, 'ids'>

/** "every monday" says which day comes first; "every week" goes on from the day that is set. */
const namesDays = /BY(?:DAY|MONTHDAY|MONTH)=/

function repeatValues({ clear, repeat }: When): Values {
  if (clear === 'repeat') return { repeat_rule: 'none' }
  return repeat === null ? {} : { repeat_rule: repeat.rule, repeat_from: repeat.from }
}

const hour = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])'
/** "8:30", "half past seven": either half of the day can be meant. */
const bareClock = new RegExp(
  `(?:^| )(?:(?:1[0-2]|[1-9])(?::\\d\\d)?|(?:half|(?:a )?quarter|five|ten|twenty) (?:past|to|after) ${hour}|${hour}(?: o'?clock)?)$`,
  'i',
)

const partOfDay = /\b(?:morning|afternoon|evening|tonight|night)\b/i

/** Whether words name a time without saying of which half of the day. */
export const isBareClock = (words: string): boolean =>
  bareClock.test(words) && !partOfDay.test(words)

function dateValues({ date, clear, repeat }: When): Values {
  if (clear === 'date') return { due_date: 'none' }
  if (date === null || (repeat !== null && !namesDays.test(repeat.rule))) return {}
  return repeat === null ? { due_date: date } : { due_date: date, due_date_fits_rule: true }
}

/** "7 today" and "friday at 7" name a time like "7". */
const dayWords =
  /,? ?\b(?:on )?(?:today|tomorrow|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b,?/gi

function timeValues({ date, time, clear }: When, words: string): Values {
  if (clear === 'time') return { due_time: 'none' }
  if (time === null) return {}
  return isBareClock(date === null ? words : words.replace(dayWords, ' ').trim())
    ? { due_time: time, due_time_nearby: true }
    : { due_time: time }
}

/** What a moment changes of a task, as the tools take it; `words` say it. */
export function whenValues(when: When, words = ''): Values {
  return withoutUndefined({
    ...dateValues(when),
    ...timeValues(when, words),
    shift_days: when.shiftDays ?? undefined,
    shift_minutes: when.shiftMinutes ?? undefined,
    ...repeatValues(when),
  })
}
