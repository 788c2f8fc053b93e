import { defineIntent } from '../intent.ts'
import { firstGroup, quotable, titleText } from '../words/phrases.ts'
import { searchTasks } from '../steps/steps.ts'
import { resolveSubject } from '../questions/subject.ts'

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
  new RegExp(`^(?:does|do|has|have) (.+?) (?:have |got )?(?:any |an? )?${noun}$`, 'i'),
]

/** Reads the notes of a task out. */
export const readNotes = defineIntent<string>({
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
  ],
  recognise: ({ text }) => firstGroup(forms, text)?.replace(/^(?:the|my) /i, '') ?? null,
  *act(phrase, situation) {
    const subject = yield* resolveSubject(phrase, 'task', situation)
    const [task, second] = subject.kind === 'tasks' ? subject.tasks : []
    if (task === undefined)
      return `I found no task like ${quotable(phrase) ?? 'that'}, and so no note.`
    if (second !== undefined) {
      const names = (subject.kind === 'tasks' ? subject.tasks : [])
        .map(({ title }) => titleText(title))
        .join(', ')
      return `Several tasks fit: ${names}. Whose note do you mean?`
    }
    const found = yield* searchTasks({ query: task.title, status: task.status })
    if (!found.ok || found.matches[0]?.id !== task.id || found.notes === undefined)
      return `${titleText(task.title)} has no notes.`
    return `The note of ${titleText(task.title)}:\n\n${found.notes}`
  },
})
