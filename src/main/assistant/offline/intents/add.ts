import { defineIntent } from '../intent.ts'
import { firstGroup } from '../phrases.ts'
import { addSteps, readNewTask } from '../new-tasks.ts'
import type { Situation } from '../situation.ts'

const noun = '(?:tasks?|todos?|to-dos?|to do|reminders?|items?|things?|entry|entries|chores?)'
const several = new RegExp(
  `^(?:add|create|make|put(?: down)?|note(?: down)?) (?:(?:these|the following|the|some|my|new|\\d+|two|three|four|five) )*(?:tasks|todos|to-dos|items|things|reminders)(?: (?:to|on) (?:my|the) list)?\\s*[:-]\\s*(.+)$`,
  'i',
)
const starts = [
  new RegExp(
    `^(?:add|create|make|put|insert|enter|set(?: up)?|log|new|start)(?: me)?(?: (?:a|an|another|one more|new|the|this|following))* ${noun}(?: (?:to|on|in) (?:my|the) (?:list|tasks))?(?:(?:\\s*[:,-]\\s*|\\s+)(?:to|for|called|named|titled|saying|that says|about|that)?\\s*|$)`,
    'i',
  ),
  /^add(?: (?:to|on) (?:my|the) (?:(?:todo|to-do|task) )?(?:list|tasks|todos)\s*[:,-]?)?(?:\s*:)?(?:\s+|$)/i,
  /^(?:jot|note|write|put) down(?: that i (?:need|have) to| to)?(?:\s*:)?\s+/i,
  /^remind me(?:\s*:)?(?: (?:to|about|of|that i (?:need|have) to|that))?(?:\s+|$)/i,
  /^(?:i(?:'ve| have)? (?:also )?(?:need|have|got|gotta|must remember|need to remember|have to remember)|i(?:'ve)? gotta|we (?:need|have)|need|gotta|got|must remember|i must remember|i have got) to (?:remember to )?/i,
  /^(?:i )?gotta /i,
  /^(?:don'?t|do not|never)(?: let me)? forget(?:\s*:)?(?: (?:to|about|that i (?:need|have) to|that))?\s+/i,
  /^(?:remember|make sure(?: i(?: remember)?| to)?|be sure)(?: (?:to|that i))?\s+/i,
  /^(?:todo|to-do) (?!list\b|items?\b|app\b|tasks?\b)/i,
  /^(?:todo|to-do|to do|task|reminder|note to self|note|new task|new todo)(?:\s*:|\s+[-\u2013\u2014]\s)\s*/i,
]
const onList = /^put (.+) on (?:my|the|our) ((?:[\p{L}\p{N}&'-]+ )?list)$/iu
const whenFirst = /^remind me (.+?) (?:to|about) (.+)$/i
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
const needStart = /^(?:i|we|need|gotta|got)\b/i
const commands =
  /^(?:see|show|list|view|delete|rename|undo|redo|reschedule|postpone) (?:the|my|all|what|it|that|this)\b/i

function reminderWithDateFirst(text: string, { reading }: Situation): string | null {
  const [, day, what] = whenFirst.exec(text) ?? []
  if (day === undefined || what === undefined) return null
  const read = readNewTask(day, reading)
  return read.title === '' && read.due !== null ? `${what} ${day}` : null
}

function restOf(text: string): string | null {
  for (const start of starts) {
    const match = start.exec(text)
    if (match !== null) return text.slice(match[0].length).trim()
  }
  return null
}

function withList(text: string): string | null {
  const [, what, list] = onList.exec(text) ?? []
  return what === undefined || list === undefined ? null : `${what} to my ${list}`
}

function withLevel(text: string): string | null {
  const [, level, task] = withPriority.exec(text) ?? []
  if (level !== undefined && task !== undefined) {
    return `${task} ${level.replace(/^top$/i, 'high')} priority`
  }
  const pressing = firstGroup([urgent], text)
  return pressing === null ? null : `${pressing} high priority`
}

function plain(text: string): string | null {
  const rest = restOf(text)
  if (rest === null || notATask.test(rest)) return null
  const isNoTask = needStart.test(text) && (asksMe.test(rest) || commands.test(rest))
  return isNoTask ? null : rest
}

function readOne(text: string, situation: Situation): string | null {
  return withList(text) ?? withLevel(text) ?? reminderWithDateFirst(text, situation) ?? plain(text)
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
  recognise: ({ text }, situation) => {
    const list = several.exec(text)?.[1]
    if (list !== undefined)
      return list.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/i).filter((one) => one !== '')
    const one = readOne(text, situation)
    return one === null ? null : [one]
  },
  act: addSteps,
})
