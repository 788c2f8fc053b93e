import type { Clause } from '../intent.ts'
import type { Reading } from '../moments/reading.ts'
import { deletedReply } from '../replies/replies.ts'
import type { Situation } from '../situation.ts'
import { changeState, type Steps } from './steps.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { withTasks } from '../deciding/with-tasks.ts'

/** Why something is to be deleted, said behind it. */
export const whyDeleted =
  /(?:,| -) (?:(?:it's|it is|that's|they're) )?(?:not happening|not needed|no longer needed|cancell?ed|(?:i )?changed my mind|(?:i |we )?don't need (?:it|them|that)(?: any ?more)?)$/i
const ofDay =
  /(?<=\S) (?:tonight|today|tomorrow|this (?:week|morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i

/** "the gym tonight": the task, whatever day it is due. */
export function deletionTarget(said: string, reading: Reading): Target | null {
  const phrase = said.replace(whyDeleted, '')
  const target = readTarget(phrase, reading)
  return target?.kind === 'title' ? readTarget(phrase.replace(ofDay, ''), reading) : target
}

/** What is carried out when a deletion was agreed to. */
export const agreedDeletion = /^delete (?:it|them)$/

/** Deletes the tasks that a target means, once that was agreed to (decision 10). */
export function deleteSteps(target: Target, situation: Situation, clause: Clause): Steps {
  return withTasks({
    target,
    scope: 'all',
    verb: 'delete',
    state: 'deleted',
    situation,
    clause,
    again: (count) => (count === 1 ? 'delete it' : 'delete them'),
    alwaysConfirm: true,
    *act(tasks) {
      const result = yield* changeState('delete', { ids: tasks.map(({ id }) => id) })
      return result.ok ? deletedReply(result) : result.error
    },
  })
}
