import { defineIntent } from '../intent.ts'
import { titles } from '../replies.ts'
import { redo as redoChange } from '../steps.ts'

const redoes =
  /^(?:re-?do(?: (?:it|that|this|again|the last (?:change|thing|one)))?|do (?:it|that) again|undo (?:the|that|your) undo|reapply(?: (?:it|that))?)$/i

export const redo = defineIntent<true>({
  name: 'redo',
  examples: [
    { say: ['add milk', 'undo', 'redo'], reply: 'Done again: "Milk".', after: ['Milk'] },
    { say: ['redo'], reply: 'There is nothing to redo.', after: [] },
  ],
  recognise: ({ text }) => (redoes.test(text) ? true : null),
  *act() {
    const result = yield* redoChange()
    return result.ok ? `Done again: ${titles(result.tasks)}.` : result.error
  },
})
