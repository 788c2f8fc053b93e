import { addedMoment } from '../adding/added-moment.ts'
import { askWhetherMeant, dateExisting } from '../targets/existing-task.ts'
import { readFragment, readJotted, withoutNeed } from '../adding/fragment.ts'
import { isImperative } from '../words/imperative.ts'
import { defineIntent } from '../intent.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { sentenceCase, titleText } from '../words/phrases.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

const forThat = /^for (?:that|this|it),? (?=(?:i |we )?(?:also )?need (?!to\b))/i

/** "my passport expires in june": told, and not yet something to do. */
const tells =
  /^(?:the|my|our|his|her|their) .*\b(?:expires?|ends?|closes?|opens?|lapses?|runs? out|finishes|stops?|leaves?|departs?|renews?)\b/i

function* askToAdd([text = '']: readonly string[], situation: Situation): Steps<string | null> {
  if (!tells.test(text)) return null
  const title = titleText(sentenceCase(readNewTask(text, situation.reading).title))
  const question = `Should I add ${title}${addedMoment(text, situation.reading)}?`
  return yield* ask({ kind: 'confirm', tasks: [], note: `add ${text}`, text: question }, situation)
}

/** Tasks in a few words without a verb that says so: a thing with its day, or several of them. */
export const jot = defineIntent<readonly string[]>({
  name: 'jot',
  examples: [
    {
      say: ['brook lane leak mon 8am'],
      reply: 'Added "Brook lane leak" for Monday, Mar 9 at 8:00 AM.',
      after: ['Brook lane leak @2026-03-09 08:00'],
    },
    {
      say: ['Pitch deck review Tue 10am; call Anja Fri; term sheet Monday'],
      reply:
        'Added 3 tasks:\n- "Pitch deck review" for Tuesday, Mar 10 at 10:00 AM\n- "Call Anja" for Friday, Mar 6\n- "Term sheet" for Monday, Mar 9',
      after: [
        'Pitch deck review @2026-03-10 10:00',
        'Call Anja @2026-03-06',
        'Term sheet @2026-03-09',
      ],
    },
    {
      before: ['Order cake'],
      say: ['cake on the 20th'],
      reply: '"Order cake" is now due Friday, Mar 20.',
      after: ['Order cake @2026-03-20'],
    },
    {
      before: ['Dentist @2026-03-06'],
      say: ['dentist on monday', 'yes'],
      reply: 'Moved "Dentist" to Monday, Mar 9.',
      after: ['Dentist @2026-03-09'],
    },
    {
      before: ['Renew the domain'],
      say: ['domain expires on the 3rd', 'yes'],
      reply: '"Renew the domain" is now due Friday, Apr 3.',
      after: ['Renew the domain @2026-04-03'],
    },
    {
      before: ['Email petra', 'Mow'],
      say: ['petra today, shed roof on sunday'],
      reply:
        'You have "Email petra" already, so I added nothing yet. If it is something else, say "add" before it.',
      after: ['Email petra', 'Mow'],
    },
    {
      say: ['airport run 5am tomorrow. wash cab today. badge renewal'],
      reply:
        'Added 3 tasks:\n- "Airport run" for tomorrow at 5:00 AM\n- "Wash cab" for today\n- "Badge renewal"',
      after: ['Airport run @2026-03-05 05:00', 'Wash cab @2026-03-04', 'Badge renewal'],
    },
    { say: ['so tired today'], reply: 'Should I add "Tired" for today to your tasks?', after: [] },
  ],
  recognise: ({ text: said, asks, message }, { reading, question }) => {
    const text = said.replace(forThat, '')
    if (
      asks ||
      (question !== null && question.kind !== 'confirm') ||
      text.includes('"') ||
      message.includes('\n')
    )
      return null
    const jotted = readJotted(text, reading)
    if (jotted !== null) return jotted
    const single = isImperative(text) ? null : readFragment(text, reading)
    return single === null || single.every(({ due, repeat }) => due === null && repeat === null)
      ? null
      : [withoutNeed(text)]
  },
  *act(texts, situation) {
    const dated = yield* dateExisting(texts, 'thing', situation)
    if (dated !== null) return dated
    const meant = yield* askWhetherMeant(texts, situation)
    return meant ?? (yield* askToAdd(texts, situation)) ?? (yield* addSteps(texts, situation))
  },
})
