import { knownName, namesOf } from '../targets/near-names.ts'
import type { Situation } from '../situation.ts'
import { describeLists, type Steps } from '../steps/steps.ts'
import { type Pipeline, withoutPast } from './follow-up.ts'

const listName =
  /^(?:in |into |to |under )?(?:the |my )?(?!(?:no|not|wait|never|it|that|this|them|undo|stop|back|sorry|thanks?|please)\b)([\p{L}\p{N}&'-]+(?: [\p{L}\p{N}&'-]+)?)(?: list)?$/iu

/** The name in "no, Nguyen", after a task was put into another list. */
export const listNamed = (said: string): string | undefined => listName.exec(said)?.[1]

/** Only a list that is there: anything else said after "no" would be guessed at. */
export function* toOtherList(
  { name, said }: { name: string; said: string },
  situation: Situation,
  pipeline: Pipeline,
): Steps {
  const outline = yield* describeLists()
  const known = outline.ok ? knownName(name, namesOf(outline.lists)) : undefined
  if (known === undefined)
    return yield* pipeline.respond(said, { ...situation, justChanged: false })
  return yield* pipeline.respond(`move it to my ${known} list`, withoutPast(situation))
}
