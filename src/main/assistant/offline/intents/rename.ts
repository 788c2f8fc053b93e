import { allMatches } from '../../../../shared/all-matches.ts'
import { defineIntent } from '../intent.ts'
import { sentenceCase, unquote } from '../words/phrases.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'
import { readTarget } from '../targets/target.ts'
import { updateSteps } from '../steps/update-steps.ts'
import { ask } from '../deciding/with-tasks.ts'

interface Renaming {
  phrase: string
  title: string
}

const command = /^rename (.+)$/i
const others = [
  /^(?:change|edit|update) (?:the )?(?:title|name|text|wording) of (.+?) (?:to|into) (.+)$/i,
  /^(?:change|set|update|make) (?:the |its )(title|name) (?:to|into|be|say|read) (.+)$/i,
  /^(?:change|edit|turn) (.+?) (?:to|into) (?:say |read |be (?:called|named) )?(.+)$/i,
  /^call (?:the |my )?([^"]+?),? (".+")$/i,
  /^call (.+?) (?:task|todo|one) (?!to |about |and )(.+)$/i,
  /^(?:re)?(?:call|name|title) (it|that|this) (?!back\b|tomorrow\b|today\b|off\b|a day\b|in\b|on\b)(.+)$/i,
  /^(.+?) should (?:be (?:called|named)|read|say) (.+)$/i,
  /^(.+?) should (?:actually|really) be (?!done\b|finished|due\b|on\b|in\b|at\b|by\b|for\b|to\b|(?:a )?(?:high|medium|low|top)\b|urgent|important|today|tomorrow|moved|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)(.+)$/i,
]
/** "change the title to ..." */
const ownTitle = /^(?:title|name)$/i
const readsAlso = /^(?:change|edit|turn) (?:read|say) .+ (?:to|into) (?:read|say) /i
const keepsVerb = /^(?:change|edit|turn) (.+?) (?:to|into) (.+)$/i
const joint = / (?:to|as|into|->) /gi
const unfinished = /^(?:rename|retitle) (.+)$/i

const renaming = (phrase: string, title: string): Renaming => ({
  phrase,
  title: sentenceCase(unquote(title)),
})

/** Every way to read the words: "to" may join them, or be part of a title. */
function readRenamings(text: string): Renaming[] {
  const rest = command.exec(text)?.[1]
  if (rest !== undefined) {
    return allMatches(rest, joint).map((match) =>
      renaming(rest.slice(0, match.index), rest.slice(match.index + match[0].length)),
    )
  }
  for (const other of others) {
    // "change read chapter 3 to read chapter 4"
    const [, phrase, title] = (readsAlso.test(text) ? keepsVerb : other).exec(text) ?? []
    if (phrase !== undefined && title !== undefined) {
      return [renaming(ownTitle.test(phrase) ? 'it' : phrase, title)]
    }
  }
  return []
}

/** "change it to that" does not say to what. */
/** "change the flyers to 60" */
const amountAlone = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)$/i

const namesNothing = /^(?:(?:it|that|this|them|those|these|something else|another one))?$/i

const sameTitle = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

function* bestReading(renamings: readonly Renaming[], first: Renaming): Steps<Renaming> {
  if (renamings.length === 1) return first
  let best: Renaming | null = null
  for (const one of renamings) {
    const found = yield* searchTasks({ query: one.phrase, status: 'all' })
    const matches = found.ok ? found.matches : []
    if (matches.some(({ title }) => sameTitle(title, unquote(one.phrase)))) return one
    if (found.ok && found.match === 'one') best ??= one
  }
  return best ?? first
}

export const rename = defineIntent<readonly Renaming[]>({
  name: 'rename',
  examples: [
    {
      before: ['Milk'],
      say: ['rename milk to oat milk'],
      reply: 'Renamed "Milk" to "Oat milk".',
      after: ['Oat milk'],
    },
    {
      before: ['Buy milk'],
      say: ['show my tasks', 'rename it to buy oat milk'],
      reply: 'Renamed "Buy milk" to "Buy oat milk".',
      after: ['Buy oat milk'],
    },
    {
      before: ['Go to gym'],
      say: ['rename go to gym to go to the pool'],
      reply: 'Renamed "Go to gym" to "Go to the pool".',
      after: ['Go to the pool'],
    },
    {
      before: ['Milk'],
      say: ['rename the milk', 'Oat milk'],
      reply: 'Renamed "Milk" to "Oat milk".',
      after: ['Oat milk'],
    },
  ],
  recognise: ({ text }) => {
    const renamings = readRenamings(text).filter(({ title }) => !amountAlone.test(title))
    if (renamings.length > 0) return renamings
    const phrase = unfinished.exec(text)?.[1]
    return phrase === undefined ? null : [{ phrase, title: '' }]
  },
  *act(renamings, situation, clause) {
    const [first] = renamings
    if (first === undefined) return ''
    if (namesNothing.test(first.title)) {
      const note = `rename ${first.phrase} to {answer}`
      const text = 'What should it be called?'
      return yield* ask({ kind: 'fill', tasks: [], note, text }, situation)
    }
    const { phrase, title } = yield* bestReading(renamings, first)
    const target = readTarget(phrase, situation.reading) ?? { kind: 'title', text: phrase }
    return yield* updateSteps({ target, values: { title }, verb: 'rename' }, situation, clause)
  },
})
