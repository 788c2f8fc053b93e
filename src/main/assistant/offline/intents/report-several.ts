import { defineIntent } from '../intent.ts'
import { asImperative } from '../words/past-tense.ts'
import { joined, quotable } from '../words/phrases.ts'
import { deedOf } from '../reports/read-deed.ts'
import { readFact, unsureBeside } from '../reports/read-fact.ts'
import { resolveReport } from '../reports/resolve-deed.ts'
import { reportSteps, type Reported } from '../reports/resolve-fact.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import type { Reading } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import { contrastForms } from '../moments/spoken-moment.ts'
import type { Steps } from '../steps/steps.ts'
import { readTarget } from '../targets/target.ts'
import { calledOff } from './call-off.ts'
import { completedPhrase } from './complete.ts'

const joints = /\s*[,;]\s*(?:(?:and|but|then|plus)\s+)?|\s+(?:and|but|then|plus)\s+|[.!]+\s+/i
const fewest = 2
const most = 6
/** What is told not to be done yet. */
const left =
  /^(?:(?:i |we )?(?:haven't|have not|didn't|did not)|not|still) |\byet$|\bstill (?:to (?:go|do|come)|open|pending|outstanding|waiting|left)\b|(?:isn't|aren't|not|n't)(?: done| finished| there| paid)?(?: yet)?$/i

/** "but the bakery was closed": what could not be done */
const hindered =
  /,? but ((?:the|my|our) [\p{L}'-]+(?: [\p{L}'-]+)?) (?:was|were|is|are)(?: already| still| all)? (?:closed|shut|full|busy|fully booked|sold out|out of .{2,30}|not (?:open|there|in|ready))$/iu

