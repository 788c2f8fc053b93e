interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A place between entries, and the line that shows it. */
export interface GapLine {
  /** The entry that the gap is in front of; their number for the end. */
  index: number
  line: { left: number; top: number; width: number; height?: number }
}

const reach = 40

function isInRow([one, other]: readonly Box[]): boolean {
  return one !== undefined && other !== undefined && other.top < one.bottom - 1
}

/** Whether the point is beside the entries, or in line with them: then their nearest end counts. */
function isBeside(box: Box, isRow: boolean, { x, y }: { x: number; y: number }): boolean {
  return isRow
    ? y > box.top - reach && y < box.bottom + reach
    : x > box.left - reach && x < box.right + reach
}

/** The gap between entries, one below or beside the other, nearest to a point; null where it is not beside them. */
export function entryGap(boxes: readonly Box[], x: number, y: number): GapLine | null {
  const first = boxes[0]
  const last = boxes.at(-1)
  if (first === undefined || last === undefined) return null
  const isRow = isInRow(boxes)
  if (!isBeside(first, isRow, { x, y })) return null
  const index = boxes.filter(({ left, right, top, bottom }) =>
    isRow ? x > (left + right) / 2 : y > (top + bottom) / 2,
  ).length
  const next = boxes[index]
  if (isRow) {
    const left = next?.left ?? last.right
    return { index, line: { left, top: first.top, width: 2, height: first.bottom - first.top } }
  }
  const top = next?.top ?? last.bottom
  return { index, line: { left: first.left, top, width: first.right - first.left } }
}
