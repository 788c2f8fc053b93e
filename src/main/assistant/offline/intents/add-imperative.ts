import { foldText } from '../../../../shared/todos/fold-text.ts'
import { dateExisting } from '../date-existing.ts'
import { isImperative } from '../imperative.ts'
import { defineIntent } from '../intent.ts'
import { addSteps } from '../new-tasks.ts'
import { titleText } from '../phrases.ts'
import { readNewTask } from '../read-tasks.ts'
import type { Situation } from '../situation.ts'
import { searchTasks, type Steps } from '../steps.ts'
import { ask } from '../with-tasks.ts'

const startsWith = (title: string, beginning: string) =>
  `${foldText(title)} `.startsWith(`${foldText(beginning)} `)

/** "email Sarah by noon" when there is a task "Email Sarah about the budget". */
function* askOfExisting(text: string, situation: Situation): Steps<string | null> {
  const { title, phrase, due, repeat } = readNewTask(text, situation.reading)
  const isDated = due !== null && phrase !== null && repeat === null
  if (!isDated || situation.chosen !== null) return null
  const found = yield* searchTasks({ query: title, status: 'open' })
  const [task] = found.ok && found.match === 'one' ? found.matches : []
  if (task === undefined || !startsWith(task.title, title)) return null
  const moment = phrase.replace(/^(?:by|on|at|until|before|due) /i, '')
  const asked = `You have ${titleText(task.title)} already. Should I move it to ${moment}?`
  const note = `move "${title}" to ${moment}`
  return yield* ask({ kind: 'confirm', tasks: [task], note, text: asked }, situation)
}

export const addImperative = defineIntent<readonly string[]>({
  name: 'add-imperative',
  examples: [
    {
      say: ['buy milk tomorrow 5pm'],
      reply: 'Added "Buy milk" for tomorrow at 5:00 PM.',
      after: ['Buy milk @2026-03-05 17:00'],
    },
    {
      say: ['on friday call the bank'],
      reply: 'Added "Call the bank" for Friday, Mar 6.',
      after: ['Call the bank @2026-03-06'],
    },
    {
      before: ['Email Sarah about the budget'],
      say: ['email sarah by noon', 'yes'],
      reply: '"Email Sarah about the budget" is now due today at 12:00 PM.',
      after: ['Email Sarah about the budget @2026-03-04 12:00'],
    },
    { say: ['Call mom'], reply: 'Added "Call mom".', after: ['Call mom'] },
    {
      before: ['Call mom'],
      say: ['call mom on friday'],
      reply: '"Call mom" is now due Friday, Mar 6.',
      after: ['Call mom @2026-03-06'],
    },
    {
      say: ['- buy milk\n- call mom'],
      reply: 'Added 2 tasks:\n- "Buy milk"\n- "Call mom"',
      after: ['Buy milk', 'Call mom'],
    },
  ],
  recognise: ({ text, asks }, { reading }) => {
    const says = isImperative(text) || isImperative(readNewTask(text, reading).title)
    return says && !asks ? [text] : null
  },
  *act(texts, situation) {
    const existing = yield* dateExisting(texts, situation)
    if (existing !== null) return existing
    const asked = yield* askOfExisting(texts[0] ?? '', situation)
    if (asked !== null) return asked
    return yield* addSteps(texts, situation)
  },
})
