import { allMatches } from '../../../../shared/all-matches.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import { weekdayOf } from '../../../../shared/todos/local-date.ts'

const dayName = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const shortDay = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const dayJoint = '(?:,? (?:and |& )?|, ?| ?& ?| ?/ ?)(?:on |next |this )?'
const noRepeat = '(?!.*\\b(?:every|each|between|from|either)\\b)'
const several = [
  `(?<what>.+?) (?<which>on |next |this )?(?<days>${dayName}(?:${dayJoint}${dayName})+)(?! (?:to|call|buy|email)\\b)(?= |$)(?<rest>.*)`,
  `(?<what>.+?) (?:on )?(?<which>)(?<days>${shortDay}(?:${dayJoint}${shortDay})+)(?<rest>,? (?:of )?(?:this|next) week\\b.*)`,
].map((form) => new RegExp(`^${noRepeat}${form}$`, 'i'))
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const eachDay = new RegExp(`\\b${shortDay}\\b`, 'gi')
const weekOfDays = /^,? (?:of )?(this|next) week\b/i

const isToCome = (day: string, now: LocalNow) =>
  weekdays.indexOf(day.slice(0, 3).toLowerCase()) >= weekdayOf(now.date)

/** "shift tuesday and wednesday at 7" as one text for each day; of this week only the days to come. */
export function perDay(text: string, now: LocalNow): string[] {
  const match = several.map((form) => form.exec(text)).find((one) => one !== null)
  const part = (name: string) => match?.groups?.[name] ?? ''
  const week = weekOfDays.exec(part('rest'))?.[1]?.toLowerCase()
  const named = part('days').match(eachDay) ?? []
  const meant = week === 'this' ? named.filter((day) => isToCome(day, now)) : named
  const lead = week === undefined ? part('which') : `${week} `
  const tail = part('rest').replace(weekOfDays, '')
  return meant.map((day) => `${part('what')} ${lead}${day}${tail}`)
}

const dayLed = new RegExp(
  `(?<!\\b(?:on|by|for|next|this|last|every|each|until|till|before|after|from|to|or|the|of|since) )\\b(?=${dayName} (?!(?:and|or|to|at|on|the|by|for|morning|afternoon|evening|night|week|is|was)\\b)\\p{L})`,
  'giu',
)
const joint = /(?:[\s,;]+(?:and|then))*[\s,;]*$/i

/** "monday dentist at nine tuesday gym at six": each after its day, with nothing between them. */
export function atLeadingDays(text: string): string[] {
  const starts = allMatches(text, dayLed).map(({ index }) => index)
  if (starts.length < 2 || starts[0] !== 0) return []
  return starts.map((start, at) => text.slice(start, starts[at + 1]).replace(joint, ''))
}
