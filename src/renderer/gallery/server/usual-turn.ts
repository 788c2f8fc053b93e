import type { TurnPlace } from '../scenes/scene.ts'
import { answer } from './answer-steps.ts'
import type { TurnStep } from './turn-step.ts'

/** What the gallery answers where a scene has nothing of its own to say. */
export function* usualTurn(place: TurnPlace, about: string): Generator<TurnStep> {
  yield { type: 'progress_update', icon: 'sparkle', text: 'Looking at it' }
  yield* answer(
    place.newId(),
    place.threadId,
    `You asked for this:\n\n${about}\n\nThere is **no model** behind the gallery, so this answer is always the same. It streams at the pace that is set beside it, which makes it easy to see

- how a list grows,
- how \`code\` and **emphasis** appear without a flash of raw markup, and
- what happens when you press _stop_ in the middle.`,
  )
}
