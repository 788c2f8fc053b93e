import { allMatches } from '../../../../shared/all-matches.ts'
import { dateExisting } from '../targets/existing-task.ts'
import { isImperative } from '../words/imperative.ts'
import { defineIntent } from '../intent.ts'
import {
  addingOtherwise,
  inTwoLists,
  nounOfTask as noun,
  oneByOne,
} from '../adding/adding-otherwise.ts'
import { readFormalWish } from '../adding/formal-wish.ts'
import { firstGroup } from '../words/phrases.ts'
import { offerStepsOf } from '../adding/offer-steps.ts'
import { addingStarts } from '../adding/adding-starts.ts'
import { withCadenceBehind } from '../adding/cadence-first.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { atCommas, atEveryJoint } from '../adding/read-heading.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { wholeDate, type Reading } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import { thingsToList } from '../adding/things-to-list.ts'

const several = new RegExp(
  `^(?:add|create|make|put(?: down)?|note(?: down)?) (?:(?:these|the following|the|some|my|new|\\d+|two|three|four|five) )*(?:tasks|todos|to-dos|items|things|reminders)(?: (?:to|on) (?:my|the) list)?\\s*[:-]\\s*(.+)$`,
  'i',
)
const onList =
  /^(?:put|stick|pop|throw|chuck|get|write|enter|place|include|save|log) (.+? (?:on|onto|to|in|into) (?:my |the |our )?(?:[\p{L}\p{N}&'-]+ ){0,2}list\b.*)$/iu
const listFirst =
  /^(?:on|to|in|onto) ((?:my|the|our) (?:[\p{L}\p{N}&'-]+ ){0,2}list),? (?:please )?(?:add|put|include|write) (.+)$/iu
const listHeading = /^(?:my |the )?([\p{L}\p{N}&'-]+) list ?[:-] (.+)$/iu
const tagged = /,? (?:and )?with (?:the |an? )?#?([\p{L}\p{N}_-]+) tag$/iu
const pressing = /^(?:add )?(?:an? )?(?:urgent|important|asap|high priority) ?[:-] (.+)$/i
const whenLead =
  /^(?:(?:remind|ping|nudge|alert|notify|tell|poke|buzz|prod|bug) me |(?:set|give) (?:me )?a (?:reminder|shout|nudge|poke|buzz|heads[ -]up) )/i
const whenJoint =
  /,? (?:to|about|it's|its|(?:i|we) (?:need|have|must|should|want)(?: to)?|i've got to|i gotta|remind me (?:to|about)) (?=\S)/giu
const mostJoints = 4
const these =
  /^(?:add|note|create) (?:these|the following|this|all this)(?: (?:two|three|four|five|\d+))?(?: (?:tasks|things|items))?(?: please)?\s*[:-]\s*(.+)$/i
const withPriority = new RegExp(
  `^(?:add|create|make|set up|put|new)(?: me)?(?: an?| another| the)? (high|medium|low|top)[ -]priority (?:${noun})(?: (?:to|for|called|named|about))?\\s*[:,-]?\\s+(.+)$`,
  'i',
)
const urgent = new RegExp(
  `^(?:add|create|make|set up|put|new)(?: me)?(?: an?| another| the)? (?:urgent|important) (?:${noun})(?: (?:to|for|called|named|about))?\\s*[:,-]?\\s+(.+)$`,
  'i',
)
const remembered = /^(?:remember|not forget) (?:to )?(?=\S)/i
const notATask =
  /^in the notes?\b|^(?:when|how) (?:we|i|you|he|she|they)\b|^(?:up\b|\d[\d\s.,]*(?:and|to|[+])\s*\d)|^(?:a |the |some )?(?:tags?|note|notes|due date|date|deadline|priority|reminder) (?:to|for|on) (?:it|that|the|this|my)\b|^(?:a )?notes? (?:to|on|for) .+[:,]|^#[\w-]+(?:,? (?:and )?#[\w-]+)* to |^the (?:note|comment) |.\b(?:under|beneath|below) (?:it|that|this)$/i
/** "add that to today": no task is called so. */
const pointsAt =
  /^(?:it|that|this|them|those|these|all (?:two|three|four|of (?:it|them)))(?:$| (?:to|for|on|as|too|again|back)\b)|^(?:do|finish|handle|sort|start|fix) (?:it|that|this|them|those|these)\b/i
/** `"call mom" as a task` */
const quotedTask =
  /^("[^"]+")(?: (?:as|to) (?:an? |my |the )?(?:new )?(?:tasks?|todos?|to-dos?|items?|list))$/i
const saidThat =
  /^that (?:i|we)(?:'ve| have)? (?:still |also |really )?(?:(?:need|have|got|ought) to|must|should) /i
const asksMe =
  /^(?:be|know|see|ask(?= (?:you|something|a question|for help)\b|$)|tell|understand|talk|think about it|find out)\b/i
const wishes =
  /^i(?:'d| would|'ll| will|'d better)? (?:(?:really|probably|also|definitely|still) )*(?:like|love|want|wanna|should|must|ought|have|.+ better)\b/i
const needs = /^(?:i|we)(?:'ve)? (?:(?:really|also|still) )*(?:need|got|gotta)\b/i
const needStart = /^(?:i|we|have|need|gotta|got)\b/i
const commands =
  /^(?:see|show|list|view|delete|rename|undo|redo|reschedule|postpone) (?:the|my|all|what|it|that|this)\b/i

function reminderWithDateFirst(text: string, { reading }: Situation): string | null {
  const said = text.replace(whenLead, '')
  for (const joint of allMatches(said, whenJoint).slice(0, mostJoints)) {
    const when = said.slice(0, joint.index).replace(/^for /i, '')
    const what = said.slice(joint.index + joint[0].length)
    const read = readNewTask(when, reading)
    if (what === '' || read.title !== '' || read.due === null) continue
    return /,| (?:and|then|plus) /i.test(what) ? `${when} ${what}` : `${what} ${when}`
  }
  return null
}

const deedFirst = /^(\p{L}+(?: up| off| out)?): ?(\S.*)$/iu

/** "buy: milk powder", where the colon only draws breath. */
function afterColon(text: string): string[] | null {
  const [, deed, things] = deedFirst.exec(text) ?? []
  if (deed === undefined || things === undefined || !isImperative(`${deed} ${things}`)) return null
  return atCommas(things).map((one) => `${deed} ${one}`)
}

function restOf(text: string): string | null {
  for (const start of addingStarts) {
    const match = start.exec(text)
    if (match !== null) return text.slice(match[0].length).trim().replace(quotedTask, '$1')
  }
  return null
}

const ownName = /^(?:todo|to-do|task|my|the|do|this)$/i
const pointsBack =
  /^(?:it|that|this|them|those|these|the (?:first|second|third|last)\b.*?)(?: back)? (?:on|to|in)/i

/** "stick the car wash on there for saturday" */
const onThere =
  /^(?:put|stick|pop|throw|chuck|get|add|whack|bung) (?!(?:it|that|this|them|those|these|both)\b)(.+?) (?:on|in|down) (?:there|here)(?: too| as well)?((?: (?:for|on|by|at) .+)?)$/i

function withList(text: string): string | null {
  const [, there, when = ''] = onThere.exec(text) ?? []
  if (there !== undefined) return `${there}${when}`
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

const dayFirst = /^(?:for |on |by )?(.{3,25}?) to (?=\p{L})(.+)$/iu

/** "next tuesday to ring the council". */
function withDayFirst(text: string, reading: Reading): string | null {
  const [, day, what] = dayFirst.exec(text) ?? []
  if (day === undefined || what === undefined || wholeDate(day, reading) === null) return null
  return `${what} ${day}`
}

/** Whether a wish, such as "I want to", is for something to be done. */
function isWishForTask(rest: string, reading: Reading): boolean {
  return isImperative(rest) || (!asksMe.test(rest) && readNewTask(rest, reading).due !== null)
}

function isNoTask(text: string, rest: string): boolean {
  if (notATask.test(rest) || pointsAt.test(rest)) return true
  if (/^must /i.test(text) && !isImperative(rest)) return true
  return needStart.test(text) && (asksMe.test(rest) || commands.test(rest))
}

const filler =
  /^(?:like|just|maybe|probably|actually|basically|quickly|note(?: to)?|um+|uh+)[ ,]+(?=\S)/i

/** "I need to like book the bus", "add note buy batteries" */
function withoutFiller(text: string | null): string | null {
  const bare = text?.replace(filler, '') ?? ''
  return isImperative(bare) ? bare : text
}

function plain(text: string, { reading }: Situation): string | null {
  const rest = withoutFiller(restOf(text)?.replace(remembered, '') ?? null)
  if (rest === null || isNoTask(text, rest)) return null
  if (wishes.test(text) && !isWishForTask(rest, reading)) return null
  const dayBehind = withDayFirst(rest, reading)
  return (dayBehind ?? rest)
    .replace(/^(?:just|only) (?=(?:the|an?|some|my) )/i, '')
    .replace(/^to (?=\p{L})/u, '')
    .replace(saidThat, '')
    .replace(/,? (?:too|as well)$/i, '')
    .replace(tagged, ' #$1')
}

function readOne(text: string, situation: Situation): string | null {
  return (
    withCadenceBehind(text, situation.reading) ??
    addingOtherwise(text, situation.reading) ??
    withList(text) ??
    withLevel(text) ??
    reminderWithDateFirst(text, situation) ??
    readFormalWish(text, situation.reading) ??
    plain(text, situation)
  )
}

/** The texts of the new tasks that a clause asks for, or null. */
export function readAdding(text: string, situation: Situation): string[] | null {
  const list = firstGroup([several, these], text)
  if (list !== null) return atEveryJoint(list)
  const each = oneByOne(text)
  if (each !== null) return each
  const things = afterColon(text)
  if (things !== null) return things
  const one = readOne(text, situation)
  if (one === null) return thingsToList(text, situation.reading)
  return inTwoLists(one) ?? [one]
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
      say: ['todo: iPhone update'],
      reply: 'Added "iPhone update".',
      after: ['iPhone update'],
    },
    {
      say: ['add "call mom every sunday" as a task'],
      reply: 'Added "Call mom every sunday".',
      after: ['Call mom every sunday'],
    },
    { say: ['add', 'buy milk'], reply: 'Added "Buy milk".', after: ['Buy milk'] },
  ],
  recognise: ({ text }, situation) => readAdding(text, situation),
  *act(texts, situation, { text }) {
    const isWish = wishes.test(text) || needs.test(text)
    const dated = isWish ? yield* dateExisting(texts, 'wish', situation) : null
    const steps = dated ?? (yield* offerStepsOf(texts, situation))
    return steps ?? (yield* addSteps(texts, situation))
  },
})