/** "so is the sun cream", after something that is done. */
const soIs = /^so (?:is|are|was|were) (.+)$/i
/** "hedge too" and "the hedge", likewise */
const likewise =
  /^(?!(?:i|we|he|she|they|it|that|this)\b)(?!.*\b(?:one|ones|part|parts|bit|bits|whole|rest|other|others)\b)(?:(?:the |my |our )?([\p{L}\p{N}' -]{2,30}?) (?:too|as well)|((?:the|my|our) [\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+)?))$/iu

/** "complete the dentist and the milk" names both as it is. */
const commands = /^(?:complete|finish|mark|tick|check|cross|close|wrap up|done with|finished)\b/i

function spelledOut(part: string, at: number, [first = '']: readonly string[]): string {
  const plain = part.replace(soIs, '$1 done')
  const isAlike = at > 0 && plain === part && !isReport(part) && !commands.test(first)
  return isAlike ? part.replace(likewise, '$1$2 done') : plain
}

/** "signed and sent back": of what was named before. */
const verbAlone = /^\p{L}+(?: (?:back|off|out|in|up|away|over|through))?$/iu

/** "the gym is at 5, not 6" tells when it is. */
const isContrast = (text: string, reading: Reading) => contrastForms(text, reading)[0] !== text

/** "agenda emailed" among other things that are done, which alone would be what somebody else did. */
const passive =
  /^(?:the |my |our )?([\p{L}'-]+(?: [\p{L}'-]+)?) (called|phoned|rang|emailed|texted|messaged|contacted|visited|answered|walked)$/iu

function passiveDeed(text: string): string | null {
  const [, thing, verb] = passive.exec(text) ?? []
  return thing === undefined || verb === undefined ? null : asImperative(`${verb} ${thing}`)
}

function isReport(text: string): boolean {
  if (calledOff(text) !== null || verbAlone.test(text)) return false
  if (completedPhrase({ text, asks: false }) !== null) return true
  return deedOf(text) !== null || readFact(text) !== null
}

function* resolvePart(text: string, situation: Situation): Steps<Reported | null> {
  const told = passiveDeed(text)
  if (told !== null) {
    const found = yield* resolveReport({ text: told, deed: told }, situation)
    return found === null ? null : { ...found, sure: false }
  }
  const phrase = completedPhrase({ text, asks: false })
  const target = phrase === null ? null : readTarget(phrase, situation.reading)
  if (target !== null) {
    const found = yield* resolveTarget(target, 'open', situation)
    if (found.kind === 'tasks') {
      const sure = found.weak !== true || found.slip === true
      return { tasks: found.tasks, sure, which: false }
    }
    if (found.kind === 'several') return { tasks: found.tasks, sure: false, which: true }
  }
  return yield* resolveReport({ text, deed: deedOf(text) }, situation)
}

/** All of what is certain, at once. */
function together(found: readonly Reported[]): Reported | null {
  const tasks = new Map(found.flatMap((one) => one.tasks.map((task) => [task.id, task])))
  return tasks.size === 0 ? null : { tasks: [...tasks.values()], sure: true, which: false }
}

const subjectOf =
  /^((?:the|my|our) [\p{L}'-]+(?: [\p{L}'-]+)?) (?:took|was|were|needed|went|had|is|has|gave)\b/iu
const itIs = /^(?:it|that|they)(?=(?:'s|'re| is| are) )/i

/** "the car took forever but it's finished" tells of one thing. */
function withSubjects(parts: readonly string[]): string[] {
  return parts.flatMap((part, at) => {
    const isTakenUp = itIs.test(parts[at + 1] ?? '') && subjectOf.test(part)
    if (isTakenUp) return []
    const subject = itIs.test(part) ? subjectOf.exec(parts[at - 1] ?? '')?.[1] : undefined
    return [subject === undefined ? part : part.replace(itIs, subject)]
  })
}

/** Several deeds told in one sentence: "rent paid, ferry booked". */
export const reportSeveral = defineIntent<readonly string[]>({
  name: 'report-several',
  examples: [
    {
      before: ['Pay rent', 'Book ferry', 'Order hay'],
      say: ['rent paid, ferry booked and the hay is on order'],
      reply: 'Completed "Pay rent", "Book ferry" and "Order hay".',
      after: ['Pay rent \u2713', 'Book ferry \u2713', 'Order hay \u2713'],
    },
    {
      before: ['Order hay', 'Call the vet'],
      say: ['ordered hay but not called the vet'],
      reply: 'Completed "Order hay".',
      after: ['Order hay \u2713', 'Call the vet'],
    },
    {
      before: ['Order hay'],
      say: ['hay ordered, tractor serviced'],
      reply: 'Completed "Order hay". I have no open task like "tractor serviced".',
      after: ['Order hay \u2713'],
    },
  ],
  recognise: ({ text: told, asks }, { reading }) => {
    const text = told.replace(hindered, ', not $1')
    if (asks || unsureBeside.test(text) || isContrast(text, reading)) return null
    const said = text.split(joints).filter((part) => part !== '')
    const parts = withSubjects(said).map(spelledOut)
    if (said.length < fewest || parts.length > most) return null
    const reports = parts.filter((part) => !left.test(part))
    const isTold = (part: string) => isReport(part) || passiveDeed(part) !== null
    return reports.some(isReport) && reports.every(isTold) ? reports : null
  },
  *act(reports, situation) {
    const found: Reported[] = []
    const missing: string[] = []
    for (const report of reports) {
      const told = yield* resolvePart(report, situation)
      if (told === null) missing.push(report)
      else found.push(told)
    }
    const sure = together(found.filter((one) => one.sure))
    const replies = sure === null ? [] : [yield* reportSteps(sure, situation)]
    const named = joined(
      missing.map((report) => quotable(report) ?? 'that'),
      'or',
    )
    if (named !== '') replies.push(`I have no open task like ${named}.`)
    for (const doubtful of found.filter((one) => !one.sure)) {
      if (!situation.asking.already) replies.push(yield* reportSteps(doubtful, situation))
    }
    return replies.join(' ')
  },
})
