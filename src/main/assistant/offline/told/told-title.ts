import { foldText } from '../../../../shared/todos/fold-text.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { isImperative } from '../words/imperative.ts'
import type { Situation } from '../situation.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'
import { taskInFocus, tellingPhrases } from './told-words.ts'

/** Another title for a task, as a sentence tells it. */
export interface ToldTitle {
  task: TaskFacts
  title: string
  sure: boolean
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')
const bareWord = (word: string) => foldText(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
const isSame = (one: string, other: string) => bareWord(one) === bareWord(other)

/** Where words stand in a title one after the other; -1 when they do not. */
function placeOf(wanted: readonly string[], own: readonly string[]): number {
  return own.findIndex((_, at) => wanted.every((word, step) => isSame(word, own[at + step] ?? '')))
}

const likeCase = (word: string, model: string) =>
  /^\p{Lu}/u.test(model) && /^\p{Ll}/u.test(word)
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word

function replaced(own: readonly string[], at: number, count: number, by: readonly string[]) {
  const [first = '', ...others] = by
  const cased = [likeCase(first, own[at] ?? ''), ...others]
  return [...own.slice(0, at), ...cased, ...own.slice(at + count)].join(' ')
}

const numbers =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half a dozen|(?:a|one|two|three|four) dozen|a couple of|a few)'
const isNumber = new RegExp(
  `^(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$`,
  'iu',
)

const contrasts: readonly [pattern: RegExp, now: number, before: number][] = [
  [
    /^(?!(?:(?:oh|no|so|and|actually|sorry|but)[ ,]+)*(?:it|that|this|they)(?:'s|'re| is| are)? not )(.+?),? (?:and )?(?<!but )(?:not|instead of|rather than|as opposed to) (?:the |a |an |for |in |to |at |with )?(.+)$/iu,
    1,
    2,
  ],
  [
    /^(?:.*?\b)?(?:it's |it is |is |are )?(?:not|isn't|aren't) (?:the |a |an |for |in |to |at |with )?(.+?),? (?:but|it's|it is|they're|that's|rather) (?:rather |actually )?(.+)$/iu,
    2,
    1,
  ],
]
const fillers = /(?:,? (?:now|please|actually|then|after all|in there))+$/iu
const article = /^(?:a|an|the|some)$/iu

/** "it's a term paper": all of it is the name. */
const mostNameWords = 4

/** What stands for the words that are not right: of "it's 44 buttonholes" only the number for a number. */
function instead(said: string, count: number, wrong: string): string[] {
  const words = wordsOf(said.replace(fillers, '').replace(/[.,;:!?]+$/u, ''))
  if (isNumber.test(wrong)) return words.filter((word) => isNumber.test(word)).slice(-1)
  const isName = article.test(words[0] ?? '') && words.length <= mostNameWords
  return (isName ? words : words.slice(-count)).filter((word, at) => at > 0 || !article.test(word))
}

/** The open tasks whose titles hold the words one after the other; of several those that more is said of. */
function* tasksWith(
  words: readonly string[],
  said: string,
  situation: Situation,
): Steps<readonly TaskFacts[]> {
  const focus = yield* taskInFocus(situation)
  if (focus !== null && placeOf(words, wordsOf(focus.title)) >= 0) return [focus]
  const found = yield* searchTasks({ query: words.join(' '), status: 'open' })
  const known = found.ok ? [...found.matches, ...found.others] : []
  const fitting = known.filter(({ title }) => placeOf(words, wordsOf(title)) >= 0)
  if (fitting.length < 2) return fitting
  const telling = tellingPhrases(said).flatMap(wordsOf)
  const also = fitting.filter(({ title }) =>
    telling.some(
      (word) => !words.some((one) => isSame(one, word)) && placeOf([word], wordsOf(title)) >= 0,
    ),
  )
  return also.length === 1 ? also : fitting
}

/** "not the swimsuit, it's march" tells why. */
const dayName =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|january|february|march|april|june|july|august|september|october|november|december|winter|spring|summer|autumn)$/iu
const isOnlyWhy = (better: readonly string[], [wrong = '']: readonly string[]) =>
  better.length === 1 && dayName.test(better[0] ?? '') && !dayName.test(bareWord(wrong))

