import { DragPicture } from '../drag/drag-picture.tsx'
import { useDrag } from '../drag/use-drag.ts'
import { moveEntry, orderedNames } from './entry-order.ts'
import { entryGap, type GapLine } from './entry-gap.ts'
import type { OrderedSection, SidebarContext } from './sidebar-state.ts'

interface EntrySource {
  section: OrderedSection
  at: number
  title: string
  /** The elements of the section, in order. */
  entries: HTMLElement[]
}

interface EntryOver {
  /** The place of the gap; null where the pointer is at none. */
  gap: GapLine | null
  element?: never
}

function pressedEntry(target: Element): HTMLElement | null {
  if (target.closest('.view-menu-button') !== null) return null
  return target.closest<HTMLElement>('[data-order-at]')
}

function sourceOf(element: HTMLElement, context: SidebarContext): EntrySource | null {
  const section = element.dataset['orderSection'] === 'filter' ? 'filter' : 'list'
  const at = Number(element.dataset['orderAt'])
  const title = orderedNames(context, section)[at]
  if (title === undefined) return null
  const entries = element.parentElement?.querySelectorAll<HTMLElement>('[data-order-at]') ?? []
  return { section, at, title, entries: [...entries] }
}

function overAt({ entries }: EntrySource, x: number, y: number): EntryOver {
  const boxes = entries.map((entry) => entry.getBoundingClientRect())
  return { gap: entryGap(boxes, x, y) }
}

/** Lets lists and filters be dragged into another order, and shows where they would go. */
export function EntryDrag({ context }: { context: SidebarContext }) {
  const state = useDrag<EntrySource, EntryOver>({
    pressedElement: pressedEntry,
    sourceOf: (element) => sourceOf(element, context),
    overAt,
    onDrop: ({ section, at }, { gap }) => {
      if (gap !== null) moveEntry(context, { section, at, gap: gap.index })
    },
  })
  if (state === null) return null
  const { source, over, x, y } = state
  const line = over.gap?.line ?? null
  return (
    <DragPicture {...{ x, y, line }} title={source.title} count={1} isOverNothing={line === null} />
  )
}
