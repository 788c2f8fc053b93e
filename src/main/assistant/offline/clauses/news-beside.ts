import type { Clause, Understood } from '../intent.ts'
import { pointsBack } from './read-clauses.ts'
import type { Situation } from '../situation.ts'
import { splitAnywhere } from './split-clauses.ts'
import { toClause } from './to-clause.ts'
import { coreOf, isSureOf } from '../told/told-core.ts'

const reports: ReadonlySet<string> = new Set(['report-done', 'report-several', 'complete'])
const plans = /^(?:and |then )*(?:i|we)(?:'ll| will|'m going to| can| shall) (?!be\b)/iu
const says = /^(?:and |then )*(?:i|we|he|she|they|it|that|there|you)\b/iu

/** Whether it says of something that it is at another time: "ewes go up saturday instead". */
function tellsWhen(text: string, situation: Situation): boolean {
  const core = pointsBack(text) ? null : coreOf(text, situation)
  if (core === null || core.moment.when.problems.length > 0) return false
  return plans.test(text) || (!says.test(text) && isSureOf(core, text))
}

/** "got the parcel, and i'll lend hamid the drill on saturday": what is done, and what is told beside it. */
export function newsBeside(
  part: string,
  situation: Situation,
  understand: (clause: Clause, situation: Situation) => Understood | null,
): string[] {
  for (const [report, news] of splitAnywhere(part)) {
    if (!tellsWhen(news, situation)) continue
    if (reports.has(understand(toClause(report, report), situation)?.intent ?? ''))
      return [report, news]
  }
  return [part]
}
