import type { AssistantMessageItem, ThreadItem } from '../../../../shared/chatkit/index.ts'
import { answerIdsOf, isDrawn, type TurnOfItems } from '../../engine/turns.ts'
import type { MessageCutter, MessagePiece } from './message-cutter.ts'

interface RowOf<Kind> {
  readonly kind: Kind
  readonly key: string
  readonly turnId: string
}

export interface ItemRow extends RowOf<'item'> {
  readonly item: ThreadItem
}

export interface PieceRow extends RowOf<'piece'> {
  readonly item: AssistantMessageItem
  readonly piece: MessagePiece
}

interface FooterRow extends RowOf<'footer'> {
  readonly turn: TurnOfItems
}

/**
 * What the transcript mounts and leaves out one by one: an item, a piece of a long message, the
 * buttons below a turn, or the tail, where an answer is being waited for.
 */
export type Row = ItemRow | PieceRow | FooterRow | RowOf<'tail'>

interface RowsOfTurn {
  readonly items: readonly Row[]
  readonly tail: Row
  readonly footer: Row | null
}

/**
 * Makes the rows of a transcript again and again; those of a turn that did not change are the same
 * objects, and while only the end of the transcript grows, only its last turn is looked at.
 */
export class RowMaker {
  readonly #cutter: MessageCutter
  readonly #known = new WeakMap<TurnOfItems, RowsOfTurn>()
  readonly #knownItems = new WeakMap<ThreadItem, readonly Row[]>()
  #turns: readonly TurnOfItems[] = []
  #rows: readonly Row[] = []
  /** Where the rows of each turn begin. */
  #starts: number[] = []

  constructor(cutter: MessageCutter) {
    this.#cutter = cutter
  }

  /** All rows; the last turn has no buttons yet while `responding`. */
  rows(turns: readonly TurnOfItems[], responding: boolean): readonly Row[] {
    const same = this.#sameTurns(turns)
    const rows = this.#rows.slice(0, this.#starts[same] ?? 0)
    this.#starts.length = same
    for (let index = same; index < turns.length; index++) {
      const turn = turns[index]
      if (!turn) continue
      const last = index === turns.length - 1
      const { items, tail, footer } = this.#rowsOf(turn)
      this.#starts.push(rows.length)
      rows.push(...items)
      if (last) rows.push(tail)
      if (footer && !(last && responding)) rows.push(footer)
    }
    this.#turns = turns
    this.#rows = rows
    return rows
  }

  /** How many turns are as they were; the last one never counts, for it had a tail. */
  #sameTurns(turns: readonly TurnOfItems[]): number {
    const most = Math.min(turns.length, this.#turns.length) - 1
    let same = 0
    while (same < most && turns[same] === this.#turns[same]) same++
    return same
  }

  #rowsOf(turn: TurnOfItems): RowsOfTurn {
    const known = this.#known.get(turn)
    if (known) return known
    const turnId = turn.id
    const answered = answerIdsOf(turn).length > 0
    const rows: RowsOfTurn = {
      items: turn.items.filter(isDrawn).flatMap((item) => this.#rowsOfItem(turnId, item)),
      tail: { kind: 'tail', key: `${turnId}/tail`, turnId },
      footer: answered ? { kind: 'footer', key: `${turnId}/footer`, turnId, turn } : null,
    }
    this.#known.set(turn, rows)
    return rows
  }

  #rowsOfItem(turnId: string, item: ThreadItem): readonly Row[] {
    const known = this.#knownItems.get(item)
    if (known?.[0]?.turnId === turnId) return known
    const rows = this.#makeRows(turnId, item)
    this.#knownItems.set(item, rows)
    return rows
  }

  #makeRows(turnId: string, item: ThreadItem): readonly Row[] {
    const pieces = item.type === 'assistant_message' ? this.#cutter.cut(item) : null
    if (item.type !== 'assistant_message' || !pieces)
      return [{ kind: 'item', key: item.id, turnId, item }]
    return pieces.map((piece, index) => ({
      kind: 'piece',
      key: index === 0 ? item.id : `${item.id}/${index}`,
      turnId,
      item,
      piece,
    }))
  }
}
