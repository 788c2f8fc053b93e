import { z } from 'zod'
import type { ThreadItem } from '../../shared/chatkit/index.ts'

const approvalCallSchema = z.object({
  id: z.string(),
  tool: z.string(),
  arguments: z.unknown(),
})

/** A call of a tool that waits for a person; `arguments` is parsed JSON, or text if it is none. */
export interface ApprovalCall {
  /** The id of the call. */
  id: string
  /** The name of the tool. */
  tool: string
  /** What the model passes to the tool. */
  arguments: unknown
}

const pausedRunSchema = z.object({
  type: z.literal('paused_run'),
  card_id: z.string(),
  calls: z.array(approvalCallSchema),
  state: z.string(),
  data: z.unknown().optional(),
})

/** A run that waits for an answer, as the content of a hidden item. */
export type PausedRun = z.infer<typeof pausedRunSchema>

/** The paused run that an item keeps, or null if it keeps none. */
export function readPausedRun(item: ThreadItem): PausedRun | null {
  if (item.type !== 'hidden_context_item') return null
  const parsed = pausedRunSchema.safeParse(item.content)
  return parsed.success ? parsed.data : null
}
