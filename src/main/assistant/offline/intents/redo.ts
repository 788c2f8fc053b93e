import type { NamedTask } from '../../references.ts'
import { defineIntent } from '../intent.ts'
import { lastChanged } from '../targets/focus.ts'
import { titles } from '../replies/replies.ts'
import type { Situation } from '../situation.ts'
import { redo as redoChange } from '../steps/steps.ts'

const redoes =
  /^(?:re-?do(?: (?:it|that|this|them|those|both|again|the last (?:change|thing|one)))?|do (?:it|that) again|undo (?:the|that|your) undo|reapply(?: (?:it|that))?)$/i

const undoing = /\b(?:undo|un-do|revert|back|don'?t)\b/i

/** What the last answer put back, when it did so because it was told to. */
const undoneBefore = (situation: Situation) =>
  situation.justChanged && undoing.test(situation.earlier.at(-1) ?? '')
    ? lastChanged(situation)
    : undefined

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
  *act(count, situation) {
    const { tasks = [], changes = 1 } = undoneBefore(situation) ?? {}
    const undone = new Set(tasks.map(({ id }) => id))
    const done = new Map<string, NamedTask>()
    for (let at = 0; at < Math.max(count, changes) || undone.size > 0; at += 1) {
      const result = yield* redoChange()
      if (!result.ok && at === 0) return result.error
      if (!result.ok) break
      for (const task of result.tasks) {
        done.set(task.id, task)
        undone.delete(task.id)
      }
    }
    return `Done again: ${titles([...done.values()])}.`
  },
})
