import { isImperative } from '../imperative.ts'
import { defineIntent } from '../intent.ts'
import { firstGroup } from '../phrases.ts'
import { addSteps } from '../new-tasks.ts'
import { readNewTask } from '../read-tasks.ts'
import { wholeDate } from '../reading.ts'
import type { Situation } from '../situation.ts'

const noun = '(?:tasks?|todos?|to-dos?|to do|reminders?|items?|things?|entry|entries|chores?)'
const several = new RegExp(
  `^(?:add|create|make|put(?: down)?|note(?: down)?) (?:(?:these|the following|the|some|my|new|\\d+|two|three|four|five) )*(?:tasks|todos|to-dos|items|things|reminders)(?: (?:to|on) (?:my|the) list)?\\s*[:-]\\s*(.+)$`,
  'i',
)
const starts = [
  /^(?:add (?:an? )?)?note to (?:self|myself)\s*[:,-]\s*/i,
  new RegExp(
    `^(?:add|create|make|put|insert|enter|set(?: up)?|log|new|start)(?: me)?(?: (?:a|an|another|one more|new|the|this|following))* ${noun}(?: (?:to|on|in) (?:my|the) (?:list|tasks))?(?:(?:\\s*[:,-]\\s*|\\s+)(?:to|for|called|named|titled|saying|that says|about|that)?\\s*|$)`,
    'i',
  ),
  /^add(?: (?:to|on) (?:my|the) (?:(?:todo|to-do|task) )?(?:list|tasks|todos)\s*[:,-]?)?(?:\s*:)?(?:\s+|$)/i,
  /^(?:jot|note|write) (?:this|that|it) down\s*[:,-]\s*/i,
  /^(?:make|take) an? (?:note|reminder) (?:to|of|that)(?: (?:i|we) (?:need|have|should|must|ought)(?: to)?)?\s+/i,
  /^(?:get|tell|prompt|ping|nudge|alert|notify|ask) me (?:to|about) (?!(?:do|know|see|say)\b)/i,
  /^(?:jot|note|write|put) down(?: that i (?:need|have) to| to)?(?:\s*:)?\s+/i,
  /^remind me(?:\s*:)?(?: (?:to|about|of|(?:that )?i (?:need|have|must|should|ought)(?: to)?|that))?(?:\s+|$)/i,
  /^(?:i(?:'ve| have)? (?:also )?(?:really |still )?(?:need|have|got|gotta|must remember|need to remember|have to remember)|i(?:'ve)? gotta|we (?:need|have)|need|gotta|got|must remember|i must remember|i have got) to ?:? (?:remember (?:to )?)?/i,
  /^(?:(?:i|we)(?:'ve)? )?gotta /i,
  /^(?:i (?:must|should|ought to|'?ll have to|will have to|want to|wanna|would like to)|i'd (?:like|love) to|i'(?:ll|d better)) (?:(?:really|probably|also|definitely|still) )*(?:to )?(?=\S)/i,
  /^(?:track|make a note (?:to|of|that i (?:need|have) to)|leave me a (?:note|reminder) to)\s+/i,
  /^(?:don'?t|do not|never)(?: let me)? forget(?:\s*:)?(?: (?:to|about|that i (?:need|have) to|that))?\s+/i,
  /^(?:remember|make sure(?: i(?: remember)?| to)?|be sure)(?: (?:to|that i))?\s+/i,
  /^(?:todo|to-do) (?!list\b|items?\b|app\b|tasks?\b)/i,
  /^(?:todo|to-do|to do|task|reminder|note to self|note|new task|new todo)(?:\s*:|\s+[-\u2013\u2014]\s)\s*/i,
]
const onList =
  /^(?:put|stick|pop|throw|chuck|get|write|enter|place|include|save|log) (.+? (?:on|onto|to|in|into) (?:my |the |our )?(?:[\p{L}\p{N}&'-]+ ){0,2}list\b.*)$/iu
const listFirst =
  /^(?:on|to|in|onto) ((?:my|the|our) (?:[\p{L}\p{N}&'-]+ ){0,2}list),? (?:please )?(?:add|put|include|write) (.+)$/iu
const listHeading = /^(?:my |the )?([\p{L}\p{N}&'-]+) list ?[:-] (.+)$/iu
const tagged =
  /,? (?:and )?(?:tagged(?: as| with)?|with (?:the )?tag|tag it(?: as| with)?) #?([\p{L}\p{N}_-]+)$/iu
const pressing = /^(?:add )?(?:an? )?(?:urgent|important|asap|high priority) ?[:-] (.+)$/i
const whenFirst =
  /^(?:(?:remind|ping|nudge|alert|notify|tell) me |set (?:me )?a reminder )?(.+?),? (?:to|about|(?:i|we) (?:need|have|must|should|want)(?: to)?|i've got to|i gotta|remind me (?:to|about)) (.+)$/i
const these =
  /^(?:add|note|create) (?:these|the following|this|all this)(?: please)?\s*[:-]\s*(.+)$/i
const withPriority = new RegExp(
  `^(?:add|create|make|set up|put|new)(?: me)?(?: an?| another| the)? (high|medium|low|top)[ -]priority (?:${noun})(?: (?:to|for|called|named|about))?\\s*[:,-]?\\s+(.+)$`,
  'i',
)
const urgent = new RegExp(
  `^(?:add|create|make|set up|put|new)(?: me)?(?: an?| another| the)? (?:urgent|important) (?:${noun})(?: (?:to|for|called|named|about))?\\s*[:,-]?\\s+(.+)$`,
  'i',
)
const notATask =
  /^(?:up\b|\d[\d\s.,]*(?:and|to|[+])\s*\d)|^(?:a |the |some )?(?:tags?|note|notes|due date|date|deadline|priority|reminder) (?:to|for|on) (?:it|that|the|this|my)\b|^(?:a )?notes? (?:to|on|for) .+[:,]|^#[\w-]+(?:,? (?:and )?#[\w-]+)* to /i
const asksMe = /^(?:be|know|see|ask|tell|understand|talk|think about it|find out)\b/i
const wishes =
  /^i(?:'d| would|'ll| will|'d better)? (?:like|love|want|wanna|should|must|ought|have|.+ better)\b/i
const needStart = /^(?:i|we|need|gotta|got)\b/i
const commands =
  /^(?:see|show|list|view|delete|rename|undo|redo|reschedule|postpone) (?:the|my|all|what|it|that|this)\b/i

function reminderWithDateFirst(text: string, { reading }: Situation): string | null {
  const [, day, what] = whenFirst.exec(text) ?? []
  if (day === undefined || what === undefined) return null
  const read = readNewTask(day.replace(/^for /i, ''), reading)
  return read.title === '' && read.due !== null ? `${what} ${day.replace(/^for /i, '')}` : null
}

const heading = /^(?:for )?([\p{L}\p{N} ]{3,25}): ?(.+)$/iu

/** "today: laundry, dishes": a day, and what there is to do on it. */
function underDay(text: string, { reading }: Situation): string[] | null {
  const [, day, items] = heading.exec(text) ?? []
  if (day === undefined || items === undefined || items.includes('"')) return null
  if (wholeDate(day, reading) === null) return null
  const texts = items.split(/\s*[,;]\s*(?:and\s+)?/i).filter((one) => one !== '')
  return texts.map((one) => `${one} ${day}`)
}

function restOf(text: string): string | null {
  for (const start of starts) {
    const match = start.exec(text)
    if (match !== null) return text.slice(match[0].length).trim()
  }
  return null
}

const ownName = /^(?:todo|to-do|task|my|the|do|this)$/i
const pointsBack =
  /^(?:it|that|this|them|those|these|the (?:first|second|third|last)\b.*) (?:on|to|in)/i

function withList(text: string): string | null {
  const placed = onList.exec(text)?.[1]
  if (placed !== undefined && !pointsBack.test(placed)) return placed
  const [, place = '', what] = listFirst.exec(text) ?? []
  return what === undefined ? underHeading(text) : `${what} to ${place}`
}

function underHeading(text: string): string | null {
  const [, name, items] = listHeading.exec(text) ?? []
  if (name === undefined || items === undefined || commandName.test(name)) return null
  return ownName.test(name) ? items : `${items} to my ${name} list`
}

const commandName = /^(?:show|add|delete|clear|remove|complete|move|rename)$/i

function withLevel(text: string): string | null {
  const [, level, task] = withPriority.exec(text) ?? []
  if (level !== undefined && task !== undefined) {
    return `${task} ${level.replace(/^top$/i, 'high')} priority`
  }
  const urgentOne = firstGroup([urgent, pressing], text)
  return urgentOne === null ? null : `${urgentOne} high priority`
}

function plain(text: string): string | null {
  const rest = restOf(text)
  if (rest === null || notATask.test(rest)) return null
  if (wishes.test(text) && !isImperative(rest)) return null
  const isNoTask = needStart.test(text) && (asksMe.test(rest) || commands.test(rest))
  return isNoTask ? null : rest.replace(/,? (?:too|as well)$/i, '').replace(tagged, ' #$1')
}

function readOne(text: string, situation: Situation): string | null {
  return withList(text) ?? withLevel(text) ?? reminderWithDateFirst(text, situation) ?? plain(text)
}

/** The texts of the new tasks that a clause asks for, or null. */
export function readAdding(text: string, situation: Situation): string[] | null {
  const list = firstGroup([several, these], text)
  if (list !== null) {
    return list.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/i).filter((one) => one !== '')
  }
  const dated = underDay(text, situation)
  if (dated !== null) return dated
  const one = readOne(text, situation)
  return one === null ? null : [one]
}

export const add = defineIntent<readonly string[]>({
  name: 'add',
  examples: [
    {
      say: ['add buy milk tomorrow at 5pm'],
      reply: 'Added "Buy milk" for tomorrow at 5:00 PM.',
      after: ['Buy milk @2026-03-05 17:00'],
    },
    {
      say: ['remind me to call Sam on Friday'],
      reply: 'Added "Call Sam" for Friday, Mar 6.',
      after: ['Call Sam @2026-03-06'],
    },
    {
      say: ['remind me tomorrow to pay the rent'],
      reply: 'Added "Pay the rent" for tomorrow.',
      after: ['Pay the rent @2026-03-05'],
    },
    {
      say: ["don't forget the dentist on friday at 10am #health p1"],
      reply: 'Added "The dentist" for Friday, Mar 6 at 10:00 AM, high priority, tagged #health.',
      after: ['The dentist @2026-03-06 10:00 !high #health'],
    },
    {
      say: ['Could you please add a task to water the plants to my garden list? Thanks!'],
      reply: 'Added "Water the plants", in garden.',
      after: ['Water the plants +garden'],
    },
    {
      say: ['I need to renew my passport'],
      reply: 'Added "Renew my passport".',
      after: ['Renew my passport'],
    },
    {
      say: ['add a high priority task to call the lawyer on friday'],
      reply: 'Added "Call the lawyer" for Friday, Mar 6, high priority.',
      after: ['Call the lawyer @2026-03-06 !high'],
    },
    {
      say: ['add tasks: eggs, bread and butter'],
      reply: 'Added 3 tasks:\n- "Eggs"\n- "Bread"\n- "Butter"',
      after: ['Eggs', 'Bread', 'Butter'],
    },
    {
      say: ['add:\n- eggs\n- bread tomorrow'],
      reply: 'Added 2 tasks:\n- "Eggs"\n- "Bread" for tomorrow',
      after: ['Eggs', 'Bread @2026-03-05'],
    },
    {
      say: ['todo: iPhone update'],
      reply: 'Added "iPhone update".',
      after: ['iPhone update'],
    },
    { say: ['add', 'buy milk'], reply: 'Added "Buy milk".', after: ['Buy milk'] },
  ],
  recognise: ({ text }, situation) => readAdding(text, situation),
  act: addSteps,
})
