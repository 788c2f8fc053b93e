import type { NamedTask, Question } from '../../references.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { withoutUndefined } from '../../without-undefined.ts'
import type { Clause } from '../intent.ts'
import { newTaskQuestion } from '../adding/offer-missing.ts'
import { counted, joined, quotable, titleText } from '../words/phrases.ts'
import { choiceLine, describeChoice } from '../replies/replies.ts'
import type { Resolution, Scope } from '../targets/resolution.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import type { Situation } from '../situation.ts'
import { askUser, type Steps } from '../steps/steps.ts'
import type { Target } from '../targets/target.ts'

const mostWithoutAsking = 3
const shownChoices = 9
const rememberedTasks = 50

/** What is to be done with some tasks, and how it is put into words. */
export interface TaskRequest {
  target: Target
  scope: Scope
  /** As in "Which one should I complete?" */
  verb: string
  /** What would become of them, as in " to Friday, Mar 6"; said when it is asked first. */
  aim?: string
  /** As in "already done"; for tasks that are outside `scope`. */
  state: string
  situation: Situation
  clause: Clause
  /** What carries it out for tasks that were chosen; otherwise the words of the clause. */
  again?: (count: number) => string
  /** Asks first however few tasks it concerns. */
  alwaysConfirm?: boolean
  /** Asks first when the words fit only roughly, or mean tasks that they do not name. */
  doubtful?: boolean
  /** What is said when there is no such task. */
  whenMissing?: (nearest: readonly TaskFacts[]) => Steps | null
  act(tasks: readonly NamedTask[]): Steps
}

interface AskedQuestion extends Pick<Question, 'kind' | 'note' | 'answers'> {
  tasks: readonly NamedTask[]
  text: string
}

/** Asks the person, unless this answer asks something else already. */
export function* ask(question: AskedQuestion, { asking }: Situation): Steps {
  if (asking.already)
    return `One thing after the other: tell me again about "${question.note}" then.`
  asking.already = true
  const { kind, note, text, answers } = question
  const known = question.tasks.length > rememberedTasks ? [] : question.tasks
  const tasks = known.map(({ id, title }) => ({ id, title }))
  const result = yield* askUser(withoutUndefined({ kind, tasks, note, answers }))
  return result.ok ? text : result.error
}

/** Asks which of the tasks is meant; `note` is carried out for the one that is chosen. */
export function* askWhich(
  found: readonly NamedTask[],
  { verb, note }: { verb: string; note: string },
  situation: Situation,
): Steps {
  const shown = found.slice(0, shownChoices)
  const lines = shown.map((task, index) => choiceLine(factsOf(task), index, situation.reading.now))
  const more = found.length > shown.length ? `\nand ${found.length - shown.length} more.` : ''
  const text = `Which one should I ${verb}?\n${lines.join('\n')}${more}`
  return yield* ask({ kind: 'choose', tasks: shown, note, text }, situation)
}

/** What is known of a task, where nothing but its title is remembered. */
export function factsOf(task: NamedTask | TaskFacts): TaskFacts {
  return 'status' in task ? task : { ...task, status: 'open', due: null }
}

/** What is carried out after a yes; too many tasks are not remembered, and found again by its words. */
function noteFor(count: number, { again, clause }: TaskRequest): string {
  return again === undefined || count > rememberedTasks ? clause.text : again(count)
}

function* askAboutNearest(
  { phrase, nearest }: Extract<Resolution, { kind: 'none' }>,
  request: TaskRequest,
): Steps {
  const missing = notFound(phrase)
  const [first] = nearest
  if (first === undefined) {
    const question = newTaskQuestion(request.clause, request.situation)
    if (question === null) return missing
    return yield* ask({ ...question, text: `${missing} ${question.text}` }, request.situation)
  }
  const note = noteFor(1, request)
  if (nearest.length === 1) {
    const text = `${missing} The nearest is ${titleText(first.title)}. Should I ${request.verb} that one?`
    return yield* ask({ kind: 'confirm', tasks: [first], note, text }, request.situation)
  }
  const named = joined(
    nearest.map(({ title }) => titleText(title)),
    'or',
  )
  const text = `${missing} Did you mean ${named}?`
  return yield* ask({ kind: 'choose', tasks: nearest, note, text }, request.situation)
}

