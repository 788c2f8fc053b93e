import { foldText } from '../../../../shared/todos/fold-text.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { freshTask } from '../targets/focus.ts'
import { deedOfGerund } from '../words/gerund.ts'
import { relatesTo, stemsOf } from '../words/related-words.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import type { Situation } from '../situation.ts'
import { listTasks, searchTasks, type Steps } from '../steps/steps.ts'

const glue = new Set(
  (
    'a an the my our his her their its your this that these those it he she they we i you me him them us ' +
    'who whom which what where when why how is are was were be been being am will would shall should can ' +
    'could may might must has have had do does did done not no isn aren wasn won don doesn didn can cannot ' +
    'cant t s ll re ve d m want wants wanted need needs needed like likes rather prefer prefers get gets got ' +
    'gotta make makes made come comes coming go goes going gone move moves moved moving push pushes pushed ' +
    'slip slips slipped slipping shift shifts shifted shifting bump bumps bumped delay delays delayed ' +
    'postpone postpones postponed put puts pull bring brings brought back forward early earlier later late ' +
    'sooner wait waits work works suit suits start starts starting begin begins happen happens say says said ' +
    'tell tells told rang ring asked ask gave give gives given granted grant kindly extended extend behind running ' +
    'to at on in by for from till until of with about into onto under over out off up down before after as ' +
    'than per via re and or but so because since cos cause if then though although while yet plus also too ' +
    'now instead only just actually really already again still even maybe perhaps probably please thanks ' +
    'keep keeps kept leave leaves left stay stays better best reckon think guess suppose honestly all both every everything each any anything some none ' +
    'here there following day days week weeks month hour hours minute minutes time date deadline due today tomorrow ' +
    'tonight one ones thing things bit bits task tasks todo item items guy man lady woman bloke people folks lot ' +
    'new more less much many very quite pretty super so such own same other others next last first whole let ' +
    'lets us oh ah well ok okay right hey yeah anyway btw tho able turns turned had better ought shall anymore ' +
    'try tries do see sees finish tackle handle manage sort fit done ready longer settled agreed decided confirmed texted messaged emailed phoned finally unfortunately sadly'
  ).split(' '),
)

const mostPhrases = 5
const longestWords = 60

/** The runs of words that can name something, in the order in which they are said. */
export function tellingPhrases(text: string): string[] {
  const words = text.split(/\s+/).slice(0, longestWords)
  const phrases: string[][] = [[]]
  for (const said of words) {
    const word = said.replace(/['’](?:s|re|ll|d|ve|m)?(?=[,.;:!?]*$)/u, '')
    const bare = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    const ends = /[,.;:!?]$/.test(said)
    if (bare === '' || glue.has(bare) || glue.has(bare.replace(/n't$/, ''))) phrases.push([])
    else phrases.at(-1)?.push(bare)
    if (ends) phrases.push([])
  }
  const found = phrases.filter(({ length }) => length > 0).map((one) => one.join(' '))
  return [...new Set(found)].slice(0, mostPhrases)
}

const fits = (phrase: string, title: string) =>
  coversPhrase(phrase, title) || (phrase.length > 3 && relatesTo(phrase, title))

/** "Mow lawn" for "mow" */
const beginsWith = (deed: string, title: string) => foldText(title).startsWith(`${deed} `)

function* lookUp(query: string, phrase: string, isMeant = fits): Steps<readonly TaskFacts[]> {
  const found = yield* searchTasks({ query, status: 'open' })
  if (!found.ok) return []
  return [...found.matches, ...found.others].filter(({ title }) => isMeant(phrase, title))
}

/** The open tasks whose titles hold a phrase, or one of its words when none holds all of them. */
function* holding(phrase: string): Steps<readonly TaskFacts[]> {
  const whole = yield* lookUp(phrase, phrase)
  if (whole.length > 0) return whole
  const words = phrase.split(' ')
  if (words.length === 1) {
    const deed = deedOfGerund(phrase)
    if (deed !== null) return yield* lookUp(deed, deed, beginsWith)
    const stems = stemsOf(phrase)
    return stems === phrase ? [] : yield* lookUp(stems, phrase)
  }
  for (const word of words.slice(0, 3)) {
    const found = word.length < 3 ? [] : yield* lookUp(word, word)
    if (found.length > 0) return found
  }
  return []
}

/** The open tasks that most of the phrases fit. */
export function* tasksNamedIn(phrases: readonly string[]): Steps<readonly TaskFacts[]> {
  const counts = new Map<string, { task: TaskFacts; count: number }>()
  for (const phrase of phrases) {
    for (const task of yield* holding(phrase)) {
      const words = phrase.split(' ').length
      counts.set(task.id, { task, count: (counts.get(task.id)?.count ?? 0) + words })
    }
  }
  const most = Math.max(0, ...[...counts.values()].map(({ count }) => count))
  return [...counts.values()].filter(({ count }) => count === most).map(({ task }) => task)
}

/** The one task that is being spoken of, with its date; null when it is none, several or an older one. */
export function* taskInFocus(situation: Situation): Steps<TaskFacts | null> {
  const only = freshTask(situation)
  if (only === undefined) return null
  const found = yield* listTasks({ ids: [only.id], status: 'open', show: false })
  return found.ok ? (found.tasks[0] ?? null) : null
}
