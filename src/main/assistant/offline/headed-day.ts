import { wholeDate } from './reading.ts'
import type { Situation } from './situation.ts'

const dayHeader =
  /^(?:(?:my |the )?(?:things|stuff|tasks|todos?|to-dos?|to do|plans?|list)(?: (?:i )?(?:(?:need|have) )?to (?:do|get done))? )?(?:for |on |by )?([\p{L}\p{N} ]{3,25}?)\s*:$/iu

/** The day under which lines are listed, as in "things to do today:". */
export function headedDay(heading: string, { reading }: Situation): string | null {
  const day = dayHeader.exec(heading)?.[1]
  return day === undefined || wholeDate(day, reading) === null ? null : day
}
