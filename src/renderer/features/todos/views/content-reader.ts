import { patchContent } from './patch-content.ts'
import { stepsBetween } from './todo-steps.ts'
import { viewContent } from './view-content.ts'
import type { ViewContent, ViewReading, ViewSelection, ViewSource } from './view-model.ts'

/**
 * Reads what a view shows. A view that was just read is brought up to date instead: the result is the
 * same, but a change costs what it changed and not what there is.
 */
export function createContentReader(): (
  source: ViewSource,
  selection: ViewSelection,
) => ViewContent {
  let last: ViewReading | null = null
  return (source, selection) => {
    const content = broughtUpToDate(last, source, selection) ?? viewContent(source, selection)
    last = { source, selection, content }
    return content
  }
}

function broughtUpToDate(
  last: ViewReading | null,
  source: ViewSource,
  selection: ViewSelection,
): ViewContent | null {
  if (last === null || !isSameSelection(last.selection, selection)) return null
  if (last.source.outline !== source.outline) return null
  const steps = stepsBetween(last.source, source)
  return steps === null ? null : patchContent(last, source, steps)
}

function isSameSelection(one: ViewSelection, other: ViewSelection): boolean {
  return (
    one.view === other.view &&
    one.order === other.order &&
    one.days === other.days &&
    one.day === other.day
  )
}
