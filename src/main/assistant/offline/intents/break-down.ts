import type { TaskSet } from '../../references.ts'
import { defineIntent, type Clause } from '../intent.ts'
import { deedOfGerund } from '../words/gerund.ts'
import { counted, firstGroup, sentenceCase, titleText, unquote } from '../words/phrases.ts'
import { addTasks } from '../steps/steps.ts'
import { atEveryJoint } from '../adding/read-heading.ts'
import { readTarget, type Target } from '../targets/target.ts'
import type { Situation } from '../situation.ts'
import type { Reading } from '../moments/reading.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { isImperative } from '../words/imperative.ts'
import { isTitle } from '../adding/fragment.ts'
import { withTasks } from '../deciding/with-tasks.ts'

interface Breakdown {
  target: Target
  steps: string[]
}

const forms = [
  /^(?:break|split|divide)(?: up| down)? (.+?)(?: up| down)? (?:into|in)(?: (?:these|the|the following) (?:steps|sub-?tasks|parts)| (?:steps|sub-?tasks|parts|pieces)(?=:))?:? (.+)$/is,
  /^(?:break|split|divide)(?: up| down)? (.+?)(?: up| down)? ?: (.+)$/is,
  /^(?:break|split|divide) (.+?) (?:up|down), (.+)$/is,
  /^for (?:the |my |our )?(.+?)(?: itself)?(?: (?:i|we) (?:still )?(?:have|need) to |: ?|,? (?:please )?(?:add|put|make|list) )(.+?)[,.]?(?: -)? (?:(?:please )?(?:add|put|make) )?(?:(?:those|these|them|all) )?as (?:sub-?tasks|steps)(?: (?:of|for|to|under) (?:it|that))?$/is,
  /^(?:add (?:the )?)?(?:sub-?tasks|steps) (?:to|for|under|of) (.+?)\s*: (.+)$/is,
  /^(.+?) (?:needs?|wants|gets|has|involves|means|takes) (?:(?:these|the|following|some|two|three|four|five|\d) )*(?:sub-?tasks|steps|parts(?=:)),?:? (.+)$/is,
  /^(?:the |my |our )?([^,:]{2,40}): (.+?)(?:,| -| \()? ?(?:all )?as (?:sub-?tasks|steps)\)?(?: please)?$/is,
  /^(?:the |my |our )([^,:]{2,40}) needs?: (.+,.+)$/is,
  /^(.+?) (?:needs?|wants) (?:breaking|splitting)(?: up| down)?(?: into)?\s*:? (.+)$/is,
  /^(.+?) (?:breaks|splits)(?: up| down)? into (?:these steps: )?(.+)$/is,
]
/** "add subtasks ice, cake and music to the party" */
const stepsFirst =
  /^(?:add|put|create) (?:(?:these|the|some|two|three|four|five|\d) )*(?:sub-?tasks|steps):? ([^:]+) (?:to|under|on|for) (?:the |my )?([^,:]+)$/i
/** "split it into two steps: pack and load" */
const countOfSteps =
  /^(?:(?:these|the|the following) )?(?:(?:two|three|four|five|six|seven|eight|\d) )?(?:(?:smaller|little|small|separate|different) )?(?:(?:steps|sub-?tasks|parts|pieces|tasks|bits|jobs|chunks|stages) ?[:,-]|(?<=(?:two|three|four|five|six|seven|eight|\d) ):) ?/i
const asSteps = / as (?:sub-?tasks|steps)$/i
const taskFirst = /^(.+?): (?:split|break|divide)(?: it)?(?: up| down)? in(?:to)? (.+)$/is
const several: ReadonlySet<string> = new Set(['filter', 'except', 'them'])
const oneStep =
  /^(?:add )?(?:(?:an?|one more|another) )?(?:more )?(?:sub-?task|step) (?:to|for|under|of) (.+?)(?:\s*:|,) (.+)$/is
