import type { JournalHeader } from './header.ts'

/** A journal as it was read; `start` is where its entries begin. */
export interface ReadJournal {
  number: number
  bytes: Buffer
  header: JournalHeader | null
  start: number
}

/** A journal whose changes count: `length` bytes of it; null for the last one, where that is not known. */
export interface LinkedJournal extends ReadJournal {
  length: number | null
}

/** The journals in their order; `isFromStart` when they need no snapshot to stand on. */
export interface LinkedJournals {
  linked: LinkedJournal[]
  missing: number
  isFromStart: boolean
}

/**
 * The journals since a snapshot in their order. Each names the one before it, so that one which a
 * failed write left behind does not count; `missing` is how many are spoken of and not there.
 */
export function linkJournals(journals: readonly ReadJournal[], snapshot: number): LinkedJournals {
  const linked: LinkedJournal[] = []
  let missing = 0
  let length: number | null = null
  let current = journals.at(-1)
  while (current !== undefined) {
    linked.unshift({ ...current, length })
    if (isFirst(current, snapshot)) {
      const isFromStart = needsNoSnapshot(current)
      if (snapshot === 0 && !isFromStart) missing += 1
      return { linked, missing, isFromStart }
    }
    const { before, isMissing } = findBefore(journals, current)
    if (isMissing) missing += 1
    length = isMissing ? null : (current.header?.after?.length ?? null)
    current = before
  }
  return { linked, missing, isFromStart: false }
}

function isFirst({ header }: ReadJournal, snapshot: number): boolean {
  return header !== null && (header.after === null || header.after.number < snapshot)
}

function needsNoSnapshot({ header }: ReadJournal): boolean {
  return header !== null && header.after === null && header.snapshot === 0
}

/** The journal that this one names, or else the one before it that is there. */
function findBefore(
  journals: readonly ReadJournal[],
  { number, header }: ReadJournal,
): { before: ReadJournal | undefined; isMissing: boolean } {
  const nearest = journals.findLast((one) => one.number < number)
  const named = header?.after?.number
  if (named === undefined) return { before: nearest, isMissing: false }
  const before = journals.find((one) => one.number === named)
  return { before: before ?? nearest, isMissing: before === undefined }
}
