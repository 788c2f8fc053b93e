import type { QuickAdd } from '../../../../shared/todos/quick-add/quick-add.ts'
import type { ChangeResult } from '../../tools/tool-results.ts'
import { dayInWords } from '../moments/day-in-words.ts'
import { titleText } from '../words/phrases.ts'
import { titles } from '../replies/replies.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

/** What was not added, because an open task is called so. */
export function leftOut({ unchanged }: ChangeResult): string[] {
  if (unchanged.length === 0) return []
  const were = unchanged.length === 1 ? 'was' : 'were'
  return [`${titles(unchanged)} ${were} on your list already, so I added no second one.`]
}

const beforeMoment = /^[\s,;:-]*(?:(?:by|on|at|until|before|due|to|for) )?/i

/** The moment to which the one task that is there may be meant to move; null when there is none. */
function momentOf({ unchanged }: ChangeResult, wanted: QuickAdd | undefined): string | null {
  const isOne = unchanged.length === 1 && wanted?.repeat === null
  return isOne && wanted.phrase !== null ? wanted.phrase.replace(beforeMoment, '') : null
}

/** Nothing of what was told is new: it may be meant to move, or to be there twice. */
export function* askForSame(
  texts: readonly string[],
  [wanted]: readonly QuickAdd[],
  result: ChangeResult,
  situation: Situation,
): Steps {
  const { unchanged } = result
  const [task] = unchanged
  const there = `You have ${titles(unchanged)} already.`
  const moment = momentOf(result, wanted)
  if (task !== undefined && moment !== null) {
    const text = `${there} Should I move it to ${dayInWords(moment, situation.reading.now)}?`
    const note = `move ${titleText(task.title)} to ${moment}`
    return yield* ask({ kind: 'confirm', tasks: [task], note, text }, situation)
  }
  const note = texts.length === 1 ? `add ${texts[0] ?? ''}` : `add:\n- ${texts.join('\n- ')}`
  const text = `${there} Should I add ${unchanged.length === 1 ? 'it' : 'them'} a second time?`
  return yield* ask({ kind: 'confirm', tasks: [], note, text }, situation)
}
