import type { TextRange } from './quick-add.ts'

interface Edit {
  /** Where the two texts begin to differ. */
  start: number
  /** Where they end to differ, in the text before. */
  end: number
  /** How much longer the text became. */
  growth: number
}

function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return { start, end: before.length - tail, growth: after.length - before.length }
}

/**
 * Where ranges of a text are after an edit of it, so that words which were put back into the title
 * stay there while typing goes on. A range that the edit changed is left out.
 */
export function moveRanges(
  ranges: readonly TextRange[],
  before: string,
  after: string,
): TextRange[] {
  const edit = editBetween(before, after)
  return ranges.flatMap(({ start, end }) => {
    if (edit.start >= end) return [{ start, end }]
    if (edit.end > start) return []
    return [{ start: start + edit.growth, end: end + edit.growth }]
  })
}
