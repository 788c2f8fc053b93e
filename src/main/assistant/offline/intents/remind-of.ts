import type { NamedTask } from '../../references.ts'
import { deedOfGerund } from '../words/gerund.ts'
import { addSteps, reminderArguments } from '../adding/new-tasks.ts'
import { defineIntent } from '../intent.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { readTarget } from '../targets/target.ts'
import { updateSteps } from '../steps/update-steps.ts'

const form =
  /^(?:remind|nudge|ping|notify) me (?:about|of) (?!it\b|that\b|this\b|them\b|those\b)(.+)$/i
const usualTime = '09:00'

/** "pay the rent" for "paying the rent"; the same for other words. */
function asDeed(title: string): string {
  const [gerund = '', ...rest] = title.split(' ')
  const deed = /ing$/i.test(gerund) ? deedOfGerund(gerund) : null
  return deed === null ? title : [deed, ...rest].join(' ')
}

/** The open task that words such as "paying the rent" or "passport renewal" name. */
function* namedTask(title: string, situation: Situation): Steps<NamedTask | null> {
  const target = readTarget(asDeed(title), situation.reading)
  if (target?.kind !== 'title') return null
  const found = yield* resolveTarget(target, 'open', situation)
  const [task, second] = found.kind === 'tasks' ? found.tasks : []
  const isNamed = found.kind === 'tasks' && (found.weak !== true || found.slip === true)
  return task === undefined || second !== undefined || !isNamed ? null : task
}

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
    const task = yield* namedTask(title, situation)
    if (task === null || due === null) return yield* addSteps([words], situation)
    const at = { type: 'at', date: due.date, time: due.time ?? usualTime } as const
    const chosen = [{ id: task.id, title: task.title }]
    const target = { kind: 'title', text: task.title } as const
    return yield* updateSteps(
      { target, values: reminderArguments([at]), verb: 'change' },
      { ...situation, chosen },
      clause,
    )
  },
})
