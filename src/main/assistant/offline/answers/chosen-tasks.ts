import type { NamedTask } from '../../references.ts'
import { matchesChoice, pick } from './choice.ts'
import { ordinalOf } from '../words/phrases.ts'
import type { Reading } from '../moments/reading.ts'
import { withoutNo } from '../remarks/refusal.ts'
import { readTarget } from '../targets/target.ts'

type Tasks = readonly NamedTask[]

const takesAll =
  /^(?:all(?: of (?:them|those|these))?|both(?: of (?:them|those|these))?|every one|everything|them all|the lot|all (?:the )?(two|three|four|five|six|seven|eight|nine|\d{1,2})(?: of (?:them|those|these))?)$/i
const agreeing = /^(?:yes|yeah|yea|yep|yup|sure|ok(?:ay)?|fine)[ ,]+(?:please[ ,]+)?/i
const onlyThat = /^(?:only|just|i mean|i meant|no,? (?:i mean(?:t)?|only|just)) /i
const ownCommand =
  /^(?:add|show|list|what|which|how|when|delete|remove|complete|finish|mark|undo|redo|help|rename|move|push|reschedule|postpone|remind|tag|set|make|change|reopen|hi|hello|thanks|thank|bye|don't|do not|never)\b/i
const allBut =
  /^(?:all|all of (?:them|those|these)|both|everything|any)(?: of (?:them|those|these))?,? (?:but(?: not)?|except(?: for)?|apart from) (.+)$/i
const notThat =
  /^(?:no,? )?(?:but )?(?:not|except(?: for)?|apart from|without|minus) (?:the |my )?(.+?)(?:,? (?:but )?(?:the )?(?:other|others|rest)(?: one| ones| two)?)?$/i
/** "yes, but leave the wash" */
const keepsThat =
  /^(?:but )?(?:please )?(?:leave|keep|skip|spare)(?: out)? (?:the |my )?(.+?)(?: alone| out| where it is| as it is| there)?$/i
const anyOne =
  /^(?:either|any|whichever)(?: one)?(?: of (?:them|those|these))?(?: is fine| will do)?$|^(?:it )?does(?:n't| not) matter$/i
/** "not the delivery, the frother" */
const notButThat =
  /^(?:no,? )?not (?:the |my )?.+?(?:,| but|;| -) (?:but |rather |i mean(?:t)? |it's |just )*((?:the |my )?(?!others?\b|rest\b)\S.*)$/i
/** "both sets of brake pads" */
const allOfKind =
  /^(?:both|all)(?: of)?(?: (?:the|my|those|these))? (?:(?:sets?|pairs?|kinds?|lots?) of )?(.+)$/i
const joints = /\s*,\s*(?:and )?| (?:and|&|plus) /i

/** Whether an answer begins like a command of its own, and so is none. */
export const isOwnCommand = (text: string): boolean => ownCommand.test(text)

const states = /^(?!it\b|that\b).*\b(?:is|are|was|were|isn't|aren't)\b/i

/** The one task whose title holds the words, or is them. */
function named(text: string, tasks: Tasks): Tasks | null {
  const exact = tasks.filter(({ title }) => title.toLowerCase() === text.toLowerCase())
  if (exact.length === 1) return exact
  if (states.test(text)) return null
  const matching = tasks.filter(({ title }) => matchesChoice(text, title))
  return matching.length === 1 ? matching : null
}

const itself = /^(.+?) (?:itself|alone|on its own|proper)$/i

/** "the club itself", where there are its snacks as well: the one of which no other says less. */
function namedAlone(text: string, tasks: Tasks): Tasks | null {
  const name = itself.exec(text)?.[1]
  if (name === undefined) return null
  const [first, second] = tasks
    .filter(({ title }) => matchesChoice(name, title))
    .toSorted((one, other) => one.title.length - other.title.length)
  const isPlain =
    first !== undefined && (second === undefined || second.title.startsWith(first.title))
  return isPlain ? [first] : null
}

function chosenOne(text: string, tasks: Tasks, reading: Reading): Tasks | null {
  const alone = namedAlone(text, tasks)
  if (alone !== null) return alone
  const target = readTarget(text, reading)
  return target?.kind === 'positions' ? pick(tasks, target.positions) : named(text, tasks)
}

/** "the gutters and the bulb" */
function chosenParts(text: string, tasks: Tasks, reading: Reading): Tasks | null {
  const parts = text.split(joints)
  if (parts.length < 2) return null
  const found = parts.map((part) => chosenOne(part, tasks, reading))
  return found.some((one) => one === null) ? null : found.flatMap((one) => one ?? [])
}

/** All that have what an answer names, of "both" just two. */
function chosenKind(text: string, tasks: Tasks): Tasks | null {
  const kind = allOfKind.exec(text)?.[1]
  if (kind === undefined || states.test(kind)) return null
  const found = tasks.filter(({ title }) => matchesChoice(kind, title))
  const isMeant = /^both\b/i.test(text) ? found.length === 2 : found.length > 1
  return isMeant ? found : null
}

const withoutLeads = (said: string) => said.replace(agreeing, '').replace(onlyThat, '')

function sparedIn(said: string): string | undefined {
  const text = withoutLeads(said)
  const kept = agreeing.test(said) ? keepsThat.exec(text)?.[1] : undefined
  return kept ?? (allBut.exec(text) ?? notThat.exec(text))?.[1]
}

/** Whether an answer says only which are not meant. */
export const sparesSome = (said: string): boolean => sparedIn(said) !== undefined

/** "all but the bulb", "not the mirror, the other" */
function withoutSome(spared: string, tasks: Tasks, reading: Reading): Tasks | null {
  const left = chosenOne(spared, tasks, reading) ?? chosenParts(spared, tasks, reading)
  const rest = left === null ? [] : tasks.filter((task) => !left.includes(task))
  return rest.length === 0 ? null : rest
}

/** "the delivery", "the two sets of brake pads", "not the delivery, the frother" */
function chosenNamed(text: string, tasks: Tasks, reading: Reading): Tasks | null {
  if (isOwnCommand(text)) return null
  return (
    chosenOne(text, tasks, reading) ?? chosenParts(text, tasks, reading) ?? chosenKind(text, tasks)
  )
}

function chosenInstead(text: string, tasks: Tasks, reading: Reading): Tasks | null {
  const instead = notButThat.exec(text)?.[1]
  return instead === undefined ? null : chosenOne(instead, tasks, reading)
}

function chosenAll(text: string, tasks: Tasks): Tasks | null {
  const all = takesAll.exec(text)
  if (all === null) return anyOne.test(text) ? tasks.slice(0, 1) : null
  return all[1] === undefined || ordinalOf(all[1]) === tasks.length ? tasks : null
}

/** The tasks that an answer names of those that were asked about; null when it names none for certain. */
export function chosenTasks(said: string, tasks: Tasks, reading: Reading): Tasks | null {
  if (withoutNo(said) === '') return null
  const text = withoutLeads(said)
  const all = chosenAll(text, tasks) ?? chosenInstead(text, tasks, reading)
  if (all !== null || takesAll.test(text)) return all
  const spared = sparedIn(said)
  return spared === undefined
    ? chosenNamed(text, tasks, reading)
    : withoutSome(spared, tasks, reading)
}
