import { isImperative } from '../words/imperative.ts'
import { asImperative, possibleBases } from '../words/past-tense.ts'

const subject =
  /^(?:i(?:'ve| have|'m)?|ive|we(?:'ve| have)?)?(?: ?(?:have|already|just|this minute|now|finally|also|both))* ?/i
/** What is told beside the deed: "nappies ordered, 3 boxes", "signed and in his bag". */
const besides =
  /(?:, (?!and |but |not |so (?!tick|check|cross|mark)).{1,50}| and (?:in|on|off|out|away|ready|sent|gone|done|\p{L}+ed)\b.*|,? (?:so )?(?:you can |please )?(?:tick|check|cross|mark) (?:that|it) (?:off|done|as done)(?: please)?)$/iu
const trail =
  / (?:already|now|too|as well|again|at least|myself|ourselves|in person|in the end|for once|though|tho|today|just now|this (?:morning|afternoon|evening|week)|yesterday|last (?:night|week)|earlier|an hour ago|(?:on|over|at) the weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|finally|on (?:my|the) way (?:home|in|out|there|here|back(?: from .{2,30})?|to .{2,30}))$/i

const passive =
  /^(.+?)(?:'s| is| are| was| were| has been| have been|'s been| been| got)?(?: already| now| all| finally)* (\p{L}+)(?: (up|off|out|in|back|away|over|down))?( (?:to|into|from) .{2,40})?$/iu
const negated =
  /\b(?:not|never|no|almost|nearly|be|being|(?:need|needs|have|has|want|going|got|forgot|about|supposed|ought|told|asked|like) to)\b|^to\b|n't\b/i

/** What people do of themselves: "mom called" is no report of a call. */
const personal =
  /^(?:called|phoned|rang|emailed|texted|messaged|asked|told|wrote|visited|met|replied|answered|contacted|said|came|sent)$/i
const auxiliary =
  /(?:'s| is| are| was| were| has been| have been| got)(?: already| now| all| finally)* \p{L}+$/iu
/** "measured the floor": a verb that is not known, but is plainly past. */
const regular =
  /^(?!changed (?:my|our) mind|fin+ish|complet|need|feed|bleed|speed|seed|breed|heed|weed)\p{L}{2,}ed (?:the|my|our|all|both|some) \p{L}/iu
const ofSeveral = /\b(?:everything|all of (?:it|them|those|these)|them all|the lot)\b/i
const questions = /^(?:what|which|who|whose|how|when|where|why|(?:do|have|are|did) you)\b/i
const asksToRead =
  /^(?:read|put|set|cut|let) (?:me |out )?(?:my|the|all|it)\b|^(?:got|have) (?:any|anything|some|something)\b|^mark\b|^set up an? \p{L}|^got .+ (?:done|finished|sorted|completed)$/iu

const emphasis = /[.,!]\s*(?:done|tick|check)[\s.!]*$|[\s\p{Extended_Pictographic}\uFE0F]+$/iu

/** "patched the server" for "patched the server already, tick it off". */
export function withoutTrail(said: string): string {
  const bare = said.replace(emphasis, '').replace(joy, '').replace(trail, '').replace(besides, '')
  return bare.replace(trail, '')
}

/** "pay rent" for "I paid rent", "the rent is paid" and "rent paid". */
export function deedOf(said: string): string | null {
  const text = withoutTrail(said)
  if ([questions, negated, asksToRead, ofSeveral].some((pattern) => pattern.test(text))) return null
  const bare = text.replace(subject, '').replace(/^had (?=(?:my|the|our) )/i, 'did ')
  const managed =
    /^(?:managed|got (?:round|around)|remembered) to (?!get .+ (?:done|finished|sorted|completed)$)(\p{L}+ .+)$/iu.exec(
      bare,
    )?.[1]
  if (managed !== undefined) return managed.replace(/^(?=(?:the|my|our) )/i, 'do ')
  const active = activeDeed(bare, text)
  if (active !== null) return active
  if (regular.test(bare)) return bare
  const isCommand = isImperative(text) && (lets.test(text) || !endsDone(text))
  return isCommand || text.includes(',') ? null : passiveDeed(text)
}

/** "posted that form", of one that has a name */
const pointing = /^(\p{L}+) (?:that|those|these|this) (?=\p{L}+(?: |$))(?!one\b|ones\b)/iu
const toldFirst =
  /^(?!(?:that|this|it|what|delete|remove|clear|drop|bin|scrap|erase|move|push|show|list|tag|untag|reopen|undo|keep) )(?:the |my |our |with (?:the )?)?(.{2,40}?)(?: also| too)?,? (?:i|we)(?:(?: have|'ve| already| just| finally| now)+ (?=\p{L})| (?=did$))(\p{L}+)(?:,? (?:tick|check|done)(?: (?:it|that))?(?: off)?)?$/iu

/** "complete bus fees" for "bus fees I have already paid" */
function objectFirst(text: string): string | null {
  const [, thing, verb] = toldFirst.exec(text) ?? []
  if (thing === undefined || verb === undefined) return null
  if (/^(?:did|done)$/i.test(verb)) return `do ${thing}`
  return asImperative(`${verb} ${/^with /i.test(text) ? 'with ' : ''}${thing}`)
}

const activeDeed = (bare: string, text: string) =>
  asImperative(bare.replace(pointing, '$1 the ')) ?? objectFirst(text)

const lets = /^(?:get|have|make|see|find|send|ask) /i

/** "phone bill paid" is no order to phone. */
const endsDone = (text: string) => asImperative(`${text.split(' ').at(-1) ?? ''} milk`) !== null

/** "pay rent" for "the rent is paid". */
function passiveDeed(text: string): string | null {
  const plain = text.replace(/^that's (?=the |my )/i, '')
  const [, thing, participle, particle, where = ''] = passive.exec(plain) ?? []
  if (thing === undefined || participle === undefined) return null
  if (personal.test(participle) && !auxiliary.test(plain)) return null
  const verb = particle === undefined ? participle : `${participle} ${particle}`
  return asImperative(`${verb} ${thing.replace(/^(?:the|my) /i, '')}${where}`)
}

const gets = /^(?:get|buy|pick up|grab|fetch|collect|order) (?=\S)/i
const does = /^(?:do|sort out|sort|handle|finish|have) (?=\S)/i
const joy =
  /,? (?:woo+(?:hoo+)?|yay+|yes+|phew|hooray|finally|at last|earlier|on my way home|thank god)$/i

/** A way to look for the task of a deed. */
export interface DeedReading {
  text: string
  fits: (title: string) => boolean
  /** Another deed than the task says, so that it is asked about. */
  doubtful?: boolean
}

/** A task is often named by its thing alone: "got the tape" completes "Tape", "did the dishes" any task of dishes. */
export function readingsOf(deed: string): DeedReading[] {
  if (regular.test(deed)) {
    return possibleBases(deed).map((text) => ({ text, fits: () => true }))
  }
  const thing = deed.replace(gets, '').replace(/^(?:the|my|some) /i, '')
  const any = () => true
  const isGot = (title: string) => !isImperative(title) || gets.test(title)
  return [
    { text: deed, fits: any },
    ...(gets.test(deed)
      ? [
          { text: `buy ${thing}`, fits: any },
          { text: thing, fits: isGot },
        ]
      : []),
    ...(does.test(deed) ? [{ text: deed.replace(does, ''), fits: any }] : []),
    { text: deed.replace(/^\p{L}+(?: (?:up|off|out|in|back))? /u, ''), fits: any, doubtful: true },
  ]
}