const mostWrongWords = 3
/** Not the words of a command: "complete milk, not the rent". */
const corrects =
  /^(?:(?:oh|no|sorry|wait|hmm|so)[ ,]+)*(?:it|that|this|he|she|they|there|name|spell|read|make|call|title)\b|\b(?:name|should|ought|spelled|spelt|called|read|wants?|is|are|meant)\b|['’](?:s|re)\b/iu
const commands =
  /^(?:yes|yeah|complete|finish|delete|remove|cancel|move|push|postpone|mark|tick|tag|undo|show|buy|get|book|add|everything|all|only|do|take|put)\b/iu

const isCorrection = (text: string, wrong: string) =>
  !commands.test(text) && (corrects.test(text) || isNumber.test(bareWord(wrong)))

/** The title that has the words that are wrong, as many of them as it can. */
function* withoutWrong(
  said: string,
  words: readonly string[],
  text: string,
  situation: Situation,
): Steps<ToldTitle | 'several' | null> {
  for (let count = words.length; count > 0; count -= 1) {
    const old = words.slice(0, count)
    const better = instead(said, count, bareWord(old[0] ?? ''))
    if (isOnlyWhy(better, old) || better.every((word, at) => isSame(word, old[at] ?? ''))) continue
    const [task, second] = yield* tasksWith(old, text, situation)
    if (task === undefined) continue
    if (second !== undefined) return 'several'
    const own = wordsOf(task.title)
    return { task, title: replaced(own, placeOf(old, own), count, better), sure: true }
  }
  return null
}

function* readContrast(text: string, situation: Situation): Steps<ToldTitle | null> {
  for (const [pattern, now, before] of contrasts) {
    const match = pattern.exec(text)
    const [said, wrong] = [match?.[now], match?.[before]]
    if (said === undefined || wrong === undefined) continue
    const words = wordsOf(wrong.replace(fillers, '')).slice(0, mostWrongWords)
    if (!isCorrection(text, words[0] ?? '')) continue
    const found = yield* withoutWrong(said, words, text, situation)
    if (found !== null) return found === 'several' ? null : found
  }
  return null
}

const counted = new RegExp(`\\b(${numbers}) (\\p{L}{2,})`, 'giu')
const countBehind = new RegExp(
  `^(?:the |my )?(\\p{L}{3,})(?::| to| are| should be| is)? (${numbers})$`,
  'iu',
)
const happened =
  /\b(?:arrived|came|done|bought|sold|finished|made|got|had|has|was|were|took|ago|later|earlier|hours?|days?|weeks?|months?|times?|left|more|already)\b/iu
const makesCount =
  /\b(?:so|now|actually|make|should|it's|there are|are|is|want|wants|need|needs|only|say|says)\b|:/iu
const mostPlainWords = 4

/** "14 chairs" and "chairs: 14" */
function countsIn(text: string): { count: string; thing: string }[] {
  const pairs = [...text.matchAll(counted)].map(([, count = '', thing = '']) => ({ count, thing }))
  const [, thing, count] = countBehind.exec(text) ?? []
  return thing === undefined || count === undefined ? pairs : [...pairs, { count, thing }]
}

/** "14 chairs" when "Order 12 chairs" is there. */
function* readCount(text: string, situation: Situation): Steps<ToldTitle | null> {
  const isShort = wordsOf(text).length <= mostPlainWords
  if (happened.test(text) || !(isShort || makesCount.test(text))) return null
  for (const { count, thing } of countsIn(text).slice(0, 2)) {
    const [task, second] = yield* tasksWith([thing], text, situation)
    if (task === undefined || second !== undefined) continue
    const own = wordsOf(task.title)
    const at = placeOf([thing], own) - 1
    const before = bareWord(own[at] ?? '')
    if (!isNumber.test(before) || before === bareWord(count)) continue
    return { task, title: replaced(own, at, 1, [count]), sure: true }
  }
  return null
}

const naming = [
  /^(?:(?:re)?(?:call|name|title)|spell) (?:the |my |that |this )?(.+)$/iu,
  /^(?:make|turn) (?:the |my |that |this )(.+)$/iu,
]
const arrow =
  /^(?:the |my )?(.{2,40}?) ?(?:->|=>|\u2192|should (?:actually |really )?be|should (?:read|say)) ?(.{2,60})$/iu
const remade =
  /^(?:(?:oh|no|actually|sorry|hmm|wait|i mean|i meant)[ ,]+)*(?:(?:make|call) (?:it|that) |i mean(?:t)? |actually )(?:an? |the |some )?(.{2,40})$/iu

const notAKind = new RegExp(`^(?:${numbers}|\\d.*|of|for|a|an|the|my|our|to|and|with)$`, 'iu')

/** "unsalted butter" in "Buy butter", or in the place of what kind it was. */
function withKind(title: string, words: readonly string[]): string | null {
  const own = wordsOf(title)
  const last = words.at(-1) ?? ''
  const at = placeOf([last], own)
  if (words.length < 2 || at < 0) return null
  const isKind = at > (isImperative(title) ? 1 : 0) && !notAKind.test(own[at - 1] ?? '')
  const next = isKind ? replaced(own, at - 1, 2, words) : replaced(own, at, 1, words)
  return next === title ? null : next
}

/** The title when the first words name a task and the others say what kind it is. */
function* withNewKind(
  words: readonly string[],
  count: number,
  isMaking: boolean,
  situation: Situation,
): Steps<ToldTitle | null> {
  const [name, rest] = [words.slice(0, count), words.slice(count)]
  const isKindOf = isSame(rest.at(-1) ?? '', name.at(-1) ?? '')
  if (!isKindOf && !isMaking) return null
  const [task, second] = yield* tasksWith(name, name.join(' '), situation)
  if (task === undefined || second !== undefined) return null
  const title = withKind(task.title, isKindOf ? rest : [...rest, ...name])
  return title === null ? null : { task, title, sure: isKindOf }
}

const longestName = 3

/** "call the butter unsalted butter": what it is called now, and what then. */
function* readNaming(text: string, situation: Situation): Steps<ToldTitle | null> {
  for (const [index, pattern] of naming.entries()) {
    const words = wordsOf(pattern.exec(text)?.[1] ?? '')
    for (let count = 1; count <= Math.min(words.length - 1, longestName); count += 1) {
      const found = yield* withNewKind(words, count, index === 1, situation)
      if (found !== null) return found
    }
  }
  return null
}

function* readArrow(text: string, situation: Situation): Steps<ToldTitle | null> {
  const [, name = '', next = ''] = arrow.exec(text) ?? []
  const words = wordsOf(name)
  if (words.length === 0 || /^(?:it|that|this|he|she|they)$/iu.test(name)) return null
  const [task, second] = yield* tasksWith(words, text, situation)
  if (task === undefined || second !== undefined) return null
  const own = wordsOf(task.title)
  const isPart = wordsOf(next).some((word) => words.some((one) => isSame(one, word)))
  if (!isPart) return null
  return {
    task,
    title: replaced(own, placeOf(words, own), words.length, wordsOf(next)),
    sure: true,
  }
}

function* readKind(text: string, situation: Situation): Steps<ToldTitle | null> {
  const words = wordsOf(remade.exec(text)?.[1] ?? '')
  const task = words.length < 2 || words.length > 4 ? null : yield* taskInFocus(situation)
  const isKind = task !== null && !/^no$/iu.test(words[0] ?? '')
  const title = isKind ? withKind(task.title, words) : null
  return task === null || title === null ? null : { task, title, sure: true }
}

const lead = /^(?:(?:oh|no|sorry|wait|hmm|ok|hey|so|and|please|actually)[ ,]+)+(?=\S)/iu

/** The title that a sentence puts right, or null. */
export function* toldTitle(raw: string, situation: Situation): Steps<ToldTitle | null> {
  const said = raw.replace(/[\s.!]+$/u, '')
  const text = said.replace(lead, '')
  return (
    (yield* readContrast(text, situation)) ??
    (yield* readKind(said, situation)) ??
    (yield* readCount(said, situation)) ??
    (yield* readNaming(text, situation)) ??
    (yield* readArrow(text, situation))
  )
}
