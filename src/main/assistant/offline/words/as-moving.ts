import { asImperative } from './past-tense.ts'

const needsDeed =
  /^(.+?) (?:(?:has|have|needs?) to|must|should) be (\p{L}+) (?:by|on|before|until) (.+)$/iu
const asksToMove =
  /^(?:can|could|should) (.+?) be (?:moved|pushed(?: back)?|postponed|rescheduled|shifted|brought forward) (?:to|until|till|for) (.+)$/i
const shouldGo =
  /^(.+?) (?:should|can|could|must|(?:needs?|has|have) to) (?:go|move|slip|shift|be (?:moved|pushed|postponed|shifted)(?: back)?) (?:to|until|till) (.+)$/i
/** "both paint jobs can move a week" */
const shouldGoBy =
  /^(.+?) (?:should|can|could|must|(?:needs?|has|have) to) (?:move|slip|shift|go|be (?:moved|pushed|postponed|shifted))(?: back| out)?(?: by)? ((?:an?|another|one|two|three|four|\d{1,2}) (?:day|week|hour|month)s?)(?: (?:back|later))?$/i
const anotherDay =
  /^give me (another|an extra|one more|two more|three more|a few more) (day|week|hour|month)s? (?:for|on|with|to do) (.+)$/i
/** "set a deadline of friday for the report" */
const deadlineOf =
  /^(?:set|put|add) an? (?:new )?(?:due )?(?:deadline|date) of (.+?) (?:for|on|to) (.+)$/i
/** "give the book a date: tomorrow" */
const dateFor = /^give (.+?) an? (?:new )?(?:due )?(?:deadline|date)(?:: ?| of )(.+)$/i

/** "i want the tape finished by the 13th" */
const wantsDone =
  /^(?:i|we) (?:want|need|would like|'d like|have to have|must have) (?:to have )?((?:the|my|our|this|that|it|them|both|all) ?.*?) (?:done|finished|ready|sorted|completed|out of the way) (?:by|before|on|for) (.+)$/i

/** "leave that for tomorrow" */
const leftUntil =
  /^(?:just )?(?:leave|save) (it|that|this|them|those|both|(?:the|my|our) .+?) (?:for|until|till) (?!now\b|later\b|the moment\b|a (?:bit|while|minute)\b|me\b|him\b|her\b|them\b|us\b)(.+)$/i

const amounts: Readonly<Record<string, string>> = { two: '2', three: '3', 'a few': '3' }

function withMoreTime(text: string): string | null {
  const [, amount, unit, thing] = anotherDay.exec(text) ?? []
  if (amount === undefined || unit === undefined || thing === undefined) return null
  const count = amounts[amount.replace(/ more$/i, '').toLowerCase()]
  return `push ${thing} by ${count === undefined ? `a ${unit}` : `${count} ${unit}s`}`
}

function withDeed(text: string): string | null {
  const [, thing, participle, day] = needsDeed.exec(text) ?? []
  const deed = thing === undefined ? null : asImperative(`${participle} ${thing}`)
  return deed === null || day === undefined ? null : `move ${deed} to ${day}`
}

function withDate(text: string): string | null {
  const [, day, thing] = deadlineOf.exec(text) ?? []
  if (day !== undefined && thing !== undefined) return `move ${thing} to ${day}`
  const [, named, when] = dateFor.exec(text) ?? []
  return named === undefined || when === undefined ? null : `move ${named} to ${when}`
}

function withAmount(text: string): string | null {
  const [, thing, amount] = shouldGoBy.exec(text) ?? []
  return thing === undefined || amount === undefined ? null : `push ${thing} back ${amount}`
}

/** "move the dentist to friday" for "can the dentist be moved to friday" and the like. */
export function asMoving(text: string): string | null {
  const [, thing, day] =
    [asksToMove, shouldGo, wantsDone, leftUntil].map((form) => form.exec(text)).find(Boolean) ?? []
  if (thing !== undefined && day !== undefined) return `move ${thing} to ${day}`
  return withAmount(text) ?? withDate(text) ?? withDeed(text) ?? withMoreTime(text)
}
