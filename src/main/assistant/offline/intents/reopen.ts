import { defineIntent } from '../intent.ts'
import { firstGroup } from '../phrases.ts'
import { reopenedReply } from '../replies.ts'
import { changeState } from '../steps.ts'
import { readTarget, type Target } from '../target.ts'
import { withTasks } from '../with-tasks.ts'

const notDone =
  '(?:not(?: yet)? (?:done|completed?|finished)(?: yet)?|undone|open|incomplete|unfinished|to do|todo)'
const commands = [
  /^(?:re-?open|un-?complete|uncheck|un-?tick|un-?mark|un-?finish|reactivate|un-?do completing) (.+?)(?: as (?:done|complete|completed))?$/i,
  /^undo (?:the )?(?:completion|completing) of (.+)$/i,
  new RegExp(`^(?:mark|set|flag|make) (.+?) (?:as |to |to be )?${notDone}(?: again)?$`, 'i'),
]
const notFinished =
  /^i (?:haven't|have not|didn't|did not)(?: actually| really| yet)* (?:done|finish(?:ed)?|completed?) (.+?)(?: yet)?$/i
const notDeed =
  /^i (?:haven't|have not|didn't|did not)(?: actually| really| yet)* \p{L}+ (it|that|them|those)(?: yet)?$/iu
const statement =
  /^(.+?)(?: is| are|'s)?(?: not|n't)(?: actually| really| yet)* (?:done|completed?|finished)(?: yet)?$/i

const stillOpen =
  /^(.+?)(?: is|'s| are) still (?:to do|to be done|open|undone|pending|unfinished)$|^(.+?) still needs (?:doing|to be done|finishing)$/i

export const reopen = defineIntent<Target>({
  name: 'reopen',
  examples: [
    {
      before: ['Buy milk \u2713', 'Call mom'],
      say: ['reopen milk'],
      reply: 'Reopened "Buy milk".',
      after: ['Buy milk', 'Call mom'],
    },
    {
      before: ['Buy milk \u2713'],
      say: ['mark the milk as not done'],
      reply: 'Reopened "Buy milk".',
      after: ['Buy milk'],
    },
    {
      before: ['Buy milk'],
      say: ['uncheck milk'],
      reply: '"Buy milk" is already open.',
      after: ['Buy milk'],
    },
  ],
  recognise: ({ text, asks }, { reading }) => {
    const phrase = firstGroup(
      asks ? commands : [...commands, notFinished, notDeed, stillOpen, statement],
      text,
    )
    return phrase === null ? null : readTarget(phrase, reading)
  },
  act: (target, situation, clause) =>
    withTasks({
      target,
      scope: 'done',
      verb: 'reopen',
      state: 'open',
      situation,
      clause,
      *act(tasks) {
        const result = yield* changeState('reopen', { ids: tasks.map(({ id }) => id) })
        return result.ok ? reopenedReply(result) : result.error
      },
    }),
})
