import { completeSteps } from '../steps/complete-steps.ts'
import { namedBy } from '../targets/existing-task.ts'
import type { Steps } from '../steps/steps.ts'
import { deleteSteps, deletionTarget, whyDeleted } from '../steps/delete-steps.ts'
import { deedOfGerund } from '../words/gerund.ts'
import { isTelling } from '../words/asides.ts'
import { defineIntent, type Clause } from '../intent.ts'
import { wholeDate } from '../moments/reading.ts'
import type { Target } from '../targets/target.ts'

const over = '(?:,? (?:any ?more|any longer|after all|now|then|this time))'
const list = '(?:(?:my|the) )?(?:(?:todo|to-do|task) )?list'
const gone =
  '(?:cancell?ed|called off|off|scrapped|dropped|binned|void|pointless|moot|redundant|unnecessary|obsolete|irrelevant|off the table|a no[- ]go|(?:not|never) (?:happening|going to happen)|not (?:happening|needed|necessary|required|going ahead|on)|no longer (?:happening|needed|necessary|required|relevant|going ahead|on))'
const forms = [
  /^(?:cancel|call off|scrap|forget about|never ?mind(?: about)?) (?!it$|that$|about )(.+)$/i,
  new RegExp(
    `^(?:(?:i|we) )?(?:really )?(?:don't|do not|no longer|won't) (?:need|have|want)(?: to)?(?: (?:do|get|buy|worry about|bother with))? (.+?)${over}$`,
    'i',
  ),
  /^(?:i|we) (?:don't|do not) (?:need|want) ((?:the|that|my) .+? (?:task|todo|reminder|item|entry|one))$/i,
  /^(?:(?:i|we) )?no longer (?:need|have|want)(?: to)?(?: (?:do|get|buy))? (.+)$/i,
  new RegExp(
    `^((?:the|my|our|those|these|that) .{2,40}?),? (?:i|we) (?:don't|do not|no longer) (?:need|want)(?: (?:it|them|those|that))?${over}?$`,
    'i',
  ),
  /^(.{2,40}?)(?: is| are)? (?:not|no longer) need(?:ed)?(?: any ?more)?$/i,
  new RegExp(`^(.{2,40}?) (?:doesn't|don't) need \\p{L}+ing${over}$`, 'iu'),
  new RegExp(
    `^no (?:more )?(?:need|point) (?:for|to(?: do)?|(?:in )?\\p{L}+ing) (.+?)${over}$`,
    'iu',
  ),
  /^no (?!need|point|problem|idea|one|way|thanks)(\p{L}+(?: \p{L}+)?) (?:after all|any ?more|needed|required)$/iu,
  new RegExp(
    `^(.{2,60}?)(?:'s| is| are| was| got| has been|'s been| ?[:=]| -)(?: now| all| been)* ${gone}(?: by .{2,30}?)?(?: (?:any ?more|now|today|tomorrow|this week|after all))?$`,
    'i',
  ),
  /^(.{2,40}?) (?:isn't|aren't|ain't) (?:happening|needed|necessary|required|relevant|going ahead|on)(?: (?:any ?more|any longer|now|after all))?$/i,
  /^(?!he |she |they |it |i |we |you )(.{2,40}?)(?:'s| has| have)? (?:bailed|flaked|pulled out|backed out|cancell?ed|can't make it|couldn't make it|isn't coming|fell through|fallen through)(?: (?:on (?:me|us)|after all|today|any ?more))*$/i,
  /^(?:forget(?: about)?|never ?mind(?: about)?) ((?:the|my) .+)$/i,
  new RegExp(
    `^(.{2,60}?) (?:can|may|could) (?:now |both |all )*(?:go|come off|be (?:deleted|removed|dropped|scrapped|binned|taken off|crossed out))(?: (?:now|too|then|as well))*(?: (?:from|off)? ?${list})?$`,
    'i',
  ),
  /^(?:(?:you|we|i) can |let's )(?:drop|forget(?: about)?|lose|scrap|ditch|bin|delete|remove) (.+)$/i,
  new RegExp(
    `^(?:(?:i'm|i am|we're|we are) )?not (?:(?:going to |gonna )(?:bother with |do )?|bothering with |(?!going |getting )\\p{L}+ing )(?:((?:the|my|our) .+?)${over}?|(?:to )?(.+?)${over})$`,
    'iu',
  ),
  /^(?:don't|do not|let's not|no need to|i won't|we won't) bother (?:(?:with|about|to) )?(.+)$/i,
  /^(?:i|we) (?:won't|will not) be \p{L}+ing ((?:the|my|our) .+)$/iu,
  /^(?:lose|ditch|chuck|nix|axe|scratch) ((?:the|my) .+)$/i,
  /^(?:(?:i|we) )?(?:don't|do not) need (?!.*\b(?:deleted|removed|moved|changed|done|added)\b)((?:the|my) .{2,40})$/i,
  /^(?:strike|scratch) (.+?) (?:off|out)(?: (?:of )?(?:my|the) list)?$/i,
  /^.+ so no (?!need|idea|worries|problem|rush|longer|more|one|good|luck|wonder|point)((?:more )?\p{L}+(?: \p{L}+)?)$/iu,
]
/** A reason or a second thought that the words of a title do not hold. */
const runsOn = /\b(?:so|because|but|since|if|when|until|till|unless)\b|[;?]/i

/** "turf is off, going with gravel" */
const withReason = /^([^,;]{4,60})[,;] (?!and |or )(.{4,60})$/

function phraseOf(text: string): string | null {
  for (const form of forms) {
    const [, first, second] = form.exec(text) ?? []
    const phrase = first ?? second
    const isOne = phrase !== undefined && (!phrase.includes(',') || / (?:and|or) /i.test(phrase))
    if (isOne && !runsOn.test(phrase)) return phrase
  }
  return null
}

/** What a clause says is not going to happen. */
export function calledOff(said: string): string | null {
  const [, wish, reason] = withReason.exec(said) ?? []
  const plain = wish !== undefined && reason !== undefined && isTelling(reason) ? wish : said
  const text = plain.replace(whyDeleted, '')
  return phraseOf(plain) ?? (text === plain ? null : phraseOf(text))
}

/** "bother inviting the team" */
const doing = /^\p{L}+ing(?= (?:the|my|our) )/iu
const isCancelled = /\b(?:cancell?ed|called off)\b/i

/** "the gym is cancelled" where that is what was to be done: "Cancel gym". */
function* cancelling(target: Target, { text }: Clause): Steps<Target | null> {
  if (target.kind !== 'title' || !isCancelled.test(text)) return null
  const task = yield* namedBy(`cancel ${target.text}`)
  return task !== undefined && /^cancel /i.test(task.title) ? { ...target, text: task.title } : null
}

/** Someone says that something is not going to happen, which mostly means that its task can go. */
export const callOff = defineIntent<Target>({
  name: 'call-off',
  examples: [
    {
      before: ['Dentist'],
      say: ['cancel the dentist'],
      reply: 'Should I delete "Dentist"?',
      after: ['Dentist'],
    },
    {
      before: ['Lunch with Ann'],
      say: ['the lunch is cancelled', 'yes'],
      reply: 'Deleted "Lunch with Ann". The trash keeps it for 30 days.',
      after: [],
    },
  ],
  recognise: ({ text, asks }, { reading }) => {
    const phrase = asks ? null : calledOff(text)
    if (phrase === null || wholeDate(phrase, reading) !== null) return null
    const named = phrase.replace(doing, (gerund) => deedOfGerund(gerund.toLowerCase()) ?? gerund)
    return deletionTarget(named.replace(/ or /gi, ' and '), reading)
  },
  *act(target, situation, clause) {
    const done = yield* cancelling(target, clause)
    return done === null
      ? yield* deleteSteps(target, situation, clause)
      : yield* completeSteps(done, situation, clause)
  },
})
