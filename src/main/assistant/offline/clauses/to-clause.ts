import type { Clause } from '../intent.ts'
import { stripPoliteness } from '../normalise/normalise.ts'

const hesitation =
  /^(?:(?:um+|uh+|hmm+|erm*|please)[ ,]+|(?:well|so|hey|ok(?:ay)?),? (?=(?:and|no|yes|not|actually)\b)|(?:well|so|hey|ok(?:ay)?), )+(?=\S)/i

/** A part of a message as intents read it. */
export function toClause(line: string, message: string): Clause {
  const raw = line.replace(hesitation, '')
  return { raw, text: stripPoliteness(raw), asks: /\?["')\s]*$/.test(raw), message }
}
