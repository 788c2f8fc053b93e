import { emptyWhen, type When } from '../../../../shared/todos/quick-add/parse-when.ts'
import { firstGroup } from '../words/phrases.ts'

const clears =
  /^(?:get rid of|remove|clear|delete|drop|unset|take) (?:the )?(?:due )?(date|deadline|time|due date|reminder)s? (?:from|of|for|on|off)(?: of)? (.+?)(?:, (?:i |no |not |we |they |it )[^,]*)?$/i
const stopsRepeating =
  /^(?:stop|end|cancel) (?:repeating|the (?:repeat|recurrence|repetition) (?:of|for|on)) (.+)$|^(?:make |let )?(.+?) (?:(?:(?:should|does|do|must)(?: not|n't)(?: need to| have to)?|no longer|not) (?:repeat|recur)|(?:is|are)(?:n't| not| no longer) (?:recurring|repeating|repeated))(?: any ?more)?(?:, (?:so )?(?:stop|remove|delete|clear|drop) (?:the |its )?(?:repeat(?:ing|s)?|recurrence|repetition|it|that))?$|^(?:remove|delete|clear|drop|stop|end|cancel|take off) (?:the |its )(?:repeat(?:ing|s)?|recurrence|repetition)(?: (?:from|of|for|on|off) (.+))?$/i
/** "gym isn't weekly any more", "the bins don't need to be every thursday" */
const often =
  '(?:daily|weekly|monthly|yearly|regular|a (?:regular|repeating|recurring) (?:thing|one|task)|every (?:other )?(?:day|week|month|year|weekday|weekend|\\p{L}+day|morning|evening|night))'
const justOnce =
  /^(?:(?:just|only) )?(?:this (?:once|one time)|(?<=\b(?:just|only) )(?:the |that )?once)(?: (?:though|then|please))*$|^(?:it's )?(?:just |only )?a one[ -]?(?:off|time thing)(?: (?:though|then|actually))*$/iu
const onlyOnce = [
  /^(?:stop|end|cancel) (.+?) (?:from )?(?:repeating|recurring)(?: any ?more)?$/iu,
  /^(.+?) (?:does|do|should|must|need)(?: not|n't)(?: (?:need|have) to)? (?:repeat|recur|come (?:back|up) (?:again|every \p{L}+))(?: (?:any ?more|any longer|after all|now|itself|from now on|every \p{L}+))*$/iu,
  /^(?:no need (?:for (?=.+ to repeat)|to (?:repeat|keep repeating) ))(.+?)(?: to repeat)?(?: (?:any ?more|any longer|after all|now))*$/iu,
  /^(?:make|have|let) (.+?) (?:a one[ -]?(?:off|time)(?: thing| task)?|just once|only once|non-?repeating|not repeat)(?: (?:again|now|instead))*$/iu,
  /^(.+?) (?:is|are) (?:only |just |now |really )*(?:a one[ -]?(?:off|time(?: thing)?)|just (?:this )?once|only (?:this )?once)(?: (?:now|after all|actually))*$/iu,
  new RegExp(
    `^(.+?) (?:(?:is|are)(?:n't| not)|no longer (?:is |are |has to be )?|(?:doesn't|don't|does not|do not) (?:need|have) to be|(?:shouldn't|should not) be)(?: just| really| a)* ${often}(?: (?:any ?more|any longer|after all|now))+$`,
    'iu',
  ),
]

/** "drop the time", of what is spoken of */
const clearsOwn =
  /^(?:or )?(?:just )?(?:take|get) (?:the |its )?(?:due )?(date|deadline|time) off(?: (?:it|that|again|entirely))*$|^(?:get rid of|remove|clear|delete|drop|lose|scrap|take off) (?:the |its )(?:due )?(date|deadline|time)(?: (?:completely|entirely|again|off))?$/i
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

const firstOf = (match: RegExpExecArray | null) => match?.slice(1).find((one) => one !== undefined)

const partOf = (word: string) => (/^time$/i.test(word) ? 'time' : 'date')

const longest = 160

const readOnce = (text: string) => (justOnce.test(text) ? 'it' : firstGroup(onlyOnce, text))

/** What is to have no date, no time or no repeat any more. */
export function readClearing(text: string): Clearing | null {
  const ended = stopsRepeating.exec(text)
  if (ended !== null) return without(firstOf(ended) ?? 'it', 'repeat')
  const once = text.length > longest ? null : readOnce(text)
  if (once !== null) return without(once, 'repeat')
  const own = firstOf(clearsOwn.exec(text))
  if (own !== undefined) return without('it', partOf(own))
  const undated = firstGroup([noDate, hasNoDate], text)
  if (undated !== null) return without(undated, 'date')
  const [, part, phrase] = clears.exec(text) ?? []
  return part === undefined || phrase === undefined ? null : without(phrase, partOf(part))
}
