import type { Outline } from '../../../shared/todos/outline.ts'

interface Entry {
  key: string
  name: string
  color: string | null
  query?: string
}

type Kind = 'list' | 'filter'

function entriesOf({ lists, filters }: Outline, kind: Kind): Entry[] {
  return kind === 'list'
    ? lists.map((list) => ({ ...list, key: list.name.toLowerCase() }))
    : filters.map((filter) => ({ ...filter, key: filter.id }))
}

function missingIn(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  return entries.filter(({ key }) => !others.some((other) => other.key === key))
}

function named(kind: Kind, [first, ...more]: readonly Entry[]): string {
  return more.length === 0 ? `the ${kind} “${first?.name ?? ''}”` : `${more.length + 1} ${kind}s`
}

function changedSentence(kind: Kind, before: readonly Entry[], after: readonly Entry[]): string {
  for (const now of after) {
    const known = before.find(({ key }) => key === now.key)
    if (known === undefined) continue
    if (known.name !== now.name) return `Renamed the ${kind} “${known.name}” to “${now.name}”`
    if (known.query !== now.query || known.color !== now.color) {
      return `Changed ${named(kind, [now])}`
    }
  }
  return `Changed the order of the ${kind}s`
}

/** A list that is gone while another one came in its place was renamed. */
function sentenceOf(kind: Kind, before: readonly Entry[], after: readonly Entry[]): string | null {
  if (JSON.stringify(before) === JSON.stringify(after)) return null
  const [added, removed] = [missingIn(after, before), missingIn(before, after)]
  const [from, to] = [removed[0], added[0]]
  if (from !== undefined && to !== undefined && before.length === after.length) {
    return `Renamed the ${kind} “${from.name}” to “${to.name}”`
  }
  if (added.length > 0) return `Added ${named(kind, added)}`
  if (removed.length > 0) return `Deleted ${named(kind, removed)}`
  return changedSentence(kind, before, after)
}

/** What became of the lists and filters, in a few words; null when nothing did. */
export function outlineSentence({
  before,
  after,
}: {
  before: Outline
  after: Outline
}): string | null {
  return (
    sentenceOf('list', entriesOf(before, 'list'), entriesOf(after, 'list')) ??
    sentenceOf('filter', entriesOf(before, 'filter'), entriesOf(after, 'filter'))
  )
}
