import { askedOfMe } from '../words/asked-of-me.ts'
import { cutMoment } from '../adding/cut-moment.ts'
import { dateExisting } from '../targets/existing-task.ts'
import { defineIntent } from '../intent.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { listedItems } from '../adding/read-heading.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { wholeWhen, type Reading } from '../moments/reading.ts'
import { readAdding } from './add.ts'

const form =
  /^(.+?)(?:[,.;!]+| so| -)? (?:(?:so|please|kindly|and|can you|could you) )*(?:(?:add|note|write|put|jot|pencil|enter|record|log|diari[sz]e|pop|stick|chuck|bung) (?:that|it|this|both|them|those|all of (?:it|them))|make a note of (?:it|that|this))(?: (?:down|in|on|on there|in there|too|please|to (?:my|the) list|on (?:my|the) list))*(?:,? (?:with|under) (?:the |an? )?#?([\p{L}\p{N}_-]+) tag)?$/iu
const inListForm =
  /^(.+?)[,.;!]+ (?:(?:so|please|and) )*(?:(?:add|put|stick|pop) (?:that|it|this|them|those|these)|(?:it |that )?(?:goes|belongs)) (?:to|in|under|on|into) (?:my |the )?(?!list\b|notes?\b|it\b|there\b|calendar\b)([\p{L}][\p{L}\p{N}&'-]*)(?: list)?$/iu
/** "the plumber said he comes friday" is the plumber on Friday. */
const tells =
  /^(?:(?:the|my|our) )?(.+?) (?:(?:said|says|told me|confirmed)(?: that)? (?:he|she|they|it)(?:'s| is| are|'re|'ll| will)? (?:coming|comes?|arriving|arrives?|visiting|be here|here)|(?:is|are) (?:coming|arriving|visiting)|(?:comes|arrives|visits)) (?=\S)/i
const copula =
  /(?<=\S) (?:(?:is|are|will be|has been|have been)(?: (?:arranged|booked|scheduled|set|fixed|made|planned)(?: for)?)?) (?=(?:at|on|in|this|next|today|tomorrow|\p{L}+day|\d)\b)/giu
const wants =
  /^(?:(?:(?:great|good) )?news )?(?:he|she|they|it|\p{L}+) (?:wants?|needs?|asked for|wanted) (?=\S)/iu

function tasksOf(said: string, reading: Reading): string[] | null {
  const plain = said.replace(tells, '$1 ').replace(copula, ' ').replace(wants, '')
  const texts = listedItems(plain)
  const read = texts.map((text) => readNewTask(text, reading))
  const isTask = read.every(
    ({ title, due, problems }) =>
      title !== '' && problems.length === 0 && (due !== null || texts.length === 1),
  )
  return isTask && read.some(({ due }) => due !== null) ? texts : null
}

interface Said {
  said?: string | undefined
  tag?: string | undefined
  list: string | null
  /** "for tomorrow", said behind "add that". */
  moment?: string
}

const nothing: Said = { list: null }

function readPlainForm(text: string): Said {
  const [, said, tag] = form.exec(text) ?? []
  if (said !== undefined) return { said, tag, list: null }
  const [, placed, list] = inListForm.exec(text) ?? []
  return { said: placed, list: list ?? null }
}

/** "add that for tomorrow" */
const momentBehind =
  /^(.+ (?:add|note|write|put|jot|pencil|pop|stick) (?:that|it|this|both|them|those)(?: down| in)?) ((?:for|on|by|at|this|next|today|tonight|tomorrow)\b.*)$/iu

function readForm(text: string, reading: Reading): Said {
  const [, head = '', moment = ''] = momentBehind.exec(text) ?? []
  const isMoment = moment !== '' && wholeWhen(moment, reading) !== null
  return isMoment ? { ...readPlainForm(head), moment } : readPlainForm(text)
}

const politely = /\b(?:can|could|will|would) you (?:please )?(?:add|put|note|write|jot) /i

/** What others want of somebody, without who wants it. */
function readAsked(said: string, reading: Reading): string[] | null {
  const deed = askedOfMe(said)
  return deed === null || readNewTask(deed, reading).title === '' ? null : listedItems(deed)
}

/** Each of them is read by itself. */
const severalSentences = /\p{L}{2}[.!?] \p{L}/u
const notTold = /^(?:i|don't|do not|if|when|maybe)\b/i

const readTold = (said: string, reading: Reading) =>
  notTold.test(said) ? null : tasksOf(said, reading)

/** "the plumber comes friday at 8, add that": what was just told, as a task. */
export const addThat = defineIntent<{ texts: readonly string[]; list: string | null }>({
  name: 'add-that',
  examples: [
    {
      say: ['the plumber said he comes friday at 8, add that'],
      reply: 'Added "Plumber" for Friday, Mar 6 at 8:00 AM.',
      after: ['Plumber @2026-03-06 08:00'],
    },
  ],
  recognise: ({ text, asks, raw }, situation) => {
    const { reading } = situation
    const {
      said,
      tag,
      list,
      moment = '',
    } = asks && !politely.test(raw) ? nothing : readForm(text, reading)
    if (said === undefined || severalSentences.test(said)) return null
    const texts = readAsked(said, reading) ?? readAdding(said, situation) ?? readTold(said, reading)
    if (texts === null) return null
    const own = (one: string) => (moment === '' ? one : `${cutMoment(one, reading)[0]} ${moment}`)
    const end = tag === undefined ? '' : ` #${tag}`
    return { texts: texts.map((one) => `${own(one)}${end}`), list }
  },
  *act({ texts, list }, situation) {
    const dated = yield* dateExisting(texts, 'thing', situation)
    return dated ?? (yield* addSteps(texts, situation, list === null ? {} : { list }))
  },
})
