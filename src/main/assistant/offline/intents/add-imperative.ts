import { cutReason } from '../words/asides.ts'
import { dateExisting } from '../targets/existing-task.ts'
import { isImperative } from '../words/imperative.ts'
import { defineIntent } from '../intent.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import type { Reading } from '../moments/reading.ts'

/** "call the plumber" of "call the plumber, the sink is leaking"; what names a day is no mere reason. */
function wishOf(text: string, reading: Reading): string | null {
  const [wish = '', reason = ''] = cutReason(text) ?? []
  if (!isImperative(wish)) return null
  const { due, repeat } = readNewTask(reason, reading)
  return due === null && repeat === null ? wish : null
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
      say: ['call the plumber tomorrow, the sink is leaking'],
      reply: 'Added "Call the plumber" for tomorrow.',
      after: ['Call the plumber @2026-03-05'],
    },
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
    if (asks) return null
    const wish = wishOf(text, reading)
    if (wish !== null) return [wish]
    return isImperative(text) || isImperative(readNewTask(text, reading).title) ? [text] : null
  },
  *act(texts, situation) {
    const existing = yield* dateExisting(texts, 'deed', situation)
    return existing ?? (yield* addSteps(texts, situation))
  },
})
