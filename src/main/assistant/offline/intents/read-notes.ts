import type { TaskFacts } from '../../tools/tool-results.ts'
import { defineIntent } from '../intent.ts'
import { firstGroup, quotable, titleText } from '../words/phrases.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'
import { resolveSubject } from '../questions/subject.ts'
import { describeFully } from '../replies/describe-task.ts'
import type { Situation } from '../situation.ts'
import { focusOf } from '../targets/focus.ts'

const article = /^(?:the|my) /i
const noun = '(?:notes?|comments?|description|details)'
const forms = [
  new RegExp(
    `^(?:show|read|open|see|list|tell|give)(?: me)?(?: out)?(?: the| my)? ${noun} (?:of|on|for|in|to|from) (.+)$`,
    'i',
  ),
  new RegExp(
    `^what (?:does|do|did|is|are|was|were)(?: the| my)? ${noun} (?:of|on|for|in|to|about) (.+?)(?: says?)?[?]*$`,
    'i',
  ),
  new RegExp(
    `^what(?:'s|s| is| are| was| were)(?: the| my)? ${noun} (?:of|on|for|about|to) (.+)$`,
    'i',
  ),
  new RegExp(
    `^what(?:'s| is| are| did i write| does it say) in the ${noun} (?:of|on|for) (.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:what|which) ${noun} (?:do i have|have i got|did i (?:write|make|add|leave|put)|are there|are) (?:on|for|in|about|to|with) (.+)$`,
    'i',
  ),
  new RegExp(`^(?:does|do|has|have) (.+?) (?:have |got )?(?:any |an? )?${noun}$`, 'i'),
  new RegExp(
    `^(?:(?:is|are) there |do i have |have i got )?(?:any|an?) ${noun} (?:on|for|in|about|to|with) (.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:what about |how about )?(.{2,40}?),? (?:(?:is|are) there |has it got |does it have |got )?any ${noun}$`,
    'i',
  ),
]
/** "read me the vet note", which may as well be what a task is called. */
const before = [
  new RegExp(
    `^(?:show|read|open|see|tell|give)(?: me)?(?: out)? (?:the|my) (.{2,40}?)(?:'s)? ${noun}(?: again| out| back)?$`,
    'i',
  ),
  new RegExp(`^what (?:does|do|did) (?:the|my) (.{2,40}?)(?:'s)? ${noun} say(?: again)?$`, 'i'),
]
const ofIt = [
  new RegExp(
    `^what (?:does|do|did) (?:the|that|its|my) ${noun} say(?: again| about it| there)?$`,
    'i',
  ),
  new RegExp(
    `^what(?:'s|s| is| was| were| are)(?: in)? (?:the|that|its|my) ${noun}(?: again| on it| on that| there| say(?:ing)?)?$`,
    'i',
  ),
  new RegExp(
    `^what (?:did i (?:write|put|note|say)|does it say)(?: down)? (?:there|(?:in|on) (?:the|its|that) ${noun})(?: again)?$`,
    'i',
  ),
  new RegExp(`^what did i (?:write|note|jot) down$`, 'i'),
  new RegExp(
    `^(?:show|read|open|see|tell|give)(?: me)?(?: out)? (?:the|that|its|my) ${noun}(?: again| out| back| to me| on it| on that)*$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:(?:is|are) there|does it have|has it got|do i have|have i got|got|did i (?:write|leave|add|put)) )?(?:any|an?) ${noun}(?: on (?:it|that)| there| with it| for it| to it)?$`,
    'i',
  ),
]
const says = /^(?:(?:and|so) )?what (?:does|did) (?:it|that) say(?: again)?$/i

interface WhoseNote {
  phrase: string
  /** The task may as well be called so: "the meeting notes". */
  mayBeTitle?: boolean
}

function readWhose(text: string, situation: Situation): WhoseNote | null {
  if (ofIt.some((form) => form.test(text))) return { phrase: 'it' }
  if (says.test(text)) return focusOf(situation).tasks.length > 0 ? { phrase: 'it' } : null
  const phrase = firstGroup(forms, text)?.replace(article, '')
  if (phrase !== undefined) return { phrase }
  const named = firstGroup(before, text)
  return named === null ? null : { phrase: named, mayBeTitle: true }
}

function* notesOf(task: TaskFacts): Steps<string | undefined> {
  const found = yield* searchTasks({ query: task.title, status: task.status })
  if (!found.ok || found.matches[0]?.id !== task.id) return undefined
  return found.notes
}

const mostRead = 4
const tell = ({ title }: TaskFacts, notes: string) => `The note of ${titleText(title)}:\n\n${notes}`

/** Of several tasks the only note that there is. */
function* onlyNote(tasks: readonly TaskFacts[]): Steps {
  const told: string[] = []
  for (const task of tasks.slice(0, mostRead)) {
    const notes = yield* notesOf(task)
    if (notes !== undefined) told.push(tell(task, notes))
  }
  const [only, second] = told
  if (only !== undefined && second === undefined && tasks.length <= mostRead) return only
  const names = tasks.map(({ title }) => titleText(title)).join(', ')
  return `Several tasks fit: ${names}. Whose note do you mean?`
}

/** Reads the notes of a task out. */
export const readNotes = defineIntent<WhoseNote>({
  name: 'read-notes',
  examples: [
    {
      before: ['Buy milk'],
      say: ['add a note to milk: oat, not soy', 'what does the note on milk say?'],
      reply: 'The note of "Buy milk":\n\noat, not soy',
    },
    {
      before: ['Buy milk'],
      say: ['show the notes of milk'],
      reply: '"Buy milk" has no notes.',
    },
    {
      before: ['Buy milk', 'Vet'],
      say: ['add a note to milk: oat, not soy', 'what does the note say'],
      reply: 'The note of "Buy milk":\n\noat, not soy',
    },
  ],
  recognise: ({ text }, situation) => readWhose(text, situation),
  *act({ phrase, mayBeTitle }, situation) {
    const subject = yield* resolveSubject(phrase, 'task', situation)
    const tasks = subject.kind === 'tasks' ? subject.tasks : []
    const [task, second] = tasks
    if (task === undefined) {
      return phrase === 'it'
        ? 'Whose note do you mean? Tell me the task.'
        : `I found no task like ${quotable(phrase) ?? 'that'}, and so no note.`
    }
    if (second !== undefined) return yield* onlyNote(tasks)
    const notes = yield* notesOf(task)
    if (notes !== undefined) return tell(task, notes)
    const isTitle = mayBeTitle === true && /\bnotes?\b/i.test(task.title)
    return isTitle
      ? describeFully(task, situation.reading.now)
      : `${titleText(task.title)} has no notes.`
  },
})
