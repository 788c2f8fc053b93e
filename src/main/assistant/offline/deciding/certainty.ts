import { z } from 'zod'

import {
  changeResultSchema,
  listResultSchema,
  searchResultSchema,
  undoResultSchema,
} from '../../tools/tool-results.ts'
import { readClauses } from '../pipeline.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import type { Situation } from '../situation.ts'
import type { ToolCall } from '../steps/tool-call.ts'

/** The intents that only look, or say a word. */
const looking: ReadonlySet<string> = new Set([
  'greet',
  'thank',
  'part',
  'recall-changes',
  'places',
  'next',
  'list',
  'find',
])

/** The intents that change something which can be taken back with one click. */
const changing: ReadonlySet<string> = new Set([
  'undo',
  'redo',
  'tag',
  'note',
  'add',
  'set-priority',
  'reschedule',
  'state',
  'move-list',
  'rename',
  'reopen',
  'complete',
])

/** The names of all intents that can be certain; what is not named here never is. */
export const certainIntents: readonly string[] = [...looking, ...changing]

const longestMessage = 200
const mostClauses = 5
const longestTitle = 8
const mostAdded = 10

/** How a message begins that can only be about a new task. */
const addsExplicitly =
  /^(?:add|remind me|put|note down|new task|create|make a (?:task|note)|don'?t (?:let me )?forget|remember to|schedule|todo|to-do)\b/i

/** How a message begins that asks for something, whatever was said before. */
const looksExplicitly =
  /^(?:show|list|display|give me|tell me|find|search|look for|what|which|when|how many|do i|have i|am i|is there|are there)\b.*\s/i

/** Words of those who want to be advised, or who do not mean it. */
const takesThought =
  /\b(?:ideas?|suggest\w*|recommend\w*|best|based on|according to|depending|because|so that|(?:should|could|shall) i|why|how (?:do|can|should|would)|think|kidding|joking|maybe|perhaps)\b/i

/** Words of conditions, and of changes that are not spelled out. */
const takesThoughtToChange =
  /\b(?:each|every(?:thing|one)?|any(?:thing)?|whatever|whichever|several|few|some of|necessary|needed|required|appropriate|suitable|healthy|tasks|todos|to-dos|reminders|steps|list of|plan for|if|unless|except|instead|otherwise)\b|n't\b/i

/** "every day" belongs to a date, not to a thought. */
const repeating =
  /\bevery (?:\d+ |other |second |third )?(?:days?|weeks?|months?|years?|weekdays?|mornings?|evenings?|nights?|afternoons?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/gi
const forgetting = /\bdon'?t (?:let me )?forget\b/gi

/** One step of a rehearsal: what the rules called, and what the tool answered on a copy of the tasks. */
export interface RehearsedCall extends ToolCall {
  result: unknown
}

/** Whether words such as "it" mean what the embedded assistant last spoke of. */
export interface Trust {
  trustsReferences: boolean
}

/** What a message was read as, as far as certainty depends on it. */
export interface CertainReading {
  /** How many of its clauses change something. */
  changes: number
}

/**
 * Reads a message; null unless every part of it means one thing that needs no thought. Unless it can
 * refer to what was said before, it also has to stand for itself, as "friday" does not.
 */
export function readCertainly(
  message: string,
  situation: Situation,
  { trustsReferences }: Trust,
): CertainReading | null {
  if (message.length > longestMessage || takesThought.test(message)) return null
  const read = readClauses(message, situation)
  const isCertain = read.every(({ clause, understood }) => {
    const intent = understood?.intent ?? ''
    if (intent === 'add') return addsExplicitly.test(clause.text)
    if (changing.has(intent)) return true
    return looking.has(intent) && (trustsReferences || looksExplicitly.test(clause.text))
  })
  if (read.length === 0 || read.length > mostClauses || !isCertain) return null
  const changes = read.filter(({ understood }) => changing.has(understood?.intent ?? '')).length
  const spelledOut = message.replace(repeating, '').replace(forgetting, '')
  return changes > 0 && takesThoughtToChange.test(spelledOut) ? null : { changes }
}

const idsSchema = z.object({ ids: z.array(z.string()) })
const addSchema = z.object({ tasks: z.array(z.object({ title: z.string() })) })
const querySchema = z.object({ query: z.string() })
const textSchema = z.object({ text: z.string() })

const okSchema = z.object({ ok: z.literal(true) })

function isClearSearch({ arguments: input, result }: RehearsedCall): boolean {
  const query = querySchema.safeParse(input).data?.query
  const found = searchResultSchema.safeParse(result).data
  const [only] = found?.matches ?? []
  if (query === undefined || found?.match !== 'one' || only === undefined) return false
  return coversPhrase(query, only.title)
}

/** A list that was asked for by words has to have something in it: else they may mean anything. */
function isClearList({ arguments: input, result }: RehearsedCall): boolean {
  const found = listResultSchema.safeParse(result).data
  return found !== undefined && (!textSchema.safeParse(input).success || found.total > 0)
}

function isClearAddition({ arguments: input }: RehearsedCall): boolean {
  const titles = addSchema.safeParse(input).data?.tasks.map(({ title }) => title) ?? []
  const isPlain = titles.every((title) => title.split(/\s+/).length <= longestTitle)
  return titles.length > 0 && titles.length <= mostAdded && isPlain
}

function changedIds({ result }: RehearsedCall): string[] {
  const tasks =
    changeResultSchema.safeParse(result).data?.tasks ??
    undoResultSchema.safeParse(result).data?.tasks
  return tasks?.map(({ id }) => id) ?? []
}

function foundIds({ result }: RehearsedCall): string[] {
  const tasks =
    searchResultSchema.safeParse(result).data?.matches ??
    listResultSchema.safeParse(result).data?.tasks
  return tasks?.map(({ id }) => id) ?? []
}

const checks: Readonly<Record<string, (call: RehearsedCall) => boolean>> = {
  search_tasks: isClearSearch,
  list_tasks: isClearList,
  list_changes: () => true,
  add_task: isClearAddition,
  update_task: (call) => changedIds(call).length > 0,
  complete_task: (call) => changedIds(call).length > 0,
  reopen_task: (call) => changedIds(call).length > 0,
  undo: (call) => changedIds(call).length > 0,
  redo: (call) => changedIds(call).length > 0,
}

function isClear(call: RehearsedCall): boolean {
  return okSchema.safeParse(call.result).success && (checks[call.name]?.(call) ?? false)
}

/** Whether the call is about these tasks only. */
function aimsAt({ arguments: input }: RehearsedCall, known: ReadonlySet<string>): boolean {
  return (idsSchema.safeParse(input).data?.ids ?? []).every((id) => known.has(id))
}

/**
 * Whether a rehearsal went as it does when nothing is in doubt: each call found or changed what it
 * was about, nothing was asked and nothing deleted. Unless words such as "it" can be trusted, the
 * changed tasks are ones that the message itself names.
 */
export function wentCertainly(
  calls: readonly RehearsedCall[],
  { changes }: CertainReading,
  { trustsReferences }: Trust,
): boolean {
  const known = new Set<string>()
  let changed = 0
  for (const call of calls) {
    if (!isClear(call) || !(trustsReferences || aimsAt(call, known))) return false
    const touched = changedIds(call)
    if (touched.length > 0) changed += 1
    for (const id of [...foundIds(call), ...touched]) known.add(id)
  }
  return changed >= changes
}
