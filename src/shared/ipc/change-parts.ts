import { z } from 'zod'

import { type Change, changeSchema, todoChangeSchema } from '../todos/change.ts'

/** The changes of some todos out of the large change `seq`; `place` is how many came before them. */
export const changePartSchema = z.strictObject({
  seq: changeSchema.shape.seq,
  place: z.int().nonnegative(),
  changes: z.array(todoChangeSchema),
})

/** A change; of a large one `parts` says how many changes of todos were told before it. */
export const announcedChangeSchema = changeSchema.extend({ parts: z.int().positive().optional() })

/** A part of a large change. */
export type ChangePart = z.infer<typeof changePartSchema>

/** A change as it is told. */
export type AnnouncedChange = z.infer<typeof announcedChangeSchema>

/** How many todos one message tells of, so that none holds anybody up. */
export const partLength = 250

/** How a change is told: of a large one, only that so many parts come before it. */
export function announcedChange(change: Change): AnnouncedChange {
  const { length } = change.changes
  return length <= partLength ? change : { ...change, changes: [], parts: length }
}

/** Puts large changes together again whose parts come one after the other. */
export class ChangeAssembly {
  private seq = 0
  private changes: Change['changes'] = []

  /** Takes the next part. */
  add({ seq, place, changes }: ChangePart): void {
    if (place === 0) {
      this.seq = seq
      this.changes = []
    }
    if (seq !== this.seq || place !== this.changes.length) return
    for (const change of changes) this.changes.push(change)
  }

  /** The change as a whole; null when parts of it were told before anybody listened. */
  complete({ parts, ...change }: AnnouncedChange): Change | null {
    if (parts === undefined) return change
    const isWhole = change.seq === this.seq && this.changes.length === parts
    return isWhole ? { ...change, changes: this.changes } : null
  }
}
