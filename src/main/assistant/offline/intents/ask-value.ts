import { namedBy } from '../targets/existing-task.ts'
import { freshTask } from '../targets/focus.ts'
import { defineIntent } from '../intent.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { quotable, titleText } from '../words/phrases.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import type { Reading } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

type Value = 'priority' | 'tag' | 'list' | 'day' | 'reminder'

interface Missing {
  value: Value
  name: string
}

const forms: readonly [RegExp, Value][] = [
  [
    /^(?!.*\b(?:high|medium|low|none|normal|top|urgent|p?[1-4])$)(?:change|set|update|edit|adjust|add|give)(?: the| an?)? priority (?:of|on|for|to) (.+)$/i,
    'priority',
  ],
  [/^(?:change|set|update|edit|adjust) (.+?)'s priority$/i, 'priority'],
  [/^give (.+?) an? priority$/i, 'priority'],
  [/^add (?:an?|some|another) (?:tags?|labels?) to (.+)$/i, 'tag'],
  [/^(?:tag|label) ((?:the|my) \S+)$/i, 'tag'],
  [
    /^(?:put|move|file|stick) (.+) (?:in|into|on|to|onto) (?:an?|another|a different|some other|the right)(?: other)? list$/i,
    'list',
  ],
  [
    /^(?:move|push|reschedule|postpone|shift|put off|put|do) (.+?) (?:to|for|on|until|till) (?:another|any other|(?:a|some) (?:different|other|later|better|new)) (?:day|date|time)$/i,
    'day',
  ],
  [/^(?:set|add|create)(?: up)? an? (?:reminder|alarm|alert) (?:for|on|about) (.+)$/i, 'reminder'],
  [/^remind me (?:about|of) (.+)$/i, 'reminder'],
]
const pointing = /^(?:it|that|this|them|those|these|both|all|everything|every)\b/i
const begs = /^(?:please )?(?:can|could|will|would) you\b/i
const article = /^(?:the|my|our|this|that) /i

const pointsAtOne = /^(?:it|that|this|that one|this one)$/i

function isNamed(name: string, value: Value, reading: Reading): boolean {
  if (value !== 'day' && pointing.test(name)) return false
  const { due, repeat } = readNewTask(name, reading)
  return due === null && repeat === null
}

function readMissing(text: string, situation: Situation): Missing | null {
  const { reading } = situation
  const spokenOf = freshTask(situation)?.title
  for (const [form, value] of forms) {
    const name = form.exec(text)?.[1]
    if (name === undefined) continue
    if (pointsAtOne.test(name) && spokenOf !== undefined) return { value, name: spokenOf }
    if (isNamed(name, value, reading)) return { value, name }
  }
  return null
}

const asked: Record<Value, (title: string) => { text: string; note: string }> = {
  priority: (title) => ({
    text: `Which priority should ${titleText(title)} have: high, medium or low?`,
    note: `set the priority of "${title}" to {answer}`,
  }),
  tag: (title) => ({
    text: `Which tag should ${titleText(title)} get?`,
    note: `tag "${title}" with {answer}`,
  }),
  list: (title) => ({
    text: `Into which list should I put ${titleText(title)}?`,
    note: `move "${title}" to {answer}`,
  }),
  day: (title) => ({
    text: `To which day should I move ${titleText(title)}?`,
    note: `move "${title}" to {answer}`,
  }),
  reminder: (title) => ({
    text: `When should I remind you of ${titleText(title)}?`,
    note: `remind me of "${title}" {answer}`,
  }),
}

function* askFor({ value, name }: Missing, situation: Situation): Steps {
  if (pointing.test(name)) {
    const text = 'To which day should I move that?'
    return yield* ask(
      { kind: 'fill', tasks: [], note: `move ${name} to {answer}`, text },
      situation,
    )
  }
  const words = name.replace(article, '')
  const task = yield* namedBy(words)
  if (task !== undefined && coversPhrase(words, task.title) && !task.title.includes('"')) {
    return yield* ask({ kind: 'fill', tasks: [], ...asked[value](task.title) }, situation)
  }
  if (value === 'reminder') return yield* addSteps([name], situation)
  return `I found no single task like ${quotable(words) ?? 'that'}, so I changed nothing.`
}

/** What is to be changed of a task, and not to what: the missing value is asked for. */
export const askValue = defineIntent<Missing>({
  name: 'ask-value',
  examples: [
    {
      before: ['Buy milk'],
      say: ['set a reminder for the milk', 'tomorrow at 9'],
      reply: 'I will remind you of "Buy milk" tomorrow at 9:00 AM.',
      after: ['Buy milk'],
    },
    {
      before: ['Buy milk'],
      say: ['change the priority of the milk', 'high'],
      reply: '"Buy milk" now has high priority.',
      after: ['Buy milk !high'],
    },
    {
      before: ['Buy milk', 'Rent +Home'],
      say: ['put the milk in a list', 'home'],
      reply: 'Moved "Buy milk" to "Home".',
      after: ['Buy milk +Home', 'Rent +Home'],
    },
    {
      before: ['Buy milk'],
      say: ['tag the milk', 'groceries'],
      reply: 'Tagged "Buy milk" with #groceries.',
      after: ['Buy milk #groceries'],
    },
    {
      say: ['remind me about the parcel'],
      reply: 'Added "The parcel".',
      after: ['The parcel'],
    },
  ],
  recognise: ({ raw, text, asks }, situation) =>
    (asks && !begs.test(raw)) || situation.chosen !== null ? null : readMissing(text, situation),
  act: askFor,
})
