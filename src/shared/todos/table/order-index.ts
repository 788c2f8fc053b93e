import { compareManually } from '../manual-order.ts'
import type { Todo } from '../todo.ts'
import type { RowIndex } from './row-index.ts'

const largestBlock = 512

type Ordered = Pick<Todo, 'id' | 'order' | 'createdAt'>

/** The first place in sorted values for which `isBefore` does not hold. */
function firstPlace<Value>(values: readonly Value[], isBefore: (value: Value) => boolean): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const value = values[middle]
    if (value !== undefined && isBefore(value)) low = middle + 1
    else high = middle
  }
  return low
}

function* walk<Value>(values: readonly Value[], first: number, side: 1 | -1): Generator<Value> {
  for (let place = first; place >= 0 && place < values.length; place += side) {
    const value = values[place]
    if (value !== undefined) yield value
  }
}

/** All todos in their manual order, in sorted blocks: a change moves what is in one block. */
export class OrderIndex implements RowIndex {
  readonly #blocks: Todo[][] = []

  replace(before: Todo | null, after: Todo | null): void {
    if (before !== null && after !== null && compareManually(before, after) === 0) {
      const { block, place } = this.#locate(before)
      const known = block[place]
      if (known?.id === after.id) block[place] = after
      return
    }
    if (before !== null) this.#remove(before)
    if (after !== null) this.#add(after)
  }

  /**
   * The todos beyond an anchor, nearest first: those after it, or with side -1 those before it.
   * Without an anchor all, from the first, or with side -1 from the last.
   */
  *beyond(anchor: Ordered | null, side: 1 | -1): Generator<Todo> {
    if (anchor === null) {
      yield* this.#fromBlock(side === 1 ? 0 : this.#blocks.length - 1, side)
      return
    }
    const { blockPlace, block, place } = this.#locate(anchor)
    // At the place is the anchor itself, or else what comes after it.
    const isThere = block[place]?.id === anchor.id
    yield* walk(block, side === -1 ? place - 1 : place + (isThere ? 1 : 0), side)
    yield* this.#fromBlock(blockPlace + side, side)
  }

  *#fromBlock(first: number, side: 1 | -1): Generator<Todo> {
    for (const block of walk(this.#blocks, first, side)) {
      yield* walk(block, side === 1 ? 0 : block.length - 1, side)
    }
  }

  #locate(todo: Ordered): { blockPlace: number; block: Todo[]; place: number } {
    const wanted = firstPlace(this.#blocks, (block) => {
      const last = block.at(-1)
      return last !== undefined && compareManually(last, todo) < 0
    })
    const blockPlace = Math.max(0, Math.min(wanted, this.#blocks.length - 1))
    const block = this.#blocks[blockPlace] ?? []
    return {
      blockPlace,
      block,
      place: firstPlace(block, (other) => compareManually(other, todo) < 0),
    }
  }

  #remove(todo: Todo): void {
    const { blockPlace, block, place } = this.#locate(todo)
    if (block[place]?.id !== todo.id) return
    block.splice(place, 1)
    if (block.length === 0) this.#blocks.splice(blockPlace, 1)
  }

  #add(todo: Todo): void {
    const { blockPlace, block, place } = this.#locate(todo)
    if (this.#blocks.length === 0) this.#blocks.push(block)
    block.splice(place, 0, todo)
    if (block.length <= largestBlock) return
    // Most come at the end, where what is full shall stay so.
    const isAtEnd = place === block.length - 1
    const rest = block.splice(isAtEnd ? place : block.length >> 1)
    this.#blocks.splice(blockPlace + 1, 0, rest)
  }
}
