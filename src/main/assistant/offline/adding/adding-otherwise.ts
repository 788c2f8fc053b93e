import { deedOfGerund } from '../words/gerund.ts'
import { isImperative } from '../words/imperative.ts'
import { wholeDate, wholeWhen, type Reading } from '../moments/reading.ts'

/** What people call a new task. */
export const nounOfTask =
  '(?:tasks?|todos?|to-dos?|to do|reminders?|items?|action (?:items?|points?)|things?|entry|entries|chores?)'

/** "add a task for tomorrow called ring the bank" */
const calledBehind = new RegExp(
  `^(?:add|create|make|set up|put)(?: me)? (?:(?:a|an|another|the|new) )*${nounOfTask} ((?:for|on|by|due|in|to|under) .{3,40}?),? (?:called|named|titled|saying|that says|which says) (.+)$`,
  'i',
)
/** "add a reminder to my Farm list to oil the gate" */
const listBefore = new RegExp(
  `^(?:add|create|make|set up|put)(?: me)? (?:(?:a|an|another|the|new) )*${nounOfTask} ((?:to|in|on|under|for) (?:my|the|our) (?:[\\p{L}\\p{N}&'-]+ ){1,2}list),? (?:to|for|about|:|-) ?(.+)$`,
  'iu',
)
/** "for tomorrow add call the vet" */
const dayBeforeAdd = /^(?:for|on|by) (.{3,25}?),? (?:please )?(?:add|put|note)(?: down)? (?=\S)/i
const pointing = /^(?:it|that|this|them|those|these)\b/i
/** "add two tasks, one to call Bob and one to email Jen" */
const firstOne =
  /^(?:add|create|make|set up|put in) (?:two|three|four|2|3|4) (?:new )?(?:tasks|things|reminders|todos|items)[,:;]? (?:the )?(?:one|first)(?: one)? (?:to|for|is|about|being) /i
const nextOne =
  /,? (?:and )?(?:then )?(?:(?:the )?(?:second|third|fourth|other|last)|one|another)(?: one)? (?:to|for|is|about|being) /gi

/** "ring the bank for tomorrow" for "add a task for tomorrow called ring the bank" */
function withNameBehind(text: string): string | null {
  const [, place, what] = calledBehind.exec(text) ?? listBefore.exec(text) ?? []
  return place === undefined || what === undefined ? null : `${what} ${place}`
}

/** "call the vet tomorrow" for "for tomorrow add call the vet" */
function withDayBefore(text: string, reading: Reading): string | null {
  const [lead = '', day = ''] = dayBeforeAdd.exec(text) ?? []
  const what = text.slice(lead.length)
  if (lead === '' || pointing.test(what) || wholeDate(day, reading) === null) return null
  return `${what} ${day}`
}

const putDown =
  /^(?:put|jot|write|pencil|book|slot|stick|pop) (.+?) (?:down|in) (?:for |on )?(.+)$|^(?:put|stick|pop) ("[^"]+") (?:down |in )?(?:on|for) (.+)$/i

/** "put haircut down for saturday". */
function withDayBehind(text: string, reading: Reading): string | null {
  const [, said, moment, what = said, when = moment] = putDown.exec(text) ?? []
  if (what === undefined || when === undefined || wholeWhen(when, reading) === null) return null
  return `${what} ${when}`
}

const squeezed =
  /^(?:(?:squeeze|fit|slot) in|(?:jot|note|write|put|stick|pop) down) (\p{L}+ing) (?=\S)/iu

/** "print the letter" of "squeeze in printing the letter" */
function squeezedIn(text: string): string | null {
  const [start = '', doing = ''] = squeezed.exec(text) ?? []
  const deed = doing === '' ? null : deedOfGerund(doing)
  return deed === null ? null : `${deed} ${text.slice(start.length)}`
}

/** "before the trip I need to buy sunscreen" */
const occasionFirst =
  /^((?:before|after) (?:(?:the|my|our) [\p{L}' ]{2,25}?|(?:i|we) (?!need|have|must|should)\p{L}+(?: (?!i\b|we\b)[\p{L}']+){0,3})),? (?:i|we)(?:'ve)? (?:still |also |really )*(?:(?:need|have|got) to|must|should) (.+)$/iu

/** "buy sunscreen before the trip"; of several deeds only what they are. */
function withOccasionBehind(text: string): string | null {
  const [, occasion, deed] = occasionFirst.exec(text) ?? []
  if (occasion === undefined || deed === undefined || !isImperative(deed)) return null
  return /,| and /i.test(deed) ? deed : `${deed} ${occasion}`
}

const twoLists =
  /^(.+ (?:to|on|in) (?:my|the|our) [\p{L}\p{N}&' -]{2,30} list) and (.+ (?:to|on|in) (?:my|the|our) [\p{L}\p{N}&' -]{2,30} list)$/iu

/** The text of a new task that is told in another order than usual; null for other words. */
export function addingOtherwise(text: string, reading: Reading): string | null {
  return (
    withNameBehind(text) ??
    withOccasionBehind(text) ??
    squeezedIn(text) ??
    withDayBefore(text, reading) ??
    withDayBehind(text, reading)
  )
}

/** The texts of "add two tasks, one to call Bob and one to email Jen"; null for other words. */
export function oneByOne(text: string): string[] | null {
  const lead = firstOne.exec(text)?.[0]
  return lead === undefined ? null : text.slice(lead.length).split(nextOne)
}

/** The texts of "rake the yard to my farm list and water the herbs to my garden list"; null for other words. */
export const inTwoLists = (text: string): string[] | null => twoLists.exec(text)?.slice(1) ?? null
