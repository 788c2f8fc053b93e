import type { Todo } from '../todo.ts'

const mostDrift = 64

/** Where each todo stands among rows. What is taken away makes places inexact by one, up to a limit. */
export class RowPlaces {
  readonly #places = new Map<string, number>()
  #drift = 0

  /** Whether so much was taken away that it is better made anew. */
  get isWorn(): boolean {
    return this.#drift > mostDrift
  }

  set(id: string, place: number): void {
    this.#places.set(id, place)
  }

  /** Rows behind it come one place nearer. */
  remove(id: string): void {
    if (this.#places.delete(id)) this.#drift += 1
  }

  /** The place of a todo in the rows, or -1. */
  find(rows: readonly Todo[], id: string): number {
    const noted = this.#places.get(id)
    if (noted === undefined) return -1
    let place = Math.min(noted, rows.length - 1)
    while (place >= 0 && rows[place]?.id !== id) place -= 1
    return place
  }
}
