import { isTitle } from '../adding/fragment.ts'
import { isImperative } from '../words/imperative.ts'
import { defineIntent } from '../intent.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { counted, sentenceCase, titleText } from '../words/phrases.ts'
import { atEveryJoint } from '../adding/read-heading.ts'
import { readNewInList } from '../adding/new-in-list.ts'
import { listCalled } from '../adding/said-places.ts'
import type { Situation } from '../situation.ts'
import { addTasks, searchTasks } from '../steps/steps.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { readAdding } from './add.ts'

interface Stepped {
  task: string
  list?: string
  steps: string[]
}

const form =
  /^(.{3,80}?)(?:,? with(?: the| these| two| three| four| five| six| \d+)?|,? broken (?:down )?into|,|;| -|:|\.) (?:the |its )?(?:(?:sub-?tasks?|steps)(?: of| are| is| would be| needed are)?\s*:?) (.+)$/i
const ofOthers =
  /^(?:add|create|put|give|break|split|divide|what|which|show)?\s*(?:the )?(?:sub-?tasks?|steps)\b|\b(?:to|for|under) (?:it|that|this)$/i

/** "Plan the party on saturday": the text of the task that steps are for; null when it is none. */
function taskOf(said: string, situation: Situation): string | null {
  const [text, second] = readAdding(said, situation) ?? []
  if (text !== undefined) return second === undefined ? text : null
  return isImperative(said) || isTitle(readNewTask(said, situation.reading).title) ? said : null
}

function readStepped(said: string, situation: Situation): Stepped | null {
  const [, head, list] = form.exec(said) ?? []
  if (head === undefined || list === undefined || ofOthers.test(head)) return null
  const steps = atEveryJoint(list)
  const placed = readNewInList(head)
  if (placed !== null) return { task: placed.what, list: placed.list, steps }
  const task = taskOf(head, situation)
  return task === null ? null : { task, steps }
}

/** A new task that is told with its steps. */
export const addWithSteps = defineIntent<Stepped>({
  name: 'add-with-steps',
  examples: [
    {
      say: ['plan the party on saturday with steps: invite people, buy drinks, make a playlist'],
      reply: 'Added "Plan the party" for Saturday, Mar 7. Added 3 steps to "Plan the party".',
      after: ['Plan the party @2026-03-07', 'Invite people', 'Buy drinks', 'Make a playlist'],
    },
  ],
  recognise: ({ text, asks }, situation) =>
    asks || text.includes('\n') ? null : readStepped(text, situation),
  *act({ task, list, steps }, situation) {
    const known = list === undefined ? undefined : yield* listCalled(list)
    const reply = yield* addSteps([task], situation, known === undefined ? {} : { list: known })
    const title = sentenceCase(readNewTask(task, situation.reading).title)
    const found = yield* searchTasks({ query: title, status: 'open' })
    const added = found.ok ? found.matches.findLast((one) => one.title === title) : undefined
    if (added === undefined || situation.asking.already) return reply
    const result = yield* addTasks({
      tasks: steps.map((step) => ({ title: sentenceCase(step), parent_id: added.id })),
    })
    if (!result.ok) return result.error
    return `${reply} Added ${counted(steps.length, 'step')} to ${titleText(title)}.`
  },
})
