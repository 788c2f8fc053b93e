import { defineIntent, type Clause } from '../intent.ts'
import { isTelling } from '../words/asides.ts'
import { focusOf } from '../targets/focus.ts'
import { firstGroup } from '../words/phrases.ts'
import { reopenedReply } from '../replies/replies.ts'
import type { Situation } from '../situation.ts'
import { changeState, type Steps } from '../steps/steps.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { withTasks } from '../deciding/with-tasks.ts'

const notDone =
  '(?:not(?: yet)? (?:done|completed?|finished)(?: yet)?|undone|open|incomplete|unfinished|outstanding|pending|to do|todo)'
const commands = [
  /^(?:re-?open|un-?complete|uncheck|un-?tick|un-?mark|un-?finish|un-?done|reactivate|un-?do completing) (.+?)(?: as (?:done|complete|completed))?$/i,
  /^undo (?:the )?(?:completion|completing) of (.+)$/i,
  new RegExp(
    `^(?:mark|set|flag|make|put|bring|move|change) (.+?) (?:as |to |to be |back (?:to |as )?)?(?:${notDone}|active|not (?:yet )?\\p{L}+(?:ed|nt|id|en|one))(?: again)?$`,
    'iu',
  ),
  /^(.+?) back (?:to|as) (?:to do|todo|to-do|open|undone|not done)$/i,
]
const notFinished =
  /^i (?:haven't|have not|didn't|did not)(?: actually| really| yet)* (?:done|finish(?:ed)?|completed?) (.+?)(?: yet)?$/i
const notDeed =
  /^i (?:haven't|have not|didn't|did not)(?: actually| really| yet)* \p{L}+ (it|that|them|those)(?: yet)?$/iu
const statement =
  /^(.+?)(?: is| are| was| were|'s)?(?: not|n't)(?: actually| really| yet| quite| all)* (?:done|completed?|finished)(?: yet| after all| at all| though)*$/i
/** "not finished yet", "no it isn't": of what was just completed. */
const denied =
  /^(?:(?:no+|oh|wait|hang on|hold on|actually|sorry|hmm|oops|well|ah|spoke too soon)[ ,.!]+)*(?:(?:it(?:'s| is)|that(?: one)?(?:'s| is)|(?:it|that one|they|those) (?=isn't|aren't)) )?(?:not|isn't|aren't) (?:quite |actually |really |all |yet )*(?:done|finished|completed?)(?: yet| after all| though)*$|^(?:(?:no+|oh|wait|actually|sorry)[ ,.!]+)+(?:it|that|they|those) (?:isn't|is not|wasn't|was not|aren't|are not|weren't)$|^(?:(?:no+|oh|wait|actually|sorry)[ ,.!]+)*neither(?: one)?(?: of (?:them|those|these))? (?:is|are|was) (?:done|finished)(?: yet)?$|^(?:(?:no+|oh|wait|actually|sorry|oops)[ ,.!]+)*(?:i )?spoke too soon\b/i

const takesItBack = /^(?:scratch|strike|forget) that[,.;]? (?=\S)/i

const stillOpen = [
  /^(.+?)(?: is|'s| are) still (?:to do|to be done|open|undone|pending|unfinished)$/i,
  /^(.+?) still needs? (?:doing|to be done|finishing)$/i,
]
const mistaken = [
  /^i (?:ticked|checked|marked|completed|crossed|finished)(?: off)? (.+?)(?: off| as done| done)? (?:by (?:mistake|accident)|accidentally|too (?:early|soon))$/i,
  /^i (?:shouldn't|should not|didn't mean to|did not mean to)(?: have)? (?:tick|check|mark|complet|cross|finish)(?:ed|e|d)?(?: off)? (.+?)(?: off| as done| done)?$/i,
  /^(.+?) (?:shouldn't|should not) (?:be|have been) (?:ticked|checked|marked|done|completed|crossed)(?: off| out| as done)?(?: yet)?$/i,
]

const backOnList =
  /^(?:put|get|bring|move) (?:it|that|this|them|those|these|both) back (?:on|onto|to|in|into) (?:the|my) list(?:[,;:] (.{4,80}))?$/i

/** "put that back on the list" of what was just shown as done. */
function wantsListedBack(text: string, situation: Situation): boolean {
  const { kind, tasks, isFresh } = focusOf(situation)
  const [, reason = 'only why'] = backOnList.exec(text) ?? ['', '']
  const isThere = tasks.length > 0 && tasks.every(({ deleted }) => deleted !== true)
  return kind === 'listed' && isFresh && isThere && isTelling(reason)
}

const reopenSteps = (target: Target, situation: Situation, clause: Clause): Steps =>
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
  })

const withReason = /^(.+)[,;] ([^,;]{3,60})$/

/** "no wait not done, it's next week" */
function deniesLast(said: string): boolean {
  const [, first = '', reason = ''] = withReason.exec(said) ?? []
  return denied.test(said) || (denied.test(first) && isTelling(reason))
}

/** Someone takes back that the last thing is done. */
export const denyDone = defineIntent<Target>({
  name: 'deny-done',
  examples: [
    {
      before: ['Iron shirts'],
      say: ['finished ironing', 'oh hang on, not finished yet'],
      reply: 'Reopened "Iron shirts".',
      after: ['Iron shirts'],
    },
  ],
  recognise: ({ raw, text, asks }, situation) => {
    const { justChanged, reading } = situation
    if (asks) return null
    if (wantsListedBack(text, situation)) return { kind: 'them', count: null }
    const phrase = firstGroup(mistaken, text)
    if (phrase !== null) return readTarget(phrase, reading)
    return justChanged && deniesLast(raw.replace(/[\s.!]+$/, ''))
      ? { kind: 'them', count: null }
      : null
  },
  act: reopenSteps,
})

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
  recognise: ({ text: said, asks }, { reading }) => {
    const text = said.replace(takesItBack, '')
    const phrase = firstGroup(
      asks ? commands : [...commands, notFinished, notDeed, ...stillOpen, statement],
      text,
    )
    return phrase === null ? null : readTarget(phrase, reading)
  },
  act: reopenSteps,
})
