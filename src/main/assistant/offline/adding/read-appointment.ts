import { isImperative } from '../words/imperative.ts'
import { readNewTask } from './read-tasks.ts'
import type { Reading } from '../moments/reading.ts'
import { readNeededDeed, readNeededThing } from './told-need.ts'

const having =
  /^(?:there(?:'s| is| are| will be)|(?:i|we)(?:'ve| have|'ll have| will have)?(?: also| only| already)?(?: got| have| had)?) (?:an? |the |my |our |another )?(?=\S)/i
const doing =
  /^(?:i'm|i am|we're|we are|(?:i|we)(?:'ll| will| shall) be) (?=(?:seeing|meeting|visiting|having|attending|playing|flying|travelling|traveling|going) )/i
/** "the vet's coming on friday": what is to happen, and is asked about. */
const happening =
  /^(?:the |my |our )?(\p{L}[\p{L}\p{N}' -]{1,40}?)(?:'s| is| are|'re| will be| will|'ll)? (coming|comes?|arriving|arrives?|visiting|visits|turn(?:s|ing)? up|dropping by|dropping in|drops in|seeing (?:me|us)|collecting|delivering|starting|starts?|picking up)(?= )/iu
const pronounAlone =
  /^(?:i|we|you|it|that|this|what|who|he|she|they|friday|everyone|everybody|somebody|someone|people|nobody)$/i
const usually =
  /\b(?:always|often|usually|never|late|still|(?:this|the) coming|every time|(?:and|but) (?:i|we|it|he|she|they))\b|n't\b/i
const claims =
  /^(?:i|we) (?!have\b|'ve\b)|^(?:i|we)(?:'ve| have) (?!got\b)\p{L}+(?:ed|en|ught|ne)\b/iu
const longest = 9

/** "friday i'm seeing Ann" as what is said, and the day before it. */
function withoutDay(said: string, reading: Reading): [text: string, day: string] {
  const [first] = readNewTask(said, reading).pieces
  if (first?.kind !== 'date' || first.start !== 0) return [said, '']
  return [said.slice(first.end).replace(/^[ ,]+/, ''), first.text.trim()]
}

/** The text when it is that of a task of few words with a date to come. */
function datedTask(text: string, reading: Reading): string | null {
  const { title, due, problems } = readNewTask(text, reading)
  const isShort = title !== '' && title.split(' ').length <= longest
  const isToCome = due !== null && due.date >= reading.now.date
  return isToCome && problems.length === 0 && isShort ? text : null
}

/** "I take my tablets every morning": the text of the task that this habit is. */
function readHabit(text: string, reading: Reading): string | null {
  const habit = text.replace(/^(?:i|we) (?:always |usually )?(?=\p{L})/iu, '')
  if (habit === text || !isImperative(habit)) return null
  return readNewTask(habit, reading).repeat === null ? null : habit
}

function readHappening(text: string, day: string, reading: Reading): string | null {
  const [told, who = '', deed = ''] = happening.exec(text) ?? []
  if (told === undefined || pronounAlone.test(who) || usually.test(text)) return null
  return datedTask(`${who} ${deed}${text.slice(told.length)} ${day}`.trim(), reading)
}

function readHaving(text: string, day: string, reading: Reading): string | null {
  const match = doing.exec(text) ?? (claims.test(text) ? null : having.exec(text))
  return match && datedTask(`${text.slice(match[0].length)} ${day}`.trim(), reading)
}

/** "the gutters need cleaning", "Leo has practice on thursday" */
function readNeeded(text: string, day: string, reading: Reading): string | null {
  if (usually.test(text)) return null
  const deed = readNeededDeed(text)
  if (deed !== null) return `${deed} ${day}`.trim()
  const thing = readNeededThing(text)
  return thing === null ? null : datedTask(`${thing} ${day}`.trim(), reading)
}

/** "i have the doctor on tuesday": the text of a task for it; null for what has no day and time of its own. */
export function readAppointment(said: string, reading: Reading): string | null {
  const [text, day] = withoutDay(said, reading)
  return (
    readHabit(text, reading) ??
    readNeeded(text, day, reading) ??
    readHappening(text, day, reading) ??
    readHaving(text, day, reading)
  )
}
