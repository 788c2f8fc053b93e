import { type Change, changeOutsideTrash, type TodoChange } from '../../../shared/todos/change.ts'
import type { ClaimKind } from './claim-verbs.ts'
import { findClaims, type Claim } from './find-claims.ts'

/** What a reply is held against. */
export interface ReplyFacts {
  /** What was changed in this turn. */
  changes: readonly Change[]
  /** The titles of all tasks as they are now. */
  titles: readonly string[]
  /** Whether tasks were shown in this turn, so that "Done" can mean that. */
  hasListed: boolean
  /** Whether the turn waits for the person to agree to a change. */
  waiting: boolean
}

type Effect = 'added' | 'deleted' | 'completed' | 'reopened' | 'updated' | 'reverted'

function effectOf(change: TodoChange): Effect {
  const { before, after } = changeOutsideTrash(change)
  if (before === null) return 'added'
  if (after === null) return 'deleted'
  if (before.status === after.status) return 'updated'
  return after.status === 'done' ? 'completed' : 'reopened'
}

/** A repeating task that is completed only gets its next date, and an undo can look like anything. */
const effectsOfCommands: Partial<Record<Change['command'], Effect>> = {
  complete: 'completed',
  undo: 'reverted',
  redo: 'reverted',
}

function effectsOf(changes: readonly Change[]): ReadonlySet<Effect> {
  return new Set(
    changes
      .filter((change) => change.changes.length > 0)
      .flatMap(({ command, changes: todos }) => [
        ...todos.map(effectOf),
        ...(effectsOfCommands[command] === undefined ? [] : [effectsOfCommands[command]]),
      ]),
  )
}

/** Which effects make a claim true; "added a date" is a change of a task, too. */
const proofs: Record<ClaimKind, readonly Effect[]> = {
  add: ['added', 'updated', 'reverted'],
  delete: ['deleted', 'updated', 'reverted'],
  complete: ['completed', 'reverted'],
  reopen: ['reopened', 'reverted'],
  update: ['added', 'completed', 'reopened', 'updated', 'reverted'],
  undo: ['reverted', 'added', 'reopened', 'updated'],
  any: ['added', 'deleted', 'completed', 'reopened', 'updated', 'reverted'],
  done: ['added', 'deleted', 'completed', 'reopened', 'updated', 'reverted'],
}

const denials: Record<ClaimKind, string> = {
  add: 'no task was added',
  delete: 'no task was deleted',
  complete: 'no task was completed',
  reopen: 'no task was reopened',
  update: 'no task was changed',
  undo: 'nothing was undone',
  any: 'no task was changed',
  done: 'no task was changed',
}

const folded = (title: string) => title.trim().toLowerCase().replace(/[.!]$/, '')

function changedTitles(changes: readonly Change[]): ReadonlySet<string> {
  const todos = changes.flatMap((change) => change.changes)
  return new Set(
    todos.flatMap(({ before, after }) => [before, after].map((todo) => folded(todo?.title ?? ''))),
  )
}

/** The titles that a claim names although their tasks were not changed. */
function untouched({ kind, titles }: Claim, facts: ReplyFacts): string[] {
  const changed = changedTitles(facts.changes)
  const known = new Set(facts.titles.map(folded))
  return titles.filter((title) => {
    const name = folded(title)
    if ([...changed].some((one) => one.includes(name) || (one !== '' && name.includes(one)))) {
      return false
    }
    return known.has(name) || kind === 'add'
  })
}

function missing(claims: readonly Claim[], facts: ReplyFacts): ClaimKind[] {
  const effects = effectsOf(facts.changes)
  const kinds = claims.map(({ kind }) => kind)
  return [...new Set(kinds)].filter((kind) => !proofs[kind].some((effect) => effects.has(effect)))
}

/**
 * The sentence that corrects a reply, or null if nothing has to be corrected: a reply that says
 * that something was changed is held against the changes of its turn. Understands English.
 */
export function checkReply(reply: string, facts: ReplyFacts): string | null {
  const claims = findClaims(reply).filter(({ kind }) => kind !== 'done' || !facts.hasListed)
  const denied = new Set(missing(claims, facts).map((kind) => denials[kind]))
  if (denied.size > 0) {
    const denial = [...denied].join(' and ')
    return facts.waiting
      ? `Correction: ${denial} so far. That waits for your answer.`
      : `Correction: ${denial} just now.`
  }
  const titles = [...new Set(claims.flatMap((claim) => untouched(claim, facts)))]
  if (titles.length === 0) return null
  const names = titles.map((title) => `"${title}"`).join(', ')
  return `Correction: ${names} ${titles.length === 1 ? 'was' : 'were'} not changed just now.`
}
