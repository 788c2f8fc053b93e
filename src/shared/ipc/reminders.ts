import { z } from 'zod'

import { localDateSchema, localTimeSchema, todoSchema } from '../todos/todo.ts'

/** A local minute. */
export const reminderMomentSchema = z.strictObject({ date: localDateSchema, time: localTimeSchema })

/** A reminder that was shown and not settled yet. */
export const waitingReminderSchema = z.strictObject({
  todoId: todoSchema.shape.id,
  title: z.string(),
  /** When it was for. */
  at: reminderMomentSchema,
})

/** A local minute. */
export type ReminderMoment = z.infer<typeof reminderMomentSchema>

/** A reminder that was shown and not settled yet. */
export type WaitingReminder = z.infer<typeof waitingReminderSchema>