/** ", 3 of them done", when only some are. */
function ofThemDone(tasks: readonly NamedTask[]): string {
  const done = tasks.filter((task) => factsOf(task).status === 'done').length
  return done === 0 || done === tasks.length ? '' : `, ${done} of them done`
}

function* askToConfirm(tasks: readonly NamedTask[], request: TaskRequest): Steps {
  const { verb, situation, aim = '' } = request
  const question = { kind: 'confirm', tasks, note: noteFor(tasks.length, request) } as const
  const [only, second] = tasks
  if (only !== undefined && second === undefined) {
    const told =
      aim === '' ? describeChoice(factsOf(only), situation.reading.now) : titleText(only.title)
    return yield* ask({ ...question, text: `Should I ${verb} ${told}${aim}?` }, situation)
  }
  const lines = tasks.slice(0, shownChoices).map(({ title }) => `- ${titleText(title)}`)
  const more = tasks.length > shownChoices ? [`- and ${tasks.length - shownChoices} more`] : []
  const text =
    `That would ${verb} ${counted(tasks.length, 'task')}${aim}${ofThemDone(tasks)}:\n${[...lines, ...more].join('\n')}\n\n` +
    `Say "yes" to ${verb} them or "no" to leave everything as it is.`
  return yield* ask({ ...question, text }, situation)
}

/** "it" after something else was spoken of: it may mean another task by now. */
function hasStrayed({ kind }: Target, { isFresh, chosen }: Situation): boolean {
  return (kind === 'latest' || kind === 'them') && !isFresh && chosen === null
}

type Found = Extract<Resolution, { kind: 'tasks' }>

/** That "all" is one task is no reason to ask. */
const isMuch = ({ tasks, everything }: Found) =>
  tasks.length > mostWithoutAsking || (everything && tasks.length > 1)

function mustConfirm(
  found: Found,
  { situation, target, alwaysConfirm = false, doubtful = false }: TaskRequest,
): boolean {
  if (situation.confirmed) return false
  const fitsRoughly = doubtful && (found.weak === true || target.kind === 'filter')
  return alwaysConfirm || fitsRoughly || hasStrayed(target, situation) || isMuch(found)
}

const notFound = (phrase: string) => {
  const quoted = quotable(phrase)
  return quoted === null ? "I couldn't find that task." : `I couldn't find a task like ${quoted}.`
}

function* actOrAsk(
  resolution: Extract<Resolution, { kind: 'tasks' }>,
  request: TaskRequest,
): Steps {
  const { tasks, missing = [] } = resolution
  if (mustConfirm(resolution, request)) return yield* askToConfirm(tasks, request)
  const reply = yield* request.act(tasks)
  return [reply, ...missing.map(notFound)].join(' ')
}

/** There is such a task, but it is done, or not done yet. */
function* tellState(task: TaskFacts, request: TaskRequest): Steps {
  const otherwise = request.target.kind === 'title' ? request.whenMissing?.([]) : null
  if (otherwise) return yield* otherwise
  const state = request.scope === 'open' ? 'done' : request.state
  return `${titleText(task.title)} is already ${state}.`
}

function* askOtherwise(
  resolution: Extract<Resolution, { kind: 'none' }>,
  request: TaskRequest,
): Steps {
  const otherwise = request.whenMissing?.(resolution.nearest)
  return yield* otherwise ?? askAboutNearest(resolution, request)
}

/** Finds the tasks and acts on them, or asks which ones are meant or whether it is really wanted. */
export function* withTasks(request: TaskRequest): Steps {
  const resolution = yield* resolveTarget(request.target, request.scope, request.situation)
  switch (resolution.kind) {
    case 'tasks':
      return yield* actOrAsk(resolution, request)
    case 'several':
      return yield* askWhich(
        resolution.tasks,
        { verb: request.verb, note: noteFor(1, request) },
        request.situation,
      )
    case 'already':
      return yield* tellState(resolution.task, request)
    case 'none':
      return yield* askOtherwise(resolution, request)
    case 'unclear':
      return resolution.reply
  }
}
