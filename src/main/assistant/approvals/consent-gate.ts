import { z } from 'zod'

import type { TodoChange } from '../../../shared/todos/change.ts'

/**
 * Who sees to it that a person agrees before anything risky happens: the app, with a card, or the
 * model itself, in words. The embedded assistant asks itself; a language model is not relied on.
 */
export type ConfirmPolicy = 'risky' | 'model-asks'

/** So many tasks may be changed in one turn without asking. */
const mostUnasked = 3

/** What a call would do to tasks that exist. */
export interface CallEffect {
  /** Whether the call is meant to delete, so that a single task is reason enough to ask. */
  deletes: boolean
  changes: readonly TodoChange[]
}

const savedSchema = z.object({
  touched: z.array(z.string()),
  agreed: z.record(z.string(), z.array(z.string())),
})

/** What a gate has to remember while its run is paused. */
export type SavedConsent = z.infer<typeof savedSchema>

const idsOf = ({ changes }: CallEffect) => changes.map(({ id }) => id)

/** Decides which calls of one turn a person has to agree to, and what they agreed to. */
export class ConsentGate {
  policy: ConfirmPolicy
  readonly #touched = new Set<string>()
  readonly #waiting = new Map<string, CallEffect>()
  readonly #agreed = new Map<string, ReadonlySet<string>>()

  constructor(policy: ConfirmPolicy) {
    this.policy = policy
  }

  /** Whether a person has to agree to the call first. Calls that need not wait count for later ones. */
  asks(callId: string, effect: CallEffect): boolean {
    if (this.policy === 'model-asks' || effect.changes.length === 0) return false
    const touched = new Set([...this.#touched, ...idsOf(effect)])
    if (effect.deletes || touched.size > mostUnasked) {
      this.#waiting.set(callId, effect)
      return true
    }
    for (const id of touched) this.#touched.add(id)
    return false
  }

  /** What the call that waits would do. */
  effectOf(callId: string): CallEffect | null {
    return this.#waiting.get(callId) ?? null
  }

  /** Whether the call, if a person agreed to it, still does no more than what they were shown. */
  stillCovers(callId: string, effect: CallEffect): boolean {
    const agreed = this.#agreed.get(callId)
    return agreed === undefined || idsOf(effect).every((id) => agreed.has(id))
  }

  /** Whether a person agreed to the call. */
  agreedTo(callId: string): boolean {
    return this.#agreed.has(callId)
  }

  /** What `restore` needs when the waiting calls have been approved. */
  save(): SavedConsent {
    const agreed = [...this.#waiting].map(([callId, effect]) => [callId, idsOf(effect)] as const)
    return { touched: [...this.#touched], agreed: Object.fromEntries(agreed) }
  }

  /** Goes on where the paused turn stopped. */
  restore(saved: unknown): void {
    const { touched, agreed } = savedSchema.parse(saved)
    for (const id of touched) this.#touched.add(id)
    for (const [callId, ids] of Object.entries(agreed)) this.#agreed.set(callId, new Set(ids))
  }
}
