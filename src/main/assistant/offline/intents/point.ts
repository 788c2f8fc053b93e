import { defineIntent } from '../intent.ts'
import { titleText } from '../words/phrases.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import { readTarget, type Target } from '../targets/target.ts'

const joint = /^(?:and|also|then|what about|how about) /i

/** Someone points at a task without saying what to do with it. */
export const point = defineIntent<Target>({
  name: 'point',
  examples: [
    {
      before: ['Buy milk', 'Call mom'],
      say: ['show my tasks', 'the second one'],
      reply: 'What should I do with "Call mom"? Say for example "complete the second one".',
    },
    {
      say: ['the second one'],
      reply: "I'm not sure which task you mean. Tell me its title, or ask me for your list first.",
    },
  ],
  recognise: ({ text }, { reading }) => {
    const target = readTarget(text.replace(joint, ''), reading)
    return target?.kind === 'positions' && !/^\d+$/.test(text) ? target : null
  },
  *act(target, situation, { text }) {
    const resolution = yield* resolveTarget(target, 'all', situation)
    if (resolution.kind === 'unclear') return resolution.reply
    const [task] = resolution.kind === 'tasks' ? resolution.tasks : []
    const name = task === undefined ? 'it' : titleText(task.title)
    return `What should I do with ${name}? Say for example "complete ${text.replace(joint, '')}".`
  },
})
