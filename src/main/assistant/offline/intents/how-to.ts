import { defineIntent } from '../intent.ts'

const openings =
  /^(?:how (?:do|can|would|should|could|to|does one|might)(?: (?:i|you|we|one))?|(?:can|could|may) (?:i|we)|is it possible to|is there (?:an?|any)(?: way to)?|what(?:'s| is) the (?:way|best way|command) to|(?:do|does) (?:you|this|it|the app|offhand) (?:support|do|have|handle|know|allow|offer)|i don't know how to)\b/i
const asksAbility =
  /^(?:can|could|are|is) (?:you|it|this|the app|offhand)(?: able to| also| even)?\b/i
const pointing = /\b(?:it|that|this|them|the|my|a|an|another|all|everything|one)\b/i
const howItWorks =
  /^how (?:do|does) (?:the |my )?(.+?) (?:work|function)(?: here| in (?:this|the) app| in offhand)?$/i
const general =
  /\b(?:me|my|a|an|any|some|the|this|that|it|them|things?|stuff|something|anything|tasks?|todos?|items?|several|many|more|mistakes?|changes|actions?|one|new|to|for|of|on|in|with|from|at|into|as|please|here|too|also|i|you|another|last|multiple|about|automatically|easily|quickly|every|week|month|due|lists?|app|here|offhand|currently)\b/gi
const verbs =
  /\b(?:make|makes|create|creates|set up|set|add|use|have|has|do|give|get|send|write|read|attach|put|enter|schedule|break|split|work|mark|assign|see)\b/gi

/** What the object, or without one the verb, of such a question is about. */
type Topic = readonly [words: RegExp, answer: string]

const objects: readonly Topic[] = [
  [
    /^(?:repeat(?:ing|s|ed)?|recur(?:ring|s|rences?)?|habits?|routines?|daily|weekly|monthly)$/i,
    'Say how often: "add water the plants every Sunday", or "make the rent repeat monthly".',
  ],
  [
    /^(?:remind(?:ers?|ed)?|notifications?|alarms?|alerts?|notif(?:y|ied))$/i,
    'Yes: say "remind me to call mom tomorrow at 5pm", or "remind me of the dentist an hour before".',
  ],
  [
    /^(?:sub ?-?tasks?|steps|checklists?|down|up|sub)$/i,
    'Say "break the party into invitations, cake and music", and it gets these as subtasks.',
  ],
  [
    /^(?:priorit(?:y|ies)|prioriti[sz]e|important|urgent|high priority)$/i,
    'Say "make the report high priority", or write "!high" when you add it.',
  ],
  [/^(?:tags?|labels?|hashtags?)$/i, 'Say "tag milk with shop", or write "#shop" when you add it.'],
  [
    /^(?:notes?|comments?|descriptions?)$/i,
    'Say "add a note to milk: oat, not soy"; "show the notes of milk" reads it.',
  ],
  [
    /^(?:save )?(?:saved )?(?:views?|filters?|smart)$/i,
    'Ask for some tasks, such as "show overdue work tasks", then say "save this as a view called Late".',
  ],
  [
    /^(?:undo|revert|take back|go back|reverse|redo|undone)(?: change)?$/i,
    'Say "undo", or press Undo below an answer; "redo" brings it back.',
  ],
  [
    /^(?:rename|change (?:name|title)|edit(?: name| title)?|change)$/i,
    'Say "rename milk to oat milk".',
  ],
  [
    /^(?:move|reschedule|postpone|push|snooz(?:e|ing)|delay|(?:change )?(?:dates?|deadlines?|days?|times?))$/i,
    'Say "push the dentist to Friday", or "move milk to my shopping list".',
  ],
  [
    /^(?:complete|finish|tick|tick off|check|check off|done|finished|completed?)$/i,
    'Say "complete the milk", or tick the box beside it.',
  ],
  [
    /^(?:delete|remove|erase|throw away|rid|clear)$/i,
    'Say "delete the milk"; the trash keeps it for 30 days, and "undo" brings it back.',
  ],
  [
    /^(?:restore|recover|back|bring back|undelete|(?:restore |recover |bring )?deleted(?: back)?)$/i,
    'Say "restore milk": the trash keeps what was deleted for 30 days.',
  ],
  [
    /^(?:search|find|look up|filter)$/i,
    'Say "find milk", "show my work tasks" or "what\'s due friday".',
  ],
  [/^(?:plan|organi[sz]e)(?: day| week)?$/i, 'Say "plan my day" for a plan that you can accept.'],
]
const adding: Topic = [
  /\b(?:add|create|make|enter|write|put)\b/i,
  'Say what it is and when: "add buy milk tomorrow at 5pm".',
]

const stopsRepeating =
  /^(?:how (?:do|can|would|could) (?:i|you|we)|can (?:i|you)|is it possible to) (?:stop|end|cancel|turn off|remove|undo|get rid of|switch off) (?:.*\b(?:repeat\w*|recurr\w*)\b.*)$/i
const stopAnswer = 'Say "stop repeating the rent".'

const seesDone = /\b(?:see|show|view|find|look at)\b.*\b(?:completed|finished|done|old)\b/i
const doneAnswer = 'Say "show completed tasks", or "what did I finish this week?".'
const listTopic =
  /\b(?:delete|get rid of|remove|rename|create|add|make|new|use|have|start)\b.*\blists?\b/i
const intoList = /\b(?:to|on|from|in) (?:a |the |my )?lists?\b/i
const listAnswer =
  'Say "create a list called Travel", "rename the list Travel to Trips" or "delete the list Travel".'
const planning =
  /^(?:(?:can|could|will|would) you )?help (?:me|us)(?: to)? (?:plan|organi[sz]e|prepare(?: for)?|with|pack for|get ready for|arrange) (?!(?:my |the |a )?(?:day|today|tomorrow|week|\p{L}+day)\b)(.+)$/iu
const planAnswer =
  'Tell me the steps and I keep them for you, for example "add invitations, cake and music to my party list".'

const wholes: readonly Topic[] = [
  [planning, planAnswer],
  [stopsRepeating, stopAnswer],
]

/** "ten minutes before something": how far ahead is no other question. */
const ahead =
  / (?:(?:the (?:day|evening|night|week|morning)|(?:an?|one|two|three|five|ten|fifteen|thirty|half an|\d+) (?:minutes?|hours?|days?|weeks?)) )?(?:before(?:hand)?|early|ahead(?: of time)?|in advance)\b/i

/** What follows the words that ask how something is done; null for other questions. */
function askedFor(plain: string): string | null {
  const works = howItWorks.exec(plain)?.[1]
  if (works !== undefined) return works
  if (openings.test(plain)) return plain.replace(openings, '')
  const rest = asksAbility.test(plain) ? plain.replace(asksAbility, '') : null
  return rest === null ||
    pointing.test(rest) ||
    !/s$|\b(?:tasks|things|todos|lists|something|somebody)\b/.test(rest)
    ? null
    : rest
}

function readTopic(raw: string): string | null {
  const plain = raw
    .replace(/[\s?!.]+$/, '')
    .replace(/^(?:(?:and|so|ok(?:ay)?|but|also)[ ,]+)+/i, '')
    .replace(ahead, '')
  const whole = wholes.find(([pattern]) => pattern.test(plain))
  if (whole !== undefined) return whole[1]
  const rest = askedFor(plain)
  if (rest === null) return null
  if (seesDone.test(rest)) return doneAnswer
  if (listTopic.test(rest) && !intoList.test(rest)) return listAnswer
  const words = objectOf(rest)
  if (words !== '') return objects.find(([pattern]) => pattern.test(words))?.[1] ?? null
  return adding[0].test(rest) ? adding[1] : null
}

/** What is left without the words that say little. */
function objectOf(rest: string): string {
  return rest
    .replace(general, ' ')
    .replace(verbs, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:change|edit) (?=\S)/i, '')
}

/** How to do one thing, in one sentence. */
export const howTo = defineIntent<string>({
  name: 'how-to',
  examples: [
    {
      say: ['how do I undo?'],
      reply: 'Say "undo", or press Undo below an answer; "redo" brings it back.',
    },
    {
      say: ['how do i make a repeating task'],
      reply:
        'Say how often: "add water the plants every Sunday", or "make the rent repeat monthly".',
    },
    {
      say: ['can you set reminders?'],
      reply:
        'Yes: say "remind me to call mom tomorrow at 5pm", or "remind me of the dentist an hour before".',
    },
    {
      before: ['Buy milk'],
      say: ['how do I delete a task?'],
      reply: 'Say "delete the milk"; the trash keeps it for 30 days, and "undo" brings it back.',
    },
    { say: ['can you help me plan a party on the 21st?'], reply: planAnswer, after: [] },
  ],
  recognise: ({ raw }) => readTopic(raw),
  act: (answer) => answer,
})
