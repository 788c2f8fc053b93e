import { foldText } from '../../../../shared/todos/fold-text.ts'
import { similarityTo } from '../../../../shared/todos/word-similarity.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { scanFilter, type Filter } from '../filters/filter.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import { isImperative } from '../words/imperative.ts'
import { coversPhrase, general } from '../targets/resolve-title.ts'
import type { Situation } from '../situation.ts'
import { describeLists, listTasks, searchTasks, type Steps } from '../steps/steps.ts'
import { readTarget } from '../targets/target.ts'

/** What the words of a question mean among the lists, tags and tasks that there are. */
export type Subject =
  | { kind: 'place'; filter: Filter }
  | { kind: 'tasks'; tasks: readonly TaskFacts[] }
  | { kind: 'unknown' }

/** What is more likely meant where words are both: a list or tag, or a task. */
export type Preference = 'place' | 'task'

const mostTasks = 50
/** Shorter words are too near to others to be taken for them. */
const leastTypo = 5
const leastSimilarity = 0.75
const unknown: Subject = { kind: 'unknown' }

/** Words that people use for one another; a list need not be called what it is asked for by. */
const alike: readonly ReadonlySet<string>[] = [
  'grocery shopping shop store supermarket buy food',
  'work job office',
  'home house household apartment flat chore',
  'health medical doctor',
  'uni university college school study class',
  'fitness sport workout exercise training',
  'finance money bill budget',
  'family kid child',
  'trip travel holiday vacation',
].map((words) => new Set(words.split(' ').map(stem)))

