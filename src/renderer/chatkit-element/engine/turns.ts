import type { ThreadItem } from '../../../shared/chatkit/index.ts'

/** A user message and everything up to the next one; what comes before the first is a turn too. */
export interface TurnOfItems {
  /** The id of the first item. */
  readonly id: string
  readonly items: readonly ThreadItem[]
}

/** What can be drawn; client tool calls and hidden items cannot. */
const drawn: ReadonlySet<ThreadItem['type']> = new Set([
  'user_message',
  'assistant_message',
  'widget',
  'generated_image',
  'structured_input',
  'workflow',
  'task',
])

export function isDrawn(item: ThreadItem): boolean {
  return drawn.has(item.type)
}

function sameItems(left: readonly ThreadItem[], right: readonly ThreadItem[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index])
}

function commonLength(left: readonly ThreadItem[], right: readonly ThreadItem[]): number {
  const most = Math.min(left.length, right.length)
  let length = 0
  while (length < most && left[length] === right[length]) length++
  return length
}

/** The turns before the first item that changed, and how many items they have. */
function keptTurns(turns: readonly TurnOfItems[], unchanged: number) {
  let count = 0
  let items = 0
  for (const turn of turns) {
    // The item behind a turn must be the same too, or it might no longer begin the next one.
    if (items + turn.items.length >= unchanged) break
    items += turn.items.length
    count++
  }
  return { kept: turns.slice(0, count), items }
}

/** Groups items into turns; a turn of which nothing changed is the object it was before. */
function groupTurns(
  items: readonly ThreadItem[],
  before: readonly TurnOfItems[],
): readonly TurnOfItems[] {
  const groups: ThreadItem[][] = []
  for (const item of items) {
    const current = groups.at(-1)
    if (!current || item.type === 'user_message') groups.push([item])
    else current.push(item)
  }
  const known = new Map(before.map((turn) => [turn.id, turn]))
  return groups.map((group) => {
    const id = group[0]?.id ?? ''
    const old = known.get(id)
    return old && sameItems(old.items, group) ? old : { id, items: group }
  })
}

/**
 * Groups the items of one transcript again and again, each time from what it answered before, so
 * that an answer that grows at the end of a long thread costs little.
 */
export function createTurnGrouper(): (items: readonly ThreadItem[]) => readonly TurnOfItems[] {
  let turns: readonly TurnOfItems[] = []
  let before: readonly ThreadItem[] = []
  return (items) => {
    const { kept, items: count } = keptTurns(turns, commonLength(before, items))
    turns = [...kept, ...groupTurns(items.slice(count), turns.slice(kept.length))]
    before = items
    return turns
  }
}

/** What the copy button of a turn copies: the Markdown of its messages and the texts of its widgets. */
export function copyTextOf(turn: TurnOfItems): string {
  return turn.items
    .flatMap((item) => {
      if (item.type === 'assistant_message') return item.content.map((part) => part.text)
      return item.type === 'widget' && item.copy_text ? [item.copy_text] : []
    })
    .filter((text) => text.trim() !== '')
    .join('\n\n')
}

/** The items of a turn that a verdict is about. */
export function answerIdsOf(turn: TurnOfItems): readonly string[] {
  return turn.items
    .filter((item) => ['assistant_message', 'client_tool_call', 'widget'].includes(item.type))
    .map((item) => item.id)
}
