import { foldText } from '../../../../shared/todos/fold-text.ts'
import { cutMoment } from './cut-moment.ts'
import { focusOf } from '../targets/focus.ts'
import { namesOf } from '../targets/near-names.ts'
import type { Situation } from '../situation.ts'
import { describeLists, listTasks, type Steps } from '../steps/steps.ts'

/** The text of a new task, and where it goes as far as the words behind it say so. */
export interface PlacedText {
  text: string
  list?: string | undefined
  tags?: readonly string[]
}

const sameAsLast =
  /,? (?:and )?(?:(?:with|in|on|under|to|into|onto) )?(?:the )?same (tag|list)s?(?: (?:too|again|please))?$/iu
/** "carrier bags, shop list" and "hang a door put under jobs" */
const placeBehind = [
  /^(.+?),? (?:(?:in|on|to|for|under) )?(?:the |my )?([\p{L}][\p{L}\p{N}&'-]* [\p{L}\p{N}&'-]+) list$/iu,
  /^(.+?),? (?:(?:in|on|to|for|under) )?(?:the |my )?([\p{L}][\p{L}\p{N}&'-]*) list$/iu,
  /^(.+?),? (?:and )?(?:put |goes? |belongs? |file )(?:(?:it|them|'?em|both|those|these|all) )?(?:w|with|under|in|on|into|to) (?:the |my )?([\p{L}][\p{L}\p{N}&'-]*)$/iu,
  /^(.+?),? under (?:the |my )?([\p{L}][\p{L}\p{N}&'-]*)$/iu,
]

/** The task that was spoken of last. */
export function* lastTask(situation: Situation) {
  const last = focusOf(situation).tasks.at(-1)
  if (last === undefined) return undefined
  const found = yield* listTasks({ ids: [last.id], status: 'all', show: false })
  return found.ok ? found.tasks[0] : undefined
}

/** The list of that name, if there is one. */
export function* listCalled(name: string): Steps<string | undefined> {
  const outline = yield* describeLists()
  const names = outline.ok ? namesOf(outline.lists) : []
  return names.find((one) => foldText(one) === foldText(name))
}

/** "same tag", "same list" */
function* placedAsLast(text: string, situation: Situation): Steps<PlacedText | null> {
  const [behind, kind = ''] = sameAsLast.exec(text) ?? []
  if (behind === undefined) return null
  const { tags = [], list } = (yield* lastTask(situation)) ?? {}
  const rest = text.slice(0, -behind.length)
  return /tag/i.test(kind) ? { text: rest, tags } : { text: rest, list }
}

function* placedInList(text: string, situation: Situation): Steps<PlacedText | null> {
  if (text.includes('"')) return null
  const [head, moment] = cutMoment(text, situation.reading)
  for (const form of placeBehind) {
    const [, rest, name = ''] = form.exec(head) ?? []
    const list = rest === undefined ? undefined : yield* listCalled(name)
    if (list !== undefined) return { text: [rest, moment].join(' ').trim(), list }
  }
  return null
}

/** The texts of new tasks without the list or "same tag" that stands behind them. */
export function* placedTexts(
  texts: readonly string[],
  situation: Situation,
): Steps<readonly PlacedText[]> {
  const placed: PlacedText[] = []
  for (const text of texts) {
    const asLast = yield* placedAsLast(text, situation)
    placed.push(asLast ?? (yield* placedInList(text, situation)) ?? { text })
  }
  return placed
}
