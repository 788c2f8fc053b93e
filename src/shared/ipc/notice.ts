import { z } from 'zod'

/** Something the person has to know, with how serious it is. Shown as a banner until dismissed. */
export const noticeSchema = z.strictObject({
  id: z.string(),
  level: z.enum(['info', 'warning', 'danger']),
  title: z.string(),
  message: z.string(),
  /** The words of a button that does something about it; see `app.actOnNotice`. */
  action: z.string().optional(),
})

export type Notice = z.infer<typeof noticeSchema>
