import { parseQuickAdd } from '../../../../shared/todos/quick-add/parse-quick-add.ts'
import type { Reminder } from '../../../../shared/todos/todo.ts'
import { defineIntent } from '../intent.ts'
import { reminderArguments } from '../adding/new-tasks.ts'
import { askItsDay } from '../adding/ask-its-day.ts'
import { quotable } from '../words/phrases.ts'
import type { Reading } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import { searchTasks } from '../steps/steps.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { updateSteps } from '../steps/update-steps.ts'

interface Reminding {
  target: Target
  reminders: Reminder[]
  /** The words of the target, when they are a title. */
  phrase: string | null
}

export const amount =
  '((?:\\d{1,3}|an?|one|two|three|half an|a quarter of an|a few|fifteen|ten|five|thirty|twenty) ?(?:min(?:ute)?s?|m|h|hrs?|hours?|days?|weeks?)|half an hour|a quarter of an hour|a day|an hour|the day)'
const early = '(?:before(?:hand)?|earlier|ahead(?: of)?|prior(?: to)?|in advance)'
const verb =
  '(?:remind me|give me a (?:heads[ -]up|reminder|nudge)|(?:set|add|create|put|make)(?: me)?(?: an?| another)? ?(?:reminder|remind|alert|alarm|notification)|notify me|alert me|ping me|nudge me)'
const forms: readonly [RegExp, phraseFirst: boolean][] = [
  [
    new RegExp(`^${verb} (?:for |on |about |of |to )(.+?)(?: for| at)? ${amount} ${early}$`, 'i'),
    true,
  ],
  [new RegExp(`^(.+?)[:,-] ?${verb} ${amount} ${early}$`, 'i'), true],
  [new RegExp(`^${verb} ${amount} ${early} (.+)$`, 'i'), false],
  [new RegExp(`^${verb} ${amount} ${early}$`, 'i'), false],
  [new RegExp(`^${verb} ${amount} ${early} (?:for|on|of|about) (.+)$`, 'i'), false],
  [
    new RegExp(
      `^(?:set|add|put) (?:an? )?${amount} (?:reminder|alert|notification) (?:for|on|to) (.+)$`,
      'i',
    ),
    false,
  ],
]
const ahead = new RegExp(`^${amount}(?: (?:before(?:hand)?|ahead|in advance))?$`, 'i')

/** "remind me two hours before" of "two hours" and "two hours before". */
export function aheadCommand(said: string): string | null {
  const size = ahead.exec(said)?.[1]
  return size === undefined ? null : `remind me ${size} before`
}

const removes =
  /^(?:remove|delete|clear|cancel|turn off|drop) (?:the |my |all )?(?:reminders?|alerts?|notifications?) (?:from|of|on|for) (.+)$/i
const numbers: Readonly<Record<string, string>> = {
  a: '1',
  an: '1',
  one: '1',
  two: '2',
  three: '3',
  five: '5',
  ten: '10',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
}

const remindsToDo = new RegExp(`^${verb} to `, 'i')

/** "i'll forget the gym, ping me the day before" */
const fearsToForget = /^i(?:'ll| will| always| keep| might)* forget(?:ting)?(?: about)? /i

function minutesOf(words: string, reading: Reading): Reminder[] {
  const plain = words
    .toLowerCase()
    .replace(/^half an hour$/, '30 minutes')
    .replace(/^a quarter of an hour$/, '15 minutes')
    .replace(/^the day$/, '1 day')
    .replace(/^\p{L}+(?= )/u, (word) => numbers[word] ?? word)
  const { now, dateOrder } = reading
  return parseQuickAdd(`x tomorrow 9am remind me ${plain} before`, {
    now,
    dateOrder,
    wording: 'chat',
  }).reminders
}

const targetOf = (phrase: string | undefined, reading: Reading) =>
  readTarget(phrase?.replace(fearsToForget, '') ?? 'it', reading)

function readReminding(text: string, { reading }: Situation): Reminding | null {
  for (const [form, phraseFirst] of forms) {
    const [, first, second] = form.exec(text) ?? []
    if (first === undefined) continue
    const [phrase, size = ''] = phraseFirst ? [first, second] : [second, first]
    const reminders = minutesOf(size, reading)
    const target = targetOf(phrase, reading)
    if (reminders.length > 0 && target !== null) {
      return { target, reminders, phrase: phrase ?? null }
    }
  }
  return null
}

function readClearing(text: string, { reading }: Situation): Reminding | null {
  const phrase = removes.exec(text)?.[1]
  const target = phrase === undefined ? null : readTarget(phrase, reading)
  return target === null || phrase === undefined ? null : { target, reminders: [], phrase }
}

/** "Remind me 10 minutes before the dentist": a reminder of a task that is there. */
export const remind = defineIntent<Reminding>({
  name: 'remind',
  examples: [
    {
      before: ['Dentist @2026-03-06 15:00'],
      say: ['remind me 10 minutes before the dentist'],
      reply: 'I will remind you of "Dentist" 10 minutes before.',
    },
    {
      say: ['add yoga tomorrow at 6pm', 'remind me half an hour before'],
      reply: 'I will remind you of "Yoga" 30 minutes before.',
      after: ['Yoga @2026-03-05 18:00'],
    },
    {
      before: ['Dentist @2026-03-06 15:00'],
      say: ['remind me an hour before the dentist', 'remove the reminder from the dentist'],
      reply: '"Dentist" has no reminder of its own any more.',
    },
    {
      say: ['remind me 10 minutes before the flight'],
      reply: 'I have no open task like "the flight" to remind you of. Add it with its date first.',
      after: [],
    },
  ],
  recognise: ({ text, asks }, situation) =>
    asks ? null : (readClearing(text, situation) ?? readReminding(text, situation)),
  *act({ target, reminders, phrase }, situation, clause) {
    if (target.kind === 'title' && situation.chosen === null) {
      const found = yield* searchTasks({ query: target.text, status: 'open' })
      if (found.ok && found.match === 'none') {
        if (phrase !== null && remindsToDo.test(clause.text)) {
          return yield* askItsDay(phrase, situation)
        }
        const quoted = quotable(phrase ?? '')
        return `I have no open task like ${quoted ?? 'that'} to remind you of. Add it with its date first.`
      }
    }
    const given = reminderArguments(reminders)
    const values = reminders.length === 0 ? { remind_before: [] } : given
    return yield* updateSteps({ target, values, verb: 'change', scope: 'open' }, situation, clause)
  },
})