const underneath = /^under (?:the |my )?(.+?),? (?:please )?(?:add|put|goes|go|comes|come) (.+)$/i
const beneath = [/^(?:the |my )?(.+?) (?:also )?needs (.+?) (?:under|below|inside) (?:it|that)$/i]

/** "for the tent, add poles and pegs as subtasks" and "add poles and pegs as subtasks to the tent" */
const asStepsOf =
  /^(?:for|to|under|on|in) (?:the |my |our )?(.{2,40}?),? (?:please )?(?:add|put|include) (.+?) as (?:its )?(?:sub-?tasks|steps|sub-?items)$/i
const asStepsBehind =
  /^(?:add|put|include) (.+?) as (?:sub-?tasks|steps|sub-?items)(?: (?:to|for|of|under|on) (?:the |my |our )?(.{2,40}))?$/i

const stepFirst = [
  /^(?:add|put|stick) (.+?) (?:under|beneath|below) (it|that|this|that one|this one)$/i,
  /^(?:put|add) (.+?) (?:in )?(?:as (?:an? )?(?:sub-?task|step) )?(?:under|beneath|below) (.+?) as (?:an? )?(?:sub-?task|step)$/i,
  /^(?:add|create|put)(?: an?| the| another)? ?(?:new )?(?:sub-?task|step) (?:to |called |named )?"?(.+?)"? (?:to|under|for|in|below) (.+)$/i,
  /^(?:make|put|add) (.+?) (?:as )?(?:an?|the) (?:sub-?task|step) (?:of|to|under|for) (.+)$/i,
]

/** "with a subtask buy flowers" after what it belongs to */
const stepOfIt = /^(?:and |also )*with (?:an? |another |the )?(?:sub-?task|step):? (.+)$/i

/** "add bread to it" and "oh and bread", of what was just broken down */
const anotherOne = /^add (.+?) (?:to|under) (?:it|that|them|those)$/i
const oneMore =
  /^(?:oh,? )?(?:and |also )*(?:add )?(?:one more|another(?: one)?|also)(?: step| sub-?task)?: (.+)$/i
/** "one more step: practice out loud", also when something else was said since */
const anotherStep =
  /^(?:oh,? )?(?:and |also )*(?:add )?(?:one more|another|an? (?:new|extra|further)) (?:step|sub-?task)(?: (?:for|to|on) (?:it|that))?(?: ?[:,-] | called | to )(.+)$/i
/** "add subtasks: tent, cooler" to what is spoken of */
const stepsAlone =
  /^(?:add|put|create|make|give it)(?: (?:these|the|some|two|three|four|five|\d))* (?:sub-?tasks|steps)(?:\s*[:,-]\s*| )(?!(?:to|for|of|under|on|in|from|called|as)\b)(.+)$/is
