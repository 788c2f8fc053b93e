import { defineIntent } from '../intent.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { asRead } from '../normalise/read-message.ts'
import { placeSpokenOf } from '../targets/place-spoken-of.ts'
import type { Situation } from '../situation.ts'
import { searchTasks } from '../steps/steps.ts'
import { readTarget } from '../targets/target.ts'
import { completedPhrase } from './complete.ts'

const form =
  /^(?:(?:in that case|then|so|just|now)[ ,]+)*(?:add|create|put) (?:it|that|this|them|one|that one)(?: (?:then|too|down|in|please|now|(?:to|on) (?:my|the) list))*[ ,]*((?:(?:for|on|at|by|due|in|every|to|under|next|this|today|tonight|tomorrow|with|as|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)\b|[\d#!]).*)?$/iu
const asksFor = [
  /^(?:when|what time|what day)(?:'s| is| are)(?: my| the| our)? (.+?)(?: due| again)?$/i,
  /^(?:do i have|have i got|did i add|is there|is|are)(?: an?| my| the| any)? (.+?)((?: (?:on|in) (?:my|the|that|this)(?: \p{L}+)? list| (?:on |in )?there| (?:on|in) it)| anywhere)?$/iu,
]
const longestName = 60

/** What the message before asked for, or wanted done. */
function nameBefore({ earlier, reading }: Situation) {
  const text = asRead(earlier.at(-1) ?? '')
  const asked = asksFor.map((asks) => asks.exec(text)).find((match) => match !== null)
  const phrase = completedPhrase({ text, asks: false }) ?? asked?.[1] ?? null
  const target = phrase === null ? null : readTarget(phrase, reading)
  if (target?.kind !== 'title' || target.text.length > longestName) return null
  return { name: target.text, isInPlace: asked?.[2] !== undefined }
}

interface Missing {
  name: string
  rest: string
  /** It was asked for in a list. */
  isInPlace: boolean
}

/** "add it then, on friday at 8" after the assistant found no such task. */
export const addMissing = defineIntent<Missing>({
  name: 'add-missing',
  examples: [
    {
      before: ['Wash windows'],
      say: ["when's my dentist appointment?", 'add it then, march 16 at 8am'],
      reply: 'Added "Dentist appointment" for Monday, Mar 16 at 8:00 AM.',
      after: ['Wash windows', 'Dentist appointment @2026-03-16 08:00'],
    },
    {
      before: ['Wash windows'],
      say: ['mark walk the dog as done', 'ok then add it for 6pm today'],
      reply: 'Added "Walk the dog" for today at 6:00 PM.',
      after: ['Wash windows', 'Walk the dog @2026-03-04 18:00'],
    },
    {
      before: ['Wash windows'],
      say: ['when is wash windows?', 'add it then'],
      reply: 'You have that already.',
      after: ['Wash windows'],
    },
  ],
  recognise: ({ text, asks }, situation) => {
    const match = asks || situation.question !== null ? null : form.exec(text)
    const before = match === null ? null : nameBefore(situation)
    return match === null || before === null ? null : { ...before, rest: match[1] ?? '' }
  },
  *act({ name, rest, isInPlace }, situation) {
    const found = yield* searchTasks({ query: name, status: 'open' })
    if (!found.ok) return found.error
    if (found.match !== 'none') return 'You have that already.'
    const list = isInPlace ? yield* placeSpokenOf(situation) : null
    const values = list === null ? {} : { list }
    return yield* addSteps([`${name} ${rest}`.trim()], situation, values)
  },
})
