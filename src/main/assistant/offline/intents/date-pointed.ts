import type { When } from '../../../../shared/todos/quick-add/parse-when.ts'
import { defineIntent } from '../intent.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { wholeWhen, type Reading } from '../moments/reading.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { updateSteps } from '../steps/update-steps.ts'
import { whenValues } from '../steps/when-values.ts'

const joint = /^(?:and|also|then|so) /i
const pointers: ReadonlySet<Target['kind']> = new Set(['positions', 'other', 'rest', 'them'])

interface Dated {
  target: Target
  when: When
  moment: string
}

function read(text: string, reading: Reading): Dated | null {
  const { title, phrase, repeat, problems } = readNewTask(text.replace(joint, ''), reading)
  if (phrase === null || repeat !== null || problems.length > 0 || /^\d+$/.test(title)) return null
  const target = readTarget(title, reading)
  const moment = phrase.replace(/^[\s,;:-]+/, '')
  const when = wholeWhen(moment, reading)
  return target !== null && when !== null && pointers.has(target.kind)
    ? { target, when, moment }
    : null
}

/** "first one by the 20th": a day for what was listed or spoken of, without a verb. */
export const datePointed = defineIntent<Dated>({
  name: 'date-pointed',
  examples: [
    {
      say: ['add eggs, flour and sugar', 'first one by the 20th', 'and the other two by friday'],
      reply: '"Flour" is now due Friday, Mar 6. "Sugar" is now due Friday, Mar 6.',
      after: ['Eggs @2026-03-20', 'Flour @2026-03-06', 'Sugar @2026-03-06'],
    },
  ],
  recognise: ({ text, asks }, { reading }) => (asks ? null : read(text, reading)),
  act: ({ target, when, moment }, situation, clause) =>
    updateSteps({ target, values: whenValues(when, moment), verb: 'move' }, situation, clause),
})
