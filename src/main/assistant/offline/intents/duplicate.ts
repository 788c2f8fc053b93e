import { defineIntent } from '../intent.ts'
import { firstGroup } from '../words/phrases.ts'
import { titles } from '../replies/replies.ts'
import { changeState } from '../steps/steps.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { withTasks } from '../deciding/with-tasks.ts'

const forms = [
  /^(?:duplicate|clone|copy) (?!.+ (?:to|into) (?:the )?clipboard$)(.+)$/i,
  /^(?:make|create|add) (?:a |another |one more )?(?:copy|duplicate|clone) of (.+)$/i,
]

/** Makes a copy of a task. */
export const duplicate = defineIntent<Target>({
  name: 'duplicate',
  examples: [
    {
      before: ['Pay rent @2026-03-05'],
      say: ['duplicate the rent'],
      reply: 'Duplicated "Pay rent".',
      after: ['Pay rent @2026-03-05', 'Pay rent @2026-03-05'],
    },
  ],
  recognise: ({ text, asks }, { reading }) => {
    const phrase = asks ? null : firstGroup(forms, text)
    return phrase === null ? null : readTarget(phrase, reading)
  },
  act: (target, situation, clause) =>
    withTasks({
      target,
      scope: 'all',
      verb: 'duplicate',
      state: 'as you want it',
      situation,
      clause,
      *act(tasks) {
        const result = yield* changeState('duplicate', { ids: tasks.map(({ id }) => id) })
        return result.ok ? `Duplicated ${titles(tasks)}.` : result.error
      },
    }),
})
