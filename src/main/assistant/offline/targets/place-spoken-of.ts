import { foldText } from '../../../../shared/todos/fold-text.ts'
import { asRead } from '../normalise/read-message.ts'
import { askedDays } from '../questions/asked-days.ts'
import { readListing } from '../questions/read-listing.ts'
import type { Situation } from '../situation.ts'
import { describeLists, type Steps } from '../steps/steps.ts'
import { namesOf } from './near-names.ts'

const pointed = '(?:it|there|that|(?:that|this|the|the same) list|the same one)'
const trail = '(?<tail>(?: (?:too|as well|also|now|still|then|again|please))*)$'
/** Of a task, and not of a list. */
const ofTask =
  '(?!(?:(?:an?|the|this|that|another|one more|some) )?(?:notes?|tags?|steps?|subtasks?|reminders?|links?|comments?|details?|dates?|deadlines?|times?|priority|labels?|minutes?|hours?|days?|weeks?)\\b|#)'
const forms = [
  `^(?<head>(?:also |now |then |and )*(?:add|put|pop|stick|throw|chuck|write) ${ofTask}(?!(?:it|that|them|this|those|both|the)\\b)[^,;:]{2,60}?) (?:to|on|onto|in|into) ${pointed}${trail}`,
  `^(?<head>(?:and |so )?(?:what(?:'s| is| else is| do i (?:still )?have| have i(?: still)? got)|is there anything|anything)(?: (?:still|left|else|now|open|due))*) (?:on|in) ${pointed}${trail}`,
  `^(?<head>(?:and |so )?how many(?: (?:tasks|things|ones|items))?(?: (?:are|is|do i have|have i got))?(?: (?:still|left|open|now|there))*) (?:on |in )?(?:it|there|(?:that|this|the) list)${trail}`,
  `^(?<head>(?:and |so )?(?:is|are|do i have|have i got) (?:the |my )?[^,;:]{2,40}?(?: (?:still|already|also))*) (?:on|in) ${pointed}${trail}`,
  `^(?<head>(?:show|list|see|read|check)(?: me)?|what(?:'s| is)(?: left| still| now)* on|how(?:'s| is)) (?:the|that|this) list(?: looking| doing| going)?${trail}`,
].map((form) => new RegExp(form, 'iu'))

const adding = /^(?:also |now |then |and )*(?:add|put|pop|stick|throw|chuck|write) /i
const showing = /^(?:show|list|see|read|check)\b|^how\b|^what(?:'s| is)\b.* on$/i

/** How many messages before it a list may have been named. */
const mostSince = 5
const mostRead = 8
const nameBehind =
  '(?:in|on|to|into|onto|under|from|of|for|the|my|our|clear|empty|show|list|called)'

const plain = (said: string) => said.replace(/[\s.?!]+$/, '')
const escaped = (name: string) => name.replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&')

function isNamed(name: string, said: string): boolean {
  const word = escaped(foldText(name))
  const text = foldText(said)
  return (
    new RegExp(`\\b${nameBehind} ["']?${word}(?![\\p{L}\\p{N}])`, 'u').test(text) ||
    new RegExp(`(?<![\\p{L}\\p{N}])${word}["']? (?:list|tasks|stuff|things|ones)\\b`, 'u').test(
      text,
    )
  )
}

const pointsAtPlace = (said: string) => forms.some((form) => form.test(plain(said)))

/** The list that was named last; none when days were asked about since. */
function placeIn({ earlier, reading }: Situation, names: readonly string[]): string | null {
  const others = earlier.slice(-mostRead).filter((said) => !pointsAtPlace(said))
  for (const said of others.slice(-mostSince).toReversed()) {
    const text = asRead(said)
    const name = names.find((one) => isNamed(one, text))
    if (name !== undefined) return name
    if (askedDays([said], reading) !== null || readListing(text, reading) !== null) return null
  }
  return null
}

/** The list that was spoken of, if any. */
export function* placeSpokenOf(situation: Situation): Steps<string | null> {
  const outline = yield* describeLists()
  return outline.ok ? placeIn(situation, namesOf(outline.lists)) : null
}

/** "add eggs to it" and "what's still on there" with the list that was spoken of: "add eggs to my Shopping list". */
export function* withPlaceSpokenOf(message: string, situation: Situation): Steps {
  if (situation.earlier.length === 0 || message.includes('\n')) return message
  const text = plain(message)
  const match = forms.map((form) => form.exec(text)).find((one) => one !== null)
  if (match?.groups === undefined) return message
  const place = yield* placeSpokenOf(situation)
  if (place === null) return message
  const { head = '', tail = '' } = match.groups
  const list = `my ${place} list${tail}${message.slice(text.length)}`
  if (showing.test(head)) return `show me ${list}`
  return `${head} ${adding.test(head) ? 'to' : 'in'} ${list}`
}
