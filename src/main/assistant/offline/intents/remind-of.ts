import { addSteps, reminderArguments } from '../new-tasks.ts'
import { defineIntent } from '../intent.ts'
import { readNewTask } from '../read-tasks.ts'
import { coversPhrase } from '../resolve-title.ts'
import { searchTasks } from '../steps.ts'
import { readTarget } from '../target.ts'
import { updateSteps } from '../update-steps.ts'

const form =
  /^(?:remind|nudge|ping|notify) me (?:about|of) (?!it\b|that\b|this\b|them\b|those\b)(.+)$/i
const usualTime = '09:00'

/** "Remind me about the passport on monday": of a task that is there; else it is a new one. */
export const remindOf = defineIntent<string>({
  name: 'remind-of',
  examples: [
    {
      before: ['Passport renewal'],
      say: ['remind me about the passport next monday at 10'],
      reply: 'I will remind you of "Passport renewal" Monday, Mar 9 at 10:00 AM.',
    },
    {
      say: ['remind me about the passport next monday at 10'],
      reply: 'Added "The passport" for Monday, Mar 9 at 10:00 AM.',
      after: ['The passport @2026-03-09 10:00'],
    },
  ],
  recognise: ({ text, asks }, { reading }) => {
    const words = asks ? undefined : form.exec(text)?.[1]
    if (words === undefined) return null
    const { title, due, repeat, problems } = readNewTask(words, reading)
    return due !== null && repeat === null && problems.length === 0 && title !== '' ? words : null
  },
  *act(words, situation, clause) {
    const { title, due } = readNewTask(words, situation.reading)
    const target = readTarget(title, situation.reading)
    const text = target?.kind === 'title' ? target.text : title
    const found = yield* searchTasks({ query: text, status: 'open' })
    const [task] = found.ok && found.match === 'one' ? found.matches : []
    if (task === undefined || due === null || !coversPhrase(text, task.title)) {
      return yield* addSteps([words], situation)
    }
    const at = { type: 'at', date: due.date, time: due.time ?? usualTime } as const
    const chosen = [{ id: task.id, title: task.title }]
    return yield* updateSteps(
      { target: { kind: 'title', text }, values: reminderArguments([at]), verb: 'change' },
      { ...situation, chosen },
      clause,
    )
  },
})