function stem(word: string): string {
  const plain = foldText(word).replace(/'s$|'$/, '')
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`
  if (plain.length > 5 && plain.endsWith('ing')) return plain.slice(0, -3)
  return plain.length > 3 && !plain.endsWith('ss') ? plain.replace(/s$/, '') : plain
}

const stems = (text: string) =>
  text
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
    .map(stem)
    .join(' ')

function isNear(one: string, other: string): boolean {
  return alike.some((words) => words.has(one) && words.has(other))
}

/** The list or tag that is called so, or, when `near`, by a word that means the same or with a slip. */
function* resolvePlace(words: string, near: boolean): Steps<Filter | null> {
  const outline = yield* describeLists()
  if (!outline.ok) return null
  const wanted = stems(words)
  const isSlip = isTypoOf(words)
  const fits = ({ name }: { name: string }) =>
    near ? isNear(stems(name), wanted) || isSlip(name) : stems(name) === wanted
  const list = outline.lists.find(fits)
  if (list !== undefined) return { list: list.name }
  const tag = outline.tags.find(fits)
  return tag === undefined ? null : { tags: [tag.name] }
}

function* ofIds(ids: readonly string[]): Steps<Subject> {
  const found = yield* listTasks({ ids: [...ids], status: 'all', show: false })
  return found.ok && found.total > 0 ? { kind: 'tasks', tasks: found.tasks } : unknown
}

/** The open ones, unless all are done. */
function openFirst(tasks: readonly TaskFacts[]): readonly TaskFacts[] {
  const open = tasks.filter(({ status }) => status === 'open')
  return open.length === 0 ? tasks : open
}

/** Whether every word is in the text, as it is spelled or, if it is long enough, but for a slip. */
function isTypoOf(wanted: string): (text: string) => boolean {
  const tests = stems(wanted)
    .split(' ')
    .map((word) => {
      const similarity = similarityTo(word)
      const least = word.length < leastTypo ? 1 : leastSimilarity
      return (own: string) => similarity(own) >= least
    })
  return (text) => {
    const own = stems(text).split(' ')
    return tests.every((test) => own.some(test))
  }
}

/** The tasks whose titles hold all the words; with typos, the one that is clear. */
function* resolveTitles(words: string): Steps<Subject> {
  const found = yield* searchTasks({ query: words, status: 'all' })
  if (!found.ok) return unknown
  const covered = found.matches.filter(({ title }) => coversPhrase(words, title))
  const slips = found.match === 'one' ? found.matches : []
  const tasks = covered.length > 0 ? covered : slips.filter(({ title }) => isTypoOf(words)(title))
  return tasks.length === 0 ? unknown : { kind: 'tasks', tasks: openFirst(tasks) }
}

/** The tasks that hold all the words somewhere. */
function* resolveText(words: string): Steps<Subject> {
  const text = stems(words)
  if (text.length < 3) return unknown
  const found = yield* listTasks({ text, status: 'all', show: false, limit: mostTasks })
  return found.ok && found.total > 0 ? { kind: 'tasks', tasks: openFirst(found.tasks) } : unknown
}

const isOpen = (subject: Subject) =>
  subject.kind === 'tasks' && subject.tasks.some(({ status }) => status === 'open')

function* resolveWords(words: string, preference: Preference): Steps<Subject> {
  const asTask = preference === 'task' ? yield* resolveTitles(words) : unknown
  if (asTask.kind !== 'unknown') return asTask
  const place = yield* resolvePlace(words, false)
  if (place !== null) return { kind: 'place', filter: place }
  const holding = yield* resolveText(words)
  if (isOpen(holding)) return holding
  const near = yield* resolvePlace(words, true)
  if (near !== null) return { kind: 'place', filter: near }
  if (holding.kind !== 'unknown') return holding
  return preference === 'task' ? unknown : yield* resolveTitles(words)
}

const separators = /,? (?:and|or|&|plus) |, /i

/** The tasks of several lists, tags or titles, when each of the parts means something. */
function* resolveParts(words: string, preference: Preference): Steps<Subject> {
  const parts = words.split(separators)
  if (parts.length < 2 || parts.length > 5) return unknown
  const tasks = new Map<string, TaskFacts>()
  for (const part of parts) {
    const found = yield* resolveWords(part.replace(/^(?:the|my) /i, ''), preference)
    if (found.kind === 'unknown') return unknown
    const own = found.kind === 'tasks' ? found.tasks : yield* tasksIn(found.filter)
    for (const task of own) tasks.set(task.id, task)
  }
  return { kind: 'tasks', tasks: [...tasks.values()] }
}

/** The tasks of a filter. */
export function* tasksIn(filter: Filter): Steps<readonly TaskFacts[]> {
  const found = yield* listTasks({ ...filter, show: false, limit: 1_000 })
  return found.ok ? found.tasks : []
}

const glue =
  /\b(?:are|am|is|was|were|be|been|being|do|does|did|have|has|had|got|need|needs|needed|want|must|should|supposed|going|happening|ending|ends|end|starts?|begins?|expir(?:es?|ing)|coming|planned|open|yet|already|still|also|else|just|only|again|now|left|so far|i|we|me|us|my|our|your|there|to do|todo|finish|with|for|of|in|on|from|about|under|at|the|a|an|some|any|it|that's)\b(?!')/gi

/** The words of a question that can name something. */
export const tellingWords = (text: string) => text.replace(glue, ' ').replace(/\s+/g, ' ').trim()

const leadingVerb = /^(?:buy|get|pick up|do|have|need|see|attend|go to) (?=\S)/i
/** Words for what kind of task it is, which its title need not hold. */
const kinds =
  /\b(?:appointments?|meetings?|visits?|events?|sessions?|jobs?|calls?|weddings?|part(?:y|ies)|trips?|projects?|clients?|cases?|accounts?|launch|gigs?|tours?|courses?|class|family|house|flat|apartment|office|shop|prep|preparations?|planning|plans?)\b/gi
const possession =
  /(?:'s|s')? ?\b(?:phone number|number|phone|address|details?|info|information|notes?|codes?|name)$|^(?:phone number|number|phone|address|details?|info|information|notes?|codes?|name) /i

/** Finds what a question is about; words that only say how it is asked may be left out. */
export function* resolveSubject(
  words: string,
  preference: Preference,
  situation: Situation,
): Steps<Subject> {
  const target = readTarget(words, situation.reading)
  if (target !== null && ['latest', 'them', 'positions'].includes(target.kind)) {
    const resolution = yield* resolveTarget(target, 'all', situation)
    if (resolution.kind !== 'tasks' && resolution.kind !== 'several') return unknown
    return yield* ofIds(resolution.tasks.map(({ id }) => id))
  }
  const plain = words.replace(/^(?:next|last) (?=\S)/i, '').replace(/ (?:next|again|then)$/i, '')
  const forms = [
    words,
    plain,
    plain.replace(leadingVerb, ''),
    plain.replace(general, ''),
    tellingWords(plain).replace(possession, ''),
    tellingWords(plain),
    tellingWords(scanFilter(plain, situation.reading).rest),
    tellingWords(plain).replace(kinds, '').trim(),
    tellingWords(plain.replace(/^\p{L}+ing (?=\S)/u, '')),
    isImperative(plain) ? tellingWords(plain.replace(/^\S+ /, '')) : '',
  ]
  for (const form of new Set(forms)) {
    const found = form === '' ? unknown : yield* resolveWords(form, preference)
    if (found.kind !== 'unknown') return found
  }
  return yield* resolveParts(plain, preference)
}
