import { readFileSync } from 'node:fs'

import { z } from 'zod'

import { failureFields } from '../../../shared/failure-fields.ts'
import { reminderMomentSchema, waitingReminderSchema } from '../../../shared/ipc/reminders.ts'
import type { Logger } from '../../../shared/logger.ts'
import { replaceSmallFile } from '../replace-small-file.ts'

const reminderStateSchema = z.strictObject({
  /** Up to this local minute all reminders were shown. */
  shownUntil: reminderMomentSchema,
  waiting: z.array(waitingReminderSchema),
  /** Reminders that were put off, with the minute that they come again. */
  snoozed: z.array(z.strictObject({ todoId: z.string(), until: reminderMomentSchema })),
})

/** What the app remembers of its reminders from one start to the next. */
export type ReminderState = z.infer<typeof reminderStateSchema>

/** Where that is kept. */
export interface ReminderStateStore {
  read(): ReminderState | null
  save(state: ReminderState): void
}

/** Keeps it in a small file. A failure is logged: the reminders of this run go on without it. */
export function reminderStateFile(file: string, logger: Logger): ReminderStateStore {
  return {
    read: () => {
      try {
        return reminderStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
      } catch {
        return null
      }
    },
    save: (state) => {
      try {
        replaceSmallFile(file, `${JSON.stringify(state)}\n`)
      } catch (error) {
        logger.warn('reminders.notSaved', failureFields(error))
      }
    },
  }
}
