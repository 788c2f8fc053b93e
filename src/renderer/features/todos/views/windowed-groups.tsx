import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, type ReactNode, type RefObject } from 'react'

import type { ViewGroup, ViewRow } from './view-model.ts'

/** A part of a group, and how high what is left out above and below it is, in pixels. */
export interface GroupWindow {
  group: ViewGroup
  from: number
  to: number
  above: number
  below: number
  /** Gives a heading or a row to the measuring. */
  headIndex: number
  measureRef: ((element: HTMLElement | null) => void) | undefined
}

interface WindowedGroupsProps {
  groups: readonly ViewGroup[]
  /** How high a row is likely to be, in pixels. */
  heightOf: (row: ViewRow, group: ViewGroup) => number
  scrollRef: RefObject<HTMLElement | null>
  /** A row to bring into the window. */
  revealKey: string | null
  onRevealed: () => void
  children: (window: GroupWindow) => ReactNode
}

interface Span {
  group: ViewGroup
  /** Of the heading; its rows follow. */
  start: number
}

const headHeight = 41
const rowsBeyond = 12
/** So many rows are shown as they are. */
const fewRows = 120

function countItems(groups: readonly ViewGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length + 1, 0)
}

function spansOf(groups: readonly ViewGroup[]): Span[] {
  let start = 0
  return groups.map((group) => {
    const span = { group, start }
    start += group.rows.length + 1
    return span
  })
}

interface Items {
  /** Of all headings and rows; those of rows are unique in the view. */
  keys: readonly string[]
  /** Before they are measured. */
  heights: readonly number[]
}

type HeightOf = WindowedGroupsProps['heightOf']

function itemsOfGroup(group: ViewGroup, heightOf: HeightOf): Items {
  const keys = [`${group.key}/`]
  const heights = [group.title === '' ? 0 : headHeight]
  for (const row of group.rows) {
    keys.push(row.key)
    heights.push(heightOf(row, group))
  }
  return { keys, heights }
}

/** What virtualizing needs to know; a group that stays the same is read once. */
function useItems(groups: readonly ViewGroup[], heightOf: HeightOf): Items {
  const known = useMemo(() => ({ heightOf, items: new WeakMap<ViewGroup, Items>() }), [heightOf])
  return useMemo(() => {
    const parts = groups.map((group) => {
      const items = known.items.get(group) ?? itemsOfGroup(group, known.heightOf)
      known.items.set(group, items)
      return items
    })
    const [only] = parts
    if (parts.length === 1 && only) return only
    return {
      keys: parts.flatMap(({ keys }) => keys),
      heights: parts.flatMap(({ heights }) => heights),
    }
  }, [groups, known])
}

function whole(group: ViewGroup): GroupWindow {
  const size = { from: 0, to: group.rows.length, above: 0, below: 0 }
  return { group, ...size, headIndex: 0, measureRef: undefined }
}

/**
 * The groups, of long lists only what is near the window. The groups stay in the flow of the page,
 * so that their headings stick and their regions hold their rows.
 */
export function WindowedGroups(props: WindowedGroupsProps) {
  const isLong = countItems(props.groups) > fewRows
  return isLong ? <LongGroups {...props} /> : <ShortGroups {...props} />
}

function ShortGroups({ groups, revealKey, onRevealed, children }: WindowedGroupsProps) {
  useEffect(() => {
    if (revealKey !== null) onRevealed()
  }, [revealKey, onRevealed])
  return groups.map((group) => children(whole(group)))
}

function indexOfKey(spans: readonly Span[], key: string): number {
  for (const { group, start } of spans) {
    const place = group.rows.findIndex((row) => row.key === key)
    if (place >= 0) return start + place + 1
  }
  return -1
}

function LongGroups(props: WindowedGroupsProps) {
  const { groups, heightOf, scrollRef, children } = props
  const spans = useMemo(() => spansOf(groups), [groups])
  // What the virtualizer is given stays the same from one scroll to the next, so that it keeps its sums.
  const { keys, heights } = useItems(groups, heightOf)
  const estimateSize = useCallback((index: number) => heights[index] ?? headHeight, [heights])
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys])
  const getScrollElement = useCallback(() => scrollRef.current, [scrollRef])
  // oxlint-disable-next-line react/incompatible-library -- Nothing of the virtualizer is memoized here.
  const virtualizer = useVirtualizer({
    count: keys.length,
    getScrollElement,
    estimateSize,
    getItemKey,
    overscan: rowsBeyond,
  })
  useReveal(virtualizer, spans, props)
  return <VisibleGroups virtualizer={virtualizer} spans={spans} show={children} />
}

type ListVirtualizer = Virtualizer<HTMLElement, Element>

function useReveal(
  virtualizer: ListVirtualizer,
  spans: readonly Span[],
  { revealKey, onRevealed }: WindowedGroupsProps,
): void {
  useEffect(() => {
    if (revealKey === null) return
    const index = indexOfKey(spans, revealKey)
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' })
    const frame = requestAnimationFrame(() => requestAnimationFrame(onRevealed))
    return () => cancelAnimationFrame(frame)
  }, [revealKey, onRevealed, spans, virtualizer])
}

interface VisibleGroupsProps {
  virtualizer: ListVirtualizer
  spans: readonly Span[]
  show: WindowedGroupsProps['children']
}

function VisibleGroups({ virtualizer, spans, show }: VisibleGroupsProps) {
  const visible = virtualizer.getVirtualItems()
  const [first, last] = [visible[0], visible.at(-1)]
  if (first === undefined || last === undefined) return null
  const places = virtualizer.measurementsCache
  const startOf = (index: number) => places[index]?.start ?? virtualizer.getTotalSize()
  const shown = spans.filter(
    ({ group, start }) => start <= last.index && start + group.rows.length >= first.index,
  )
  const top = startOf(shown[0]?.start ?? 0)
  const lastSpan = shown.at(-1)
  const end = lastSpan ? startOf(lastSpan.start + lastSpan.group.rows.length + 1) : top
  return (
    <>
      <div style={{ height: top }} />
      {shown.map(({ group, start }) => {
        const count = group.rows.length
        const from = Math.max(0, Math.min(count, first.index - start - 1))
        const to = Math.max(from, Math.min(count, last.index - start))
        return show({
          group,
          from,
          to,
          above: startOf(start + 1 + from) - startOf(start + 1),
          below: startOf(start + 1 + count) - startOf(start + 1 + to),
          headIndex: start,
          measureRef: virtualizer.measureElement,
        })
      })}
      <div style={{ height: virtualizer.getTotalSize() - end }} />
    </>
  )
}
