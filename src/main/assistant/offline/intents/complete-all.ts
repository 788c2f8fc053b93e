import { completeSteps } from '../steps/complete-steps.ts'
import { defineIntent } from '../intent.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { completedPhrase } from './complete.ts'

const lot = '(?:everything|all|all of (?:it|them|those|these)|them all|they|the lot)'
const done =
  '(?:done|complete|completed|finished|sorted(?: out)?|ticked off|bought|paid|sent|in|ordered|packed|booked|taken care of)'
/** "got everything but the coffee", after a list of things. */
const allOf = new RegExp(
  `^(?:i(?:'ve)? |we(?:'ve)? )?(?:got|did|done|finished|bought|completed|handled) ${lot}$`,
  'i',
)
const allAre = new RegExp(`^${lot}(?:'s|'re| is| are)? (?:all )?${done}$`, 'i')
/** "mark today's done apart from the cheese", "all but the milk is bought" */
const exceptional =
  /^(.+?),?( (?:except(?: for)?|but(?: not)?(?! (?:it|that|they|i|we)\b)|apart from|aside from|bar|excluding) (?:(?:for|the|my) )*[\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+){0,3}?)((?: is| are|'s) .+)?$/iu
const severalOf = /^(?:all|every|both|the |my |today's|tomorrow's)/i
const questions = /^(?:what|which|who|show|list|is|are|do|have)\b/i

/** "all the school stuff is done" */
const allOfKind =
  /^(all (?:of )?(?:the |my )?.{2,30}) (?:stuff|things|tasks|jobs|ones)(?: is| are|'s|'re)? /i

function kindPhrase(text: string): string | null {
  const [, kind] = allOfKind.exec(text) ?? []
  if (kind === undefined || completedPhrase({ text, asks: false }) === null) return null
  return `${kind.replace(/^all of /i, 'all ')} tasks`
}

function allPhrase(text: string): string | null {
  return allOf.test(text) ? 'all of them' : (kindPhrase(text) ?? exceptPhrase(text))
}

/** "i did the post office, but the bakery was closed" leaves nothing out: it tells of something else. */
const tells = /\b(?:was|were|had|has|have|did|got|went|ran|could|can)\b|n't\b/iu

const tellsBeside = (before: string, rest: string) =>
  tells.test(rest) && completedPhrase({ text: before, asks: false }) !== null

function exceptPhrase(text: string): string | null {
  const [, before, without, after = ''] = exceptional.exec(text) ?? []
  if (before === undefined || without === undefined) return null
  if (tellsBeside(before, `${without}${after}`)) return null
  const told = `${before}${after}`
  if (allOf.test(told) || allAre.test(told)) return `all of them${without}`
  const phrase = completedPhrase({ text: told, asks: false })
  return phrase !== null && severalOf.test(phrase) ? `${phrase}${without}` : null
}

/** Someone has done all of several things, or all but some. */
export const completeAll = defineIntent<Target>({
  name: 'complete-all',
  examples: [
    {
      before: ['Milk', 'Coffee', 'Tea'],
      say: ['show my tasks', 'got everything but the coffee'],
      reply: 'Completed "Milk" and "Tea".',
      after: ['Milk \u2713', 'Coffee', 'Tea \u2713'],
    },
  ],
  recognise: ({ text, asks }, { reading }) => {
    const phrase = asks || questions.test(text) ? null : allPhrase(text)
    return phrase === null ? null : readTarget(phrase, reading)
  },
  act: completeSteps,
})
