import { smallTalk } from '../intents/intents.ts'
import { isNamingFor, isUnread, type ReadClause } from '../clauses/read-clauses.ts'

/** The intents that want nothing. */
export const smallTalkNames: ReadonlySet<string> = new Set([
  ...smallTalk.map(({ name }) => name),
  'refrain',
])

const isSmallTalk = ({ understood }: ReadClause) => smallTalkNames.has(understood?.intent ?? '')

/** Whether nothing is wanted, or nothing understood. */
export const saysNothing = (one: ReadClause): boolean => isUnread(one) || isSmallTalk(one)

/** The clauses that want something, or the first when none does. */
export function withoutSmallTalk(read: readonly ReadClause[]): readonly ReadClause[] {
  const isWanted = (one: ReadClause, at: number) =>
    !isSmallTalk(one) || isNamingFor(one, read[at + 1])
  const wanted = read.filter(isWanted)
  return wanted.length === 0 ? read.slice(0, 1) : wanted
}

/** "yes, but don't touch the rest": agreed to, and called off in part. */
export function contradictsItself(read: readonly ReadClause[]): boolean {
  const said = new Set(read.map(({ understood }) => understood?.intent))
  return said.has('answer') && said.has('refrain')
}