const andMore =
  /^(?:oh,? |ah,? )?(?:and|also|plus)(?: (?:also|add|maybe|an?|some|the))* (?!(?:what|when|how|who|where|then|it|that|this|them|those|the|i|we|move|push|make|set|tag|mark)\b)(\p{L}[\p{L}\p{N}' -]{1,30}?)(?:,? (?:too|as well|please))*$/iu

/** What is only a thing goes to the steps; what has a day or a deed of its own is a new task. */
function isThing(said: string, reading: Reading): boolean {
  if (isImperative(said) || !isTitle(said)) return false
  const { due, repeat } = readNewTask(said, reading)
  return due === null && repeat === null
}

/** "moving house has three steps" */
const doing = /^\p{L}+ing(?= \p{L})/iu
const asDeed = (gerund: string) => deedOfGerund(gerund.toLowerCase()) ?? gerund

function readStep(text: string): [string, string[]] | null {
  for (const form of text.includes(':') ? [] : stepFirst) {
    const [, step, parent] = form.exec(text) ?? []
    if (step !== undefined && parent !== undefined) return [parent, [step]]
  }
  const [, parent, step] =
    [oneStep, ...beneath].map((form) => form.exec(text)).find((match) => match !== null) ?? []
  return parent === undefined || step === undefined ? null : [parent, [step]]
}

/** The task and its steps where the steps are called so behind them, or before. */
function readCalledSteps(text: string): [string, string[]] | null {
  const [, task, under] = asStepsOf.exec(text) ?? []
  if (task !== undefined && under !== undefined) return [task, atEveryJoint(under)]
  const [, things, owner = 'it'] = asStepsBehind.exec(text) ?? []
  if (things !== undefined) return [owner, atEveryJoint(things)]
  const [, named, parent] = stepsFirst.exec(text) ?? []
  return named === undefined || parent === undefined ? null : [parent, atEveryJoint(named)]
}

function readBreakdown(text: string): [string, string[]] | null {
  const own = firstGroup([stepOfIt], text)
  if (own !== null) return ['it', [own]]
  const called = readStep(text) ?? readCalledSteps(text)
  if (called !== null) return called
  for (const form of [underneath, taskFirst, ...forms]) {
    const [, phrase, list] = form.exec(text) ?? []
    if (phrase === undefined || list === undefined) continue
    return [phrase, atEveryJoint(list.replace(asSteps, '').replace(countOfSteps, ''))]
  }
  return null
}

/** One more step, as it is called, of the task that was given steps last. */
function readNamedStep(said: string, sets: readonly TaskSet[]): [string, string[]] | null {
  const step = anotherStep.exec(said)?.[1]
  const [parent] = sets.findLast(({ hasSteps }) => hasSteps === true)?.tasks ?? []
  return step === undefined || parent === undefined ? null : [`"${parent.title}"`, [step]]
}

/** Steps without their task, which is what is spoken of. */
function readStepsAlone(text: string): [string, string[]] | null {
  const listed = stepsAlone.exec(text)?.[1]
  return listed === undefined ? null : ['it', atEveryJoint(listed)]
}

/** More steps of what was just given some. */
function readMoreSteps(
  { text, raw }: Clause,
  { references, justChanged, reading }: Situation,
): [string, string[]] | null {
  const { sets } = references ?? { sets: [] }
  const said = raw.replace(/[\s.!]+$/, '')
  const named = readNamedStep(said, sets)
  if (named !== null || sets.at(-1)?.hasSteps !== true) return named
  const also = justChanged ? firstGroup([andMore], said) : null
  const thing = also !== null && isThing(also, reading) ? also : null
  const more = firstGroup([anotherOne, oneMore], text) ?? thing
  return more === null ? null : ['it', atEveryJoint(more)]
}

/** Puts steps under a task. */
export const breakDown = defineIntent<Breakdown>({
  name: 'break-down',
  examples: [
    {
      before: ['Write report'],
      say: ['break the report into outline, draft and review'],
      reply: 'Added 3 steps to "Write report".',
      after: ['Write report', 'Outline', 'Draft', 'Review'],
    },
    {
      say: ['add camping trip on the 27th', 'add subtasks: tent, cooler', 'and a torch'],
      reply: 'Added 1 step to "Camping trip".',
      after: ['Camping trip @2026-03-27', 'Cooler', 'Tent', 'Torch'],
    },
  ],
  recognise: (clause, situation) => {
    const [said, steps] = readBreakdown(clause.text) ??
      readStepsAlone(clause.text) ??
      readMoreSteps(clause, situation) ?? ['', []]
    const target = readTarget(said.replace(doing, asDeed), situation.reading)
    if (clause.asks || target === null || several.has(target.kind)) return null
    return steps.length === 0 ? null : { target, steps }
  },
  act: ({ target, steps }, situation, clause) =>
    withTasks({
      target,
      scope: 'open',
      verb: 'break down',
      state: 'done',
      situation,
      clause,
      *act([task]) {
        if (task === undefined) return ''
        const found = steps.map((step) => ({
          title: sentenceCase(unquote(step)),
          parent_id: task.id,
        }))
        const result = yield* addTasks({ tasks: found })
        if (!result.ok) return result.error
        return `Added ${counted(result.tasks.length, 'step')} to ${titleText(task.title)}.`
      },
    }),
})
