import { defineIntent } from '../intent.ts'
import { titles } from '../replies.ts'
import { redo as redoChange } from '../steps.ts'

const redoes =
  /^(?:re-?do(?: (?:it|that|this|them|those|both|again|the last (?:change|thing|one)))?|do (?:it|that) again|undo (?:the|that|your) undo|reapply(?: (?:it|that))?)$/i

export const redo = defineIntent<number>({
  name: 'redo',
  examples: [
    { say: ['add milk', 'undo', 'redo'], reply: 'Done again: "Milk".', after: ['Milk'] },
    { say: ['redo'], reply: 'There is nothing to redo.', after: [] },
  ],
  recognise: ({ text }, { earlier }) => {
    if (!redoes.test(text)) return null
    const several = /\b(?:both|them|those)$/i.test(text)
    return several && /\b(?:both|two)\b/i.test(`${earlier.at(-1) ?? ''} ${text}`) ? 2 : 1
  },
  *act(count) {
    const done = []
    for (let at = 0; at < count; at += 1) {
      const result = yield* redoChange()
      if (!result.ok && at === 0) return result.error
      if (result.ok) done.push(...result.tasks)
    }
    return `Done again: ${titles(done)}.`
  },
})
