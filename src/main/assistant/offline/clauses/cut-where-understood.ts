import { mayBeReason } from '../words/asides.ts'
import type { Understood } from '../intent.ts'
import { aimed } from '../intents/follow-up.ts'
import { isAdding } from '../adding/new-task-lines.ts'
import { isHedged, isUnread, takesBack, type ReadClause } from './read-clauses.ts'
import { splitAnywhere } from './split-clauses.ts'

const canFollow = (understood: Understood | null) =>
  aimed.has(understood?.intent ?? '') || takesBack({ understood }) || isAdding(understood)

/** What is said before something that is understood; null when the two do not belong together. */
function readBefore(
  before: string,
  line: string,
  { understood }: ReadClause,
  read: (text: string) => ReadClause,
): ReadClause[] | null {
  const first = read(before)
  const takes = takesBack({ understood })
  if (takes && takesBack(first)) return []
  const joint = isAdding(understood) ? line.slice(before.length) : ''
  const tellsWhy = takes ? !isHedged(first.clause.raw) : mayBeReason(first.clause.raw, joint)
  return (isUnread(first) ? tellsWhy : !takes) ? [first] : null
}

/** "linen's low, rota's high": cut where what follows is understood, and what is before, too, or only tells why. */
export function cutWhereUnderstood(
  line: string,
  read: (text: string) => ReadClause,
): ReadClause[] | null {
  for (const [before, after] of splitAnywhere(line)) {
    const second = read(after)
    const first = canFollow(second.understood) ? readBefore(before, line, second, read) : null
    if (first !== null) return [...first, second]
  }
  return null
}
