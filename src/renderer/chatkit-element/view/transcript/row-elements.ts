import type { RowSizes } from './row-sizes.ts'

function isRow(element: HTMLElement): boolean {
  return element.dataset['row'] !== undefined
}

function isRowOrGap(element: HTMLElement): boolean {
  return isRow(element) || element.dataset['gap'] !== undefined
}

/** What is in a turn, or a gap between turns; looked up without searching through the rows. */
function rowsAndGaps(child: Element): readonly HTMLElement[] {
  const elements = child.matches('[data-turn]') ? [...child.children] : [child]
  return elements.filter((element) => element instanceof HTMLElement).filter(isRowOrGap)
}

/** The elements of the mounted rows, and of the gaps between them, from the top. */
export class RowElements {
  readonly #all: readonly HTMLElement[]
  readonly #rows: readonly HTMLElement[]
  readonly #indexes: readonly number[]

  /** `indexes` says which rows the elements are. */
  constructor(content: HTMLElement, indexes: readonly number[]) {
    this.#all = [...content.children].flatMap(rowsAndGaps)
    this.#rows = this.#all.filter(isRow)
    this.#indexes = indexes
  }

  /** Where the row is on screen; null when it is not mounted. */
  boxOf(index: number): DOMRect | null {
    return this.#rows[this.#indexes.indexOf(index)]?.getBoundingClientRect() ?? null
  }

  /** The height of a row reaches to whatever comes next, so that heights add up. */
  measure(sizes: RowSizes): void {
    const tops = this.#all.map((element) => element.getBoundingClientRect().top)
    let row = 0
    for (const [at, element] of this.#all.entries()) {
      if (!isRow(element)) continue
      const index = this.#indexes[row++]
      const [top, next] = [tops[at], tops[at + 1]]
      if (index !== undefined && top !== undefined && next !== undefined)
        sizes.measure(index, next - top)
    }
  }
}
