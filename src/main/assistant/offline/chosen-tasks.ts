import type { NamedTask } from '../references.ts'
import { matchesChoice, pick } from './choice.ts'
import { ordinalOf } from './phrases.ts'
import type { Reading } from './reading.ts'
import { withoutNo } from './refusal.ts'
import { readTarget } from './target.ts'

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

function chosenOne(text: string, tasks: Tasks, reading: Reading): Tasks | null {
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

/** The tasks that an answer names of those that were asked about; null when it names none for certain. */
export function chosenTasks(said: string, tasks: Tasks, reading: Reading): Tasks | null {
  if (withoutNo(said) === '') return null
  const text = withoutLeads(said)
  const all = takesAll.exec(text)
  if (all !== null) return all[1] === undefined || ordinalOf(all[1]) === tasks.length ? tasks : null
  if (anyOne.test(text)) return tasks.slice(0, 1)
  const spared = sparedIn(said)
  if (spared !== undefined) return withoutSome(spared, tasks, reading)
  if (isOwnCommand(text)) return null
  return chosenOne(text, tasks, reading) ?? chosenParts(text, tasks, reading)
}
