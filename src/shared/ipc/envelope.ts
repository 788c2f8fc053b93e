import { z } from 'zod'

/** Why a request failed; `message` is written for the person. What is `not-saved` can be tried again. */
export const requestErrorSchema = z.strictObject({
  code: z.enum(['invalid', 'not-found', 'conflict', 'forbidden', 'not-saved', 'internal']),
  message: z.string(),
})

export type RequestError = z.infer<typeof requestErrorSchema>

/** The answer to every request; errors are values here, since thrown ones lose their type over IPC. */
export type Envelope<Value> = { ok: true; value: Value } | { ok: false; error: RequestError }
