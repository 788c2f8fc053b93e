import { isChat } from '../remarks/chat.ts'
import { tellsOfOthers } from '../words/tells-of-others.ts'
import { addedMoment } from '../adding/added-moment.ts'
import { groups, sentenceWords } from '../adding/fragment.ts'
import { defineIntent } from '../intent.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { fewThings } from '../adding/things-to-list.ts'
import { isOnlyPointing } from '../words/only-points.ts'
import { joined, quotable, sentenceCase, titleText } from '../words/phrases.ts'
import type { QuickAdd } from '../../../../shared/todos/quick-add/quick-add.ts'
import type { Situation } from '../situation.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import type { Reading } from '../moments/reading.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'
import { withHourAfterDay } from '../moments/spoken-times.ts'
import { askWhatToDo, mentionedTask } from '../deciding/suppose.ts'
import { ask, askWhich } from '../deciding/with-tasks.ts'

const mostWords = 7
const mostDatedWords = 12
const tells = /\b(?:so|but|got|and|gone)\b|'s\b/i
const reference =
  /^(?:everything|all|every|each|any) |^(?:it|that|this|them|those|these|(?:the )?(?:first|second|third|last)(?: one)?|\d+|both|all|everything|one|me|you|more|again|there|here)$/i

const besides = /^(?:(?:oh,? )?(?:plus|also|and)[ ,]+)+(?=\S)/i
const doubt = /^(?:perhaps|maybe|possibly) (?=\S)/i
/** "put an oil change on thursday" */
const putOn =
  /^(?:put|stick|pop|slot|pencil)(?: in)? (?!(?:it|that|this|them|those|these|both|all|the (?:first|second|third|last|other|rest)\b)(?: |$))(?=\S.* (?:on|for|in|at) )/i
const preposition = /^(?:to |by |on |at |until |before |due )+/i
const lacks =
  /^(?:(?:we|i) )?(?:(?:also )?need|(?:are|am|'re|'m) out of|ran out of)(?: some| more| a| an)? (?=\S)/i

/** "rent p2" when there is a task "Pay rent". */
function* offerChange(
  { title, priority, due, phrase, repeat }: QuickAdd,
  situation: Situation,
): Steps<string | null> {
  if (title === '' || repeat !== null || (priority === null) === (due === null)) return null
  const found = yield* searchTasks({ query: title, status: 'open' })
  const [task] = found.ok && found.match === 'one' ? found.matches : []
  if (task === undefined) return null
  const name = titleText(task.title)
  const [note, text] =
    priority === null
      ? [
          `move ${title} to ${(phrase ?? '').replace(preposition, '')}`,
          `Should I move ${name} to ${(phrase ?? 'that day').replace(preposition, '')}?`,
        ]
      : [
          `set the priority of ${title} to ${priority}`,
          `Should I give ${name} ${priority} priority?`,
        ]
  return yield* ask({ kind: 'confirm', tasks: [task], note, text }, situation)
}

/** Words that could be a title, and neither a sentence nor a way to point at a task. */
function isPhrase(text: string, reading: Reading): boolean {
  const { title } = readNewTask(text, reading)
  if (!/\p{L}{2}/u.test(text) || reference.test(text) || quotable(text) === null) return false
  return !sentenceWords.test(title) && !groups.test(title) && !isOnlyPointing(title)
}

/** "put an oil change on thursday" is new unless it may be one of several that are there. */
function* putNew(text: string, { title, phrase }: QuickAdd, situation: Situation): Steps {
  const found = yield* searchTasks({ query: title, status: 'open' })
  if (!found.ok || found.match === 'none') return yield* addSteps([text], situation)
  const moment = (phrase ?? '').replace(preposition, '')
  const move = { verb: 'move', note: `move it to ${moment}` }
  return yield* askWhich(found.matches, move, situation)
}

/** "also eggs and butter" */
function offerThings(things: readonly string[], situation: Situation): Steps {
  const names = joined(things.map((one) => titleText(sentenceCase(one))))
  const note = `add:\n- ${things.join('\n- ')}`
  const text = `Should I add ${names} to your tasks?`
  return ask({ kind: 'confirm', tasks: [], note, text }, situation)
}

function offerNew(text: string, { due, title }: QuickAdd, situation: Situation): Steps {
  const things = due === null ? fewThings(text) : [text]
  if (things.length > 1) return offerThings(things, situation)
  const named = titleText(sentenceCase(title === '' ? text : title))
  const moment = addedMoment(text, situation.reading)
  const question = `Should I add ${named}${moment} to your tasks?`
  return ask({ kind: 'confirm', tasks: [], note: `add ${text}`, text: question }, situation)
}

/** A few words that could be a task, but do not say what to do: offered, never added silently. */
export const offer = defineIntent<string>({
  name: 'offer',
  examples: [
    { say: ['milk'], reply: 'Should I add "Milk" to your tasks?', after: [] },
    {
      before: ['Buy milk'],
      say: ['milk'],
      reply: 'That sounds like "Buy milk". What should I do with it?',
      after: ['Buy milk'],
    },
    {
      before: ['Buy milk'],
      say: ['milk', 'complete it'],
      reply: 'Completed "Buy milk".',
      after: ['Buy milk \u2713'],
    },
    {
      say: ['good luck tomorrow'],
      reply: 'Should I add "Good luck" for tomorrow to your tasks?',
      after: [],
    },
  ],
  recognise: ({ text: said, asks, message }, { reading }) => {
    const text = withHourAfterDay(
      said.replace(besides, '').replace(lacks, '').replace(doubt, '').replace(putOn, ''),
      reading.now,
    )
    const isDated = readNewTask(text, reading).due !== null
    const couldBeTask =
      !asks &&
      !isChat(said) &&
      !tellsOfOthers(said) &&
      !message.includes('\n') &&
      text.split(' ').length <= (isDated && !tells.test(text) ? mostDatedWords : mostWords)
    return couldBeTask && isPhrase(text, reading) ? text : null
  },
  *act(text, situation, clause) {
    const found = yield* searchTasks({ query: text, status: 'open' })
    const [task] = found.ok && found.match === 'one' ? found.matches : []
    if (task !== undefined) {
      return yield* askWhatToDo(task, text, situation, { mayBeNew: true })
    }
    const quick = readNewTask(text, situation.reading)
    const change = yield* offerChange(quick, situation)
    if (change !== null) return change
    const mentioned = quick.due === null ? yield* mentionedTask(text) : null
    if (mentioned !== null) {
      return yield* askWhatToDo(mentioned, text, situation, { mayBeNew: true })
    }
    if (putOn.test(clause.text) && quick.due !== null) return yield* putNew(text, quick, situation)
    return yield* offerNew(text, quick, situation)
  },
})
