import { emptyWhen, type When } from '../../../../shared/todos/quick-add/parse-when.ts'
import { firstGroup } from '../words/phrases.ts'

const clears =
  /^(?:get rid of|remove|clear|delete|drop|unset|take) (?:the )?(?:due )?(date|deadline|time|due date|reminder)s? (?:from|of|for|on|off)(?: of)? (.+?)(?:, (?:i |no |not |we |they |it )[^,]*)?$/i
const stopsRepeating =
  /^(?:stop|end|cancel) (?:repeating|the (?:repeat|recurrence|repetition) (?:of|for|on)) (.+)$|^(?:make |let )?(.+?) (?:(?:(?:should|does|do|must)(?: not|n't)(?: need to| have to)?|no longer|not) (?:repeat|recur)|(?:is|are)(?:n't| not| no longer) (?:recurring|repeating|repeated))(?: any ?more)?(?:, (?:so )?(?:stop|remove|delete|clear|drop) (?:the |its )?(?:repeat(?:ing|s)?|recurrence|repetition|it|that))?$|^(?:remove|delete|clear|drop|stop|end|cancel|take off) (?:the |its )(?:repeat(?:ing|s)?|recurrence|repetition)(?: (?:from|of|for|on|off) (.+))?$/i
/** "drop the time", of what is spoken of */
const clearsOwn =
  /^(?:get rid of|remove|clear|delete|drop|lose|scrap|take off) (?:the |its )(?:due )?(date|deadline|time)(?: (?:completely|entirely|again|off))?$/i
/** "the permit has no deadline after all", "the shelf doesn't need a date" */
const hasNoDate =
  /^(.+?) (?:(?:has|have|needs?) no|(?:doesn't|does not|don't|do not) (?:really )?(?:need|have) (?:an?|any)) (?:due )?(?:date|deadline)(?: really| any ?more| after all| now)*$/i
const noDate = /^(?:no|without(?: a| any)?) (?:due )?(?:date|deadline) (?:for|on) (.+)$/i
interface Clearing {
  phrase: string
  when: When
}

const without = (phrase: string, clear: NonNullable<When['clear']>): Clearing => ({
  phrase,
  when: { ...emptyWhen, clear },
})

const partOf = (word: string) => (/^time$/i.test(word) ? 'time' : 'date')

/** What is to have no date, no time or no repeat any more. */
export function readClearing(text: string): Clearing | null {
  const ended = stopsRepeating.exec(text)
  if (ended !== null)
    return without(ended.slice(1).find((one) => one !== undefined) ?? 'it', 'repeat')
  const own = clearsOwn.exec(text)?.[1]
  if (own !== undefined) return without('it', partOf(own))
  const undated = firstGroup([noDate, hasNoDate], text)
  if (undated !== null) return without(undated, 'date')
  const [, part, phrase] = clears.exec(text) ?? []
  return part === undefined || phrase === undefined ? null : without(phrase, partOf(part))
}
