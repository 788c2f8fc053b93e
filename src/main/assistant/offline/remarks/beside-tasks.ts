import { isImperative } from '../words/imperative.ts'

/** Intents that speak of the world, of the app or of the time, and of no task. */
const ofOtherThings: ReadonlySet<string> = new Set([
  'decline',
  'help',
  'how-to',
  'about-app',
  'clock',
])
/** What could be another task that is spoken of from then on: "the boiler", "3 bags", "for Nina". */
const mayNameAnother = /\b(?:the|my|our) \p{L}|\d|\p{L}.* \p{Lu}\p{Ll}|["#@?:\n]/u
const mostWords = 12

/**
 * Whether a message leaves what is spoken of as it was, though it is no small talk: "is it going to
 * rain?", "nice, haven't seen her in ages". `intent` is what it was understood as, if anything.
 */
export function isBesideTasks(message: string, intent: string | null): boolean {
  if (intent !== null) return ofOtherThings.has(intent)
  const isShort = message.split(' ').length <= mostWords
  return isShort && !isImperative(message) && !mayNameAnother.test(message)
}
