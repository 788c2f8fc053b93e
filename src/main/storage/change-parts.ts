import type { Change, TodoChange } from '../../shared/todos/change.ts'

/** A part of a large change: the changes of some todos, and how many of the same change come before. */
export interface ChangePart {
  part: TodoChange[]
  place: number
}

/** A change in one record, or the last record of one in parts, with how many todo changes are in these. */
export type ChangeRecord<Kind extends 'past' | 'change'> = Record<Kind, Change> & { parts?: number }

/** So many todo changes take less than a millisecond to write or to read. */
const partSize = 100

/** Puts changes together again whose parts come one after the other. */
export class ChangeParts {
  #gathered: TodoChange[] = []

  /** Takes the next part; those of a change that was never finished are forgotten with the first of another. */
  add({ part, place }: ChangePart): void {
    if (place === 0) this.#gathered = []
    // With one missing in between, the change will be seen not to be whole.
    if (place === this.#gathered.length) for (const one of part) this.#gathered.push(one)
  }

  /** The change with what is in its parts; throws when one of them is missing. */
  join(change: Change, parts: number | undefined): Change {
    if (parts === undefined) return change
    const changes = this.#gathered
    this.#gathered = []
    if (changes.length !== parts) throw new Error('A part of this change is missing.')
    return { ...change, changes }
  }
}

/** The records for a change: one, or for a large one its parts and then what they belong to. */
export function* changeRecords<Kind extends 'past' | 'change'>(
  change: Change,
  record: (change: Change, parts?: number) => ChangeRecord<Kind>,
): Generator<ChangePart | ChangeRecord<Kind>> {
  const { changes } = change
  if (changes.length <= partSize) {
    yield record({ ...change, changes: [...changes] })
    return
  }
  for (let place = 0; place < changes.length; place += partSize) {
    yield { part: changes.slice(place, place + partSize), place }
  }
  yield record({ ...change, changes: [] }, changes.length)
}

/** How many records `changeRecords` gives. */
export function countRecords({ changes }: Change): number {
  return changes.length <= partSize ? 1 : Math.ceil(changes.length / partSize) + 1
}
