import { z } from 'zod'
import { omittable } from './omittable.ts'

/** Who handles an action: the server, or the page that embeds the element. */
export const actionHandlerSchema = z.enum(['client', 'server'])
/** Who handles an action: the server, or the page that embeds the element. */
export type ActionHandler = z.infer<typeof actionHandlerSchema>

/** What shows that an action is under way. */
export const loadingBehaviorSchema = z.enum(['auto', 'none', 'self', 'container'])
/** What shows that an action is under way. */
export type LoadingBehavior = z.infer<typeof loadingBehaviorSchema>

/** An action as it is bound to a control of a widget; `actionDefaults` says what a missing field means. */
export const actionConfigSchema = z.object({
  type: z.string(),
  payload: z.unknown().optional(),
  handler: omittable(actionHandlerSchema),
  loadingBehavior: omittable(loadingBehaviorSchema),
  streaming: omittable(z.boolean()),
})
/** An action as it is bound to a control of a widget; `actionDefaults` says what a missing field means. */
export type ActionConfig = z.infer<typeof actionConfigSchema>

/** What an `ActionConfig` means where it leaves a field out. */
export const actionDefaults = {
  handler: 'server',
  loadingBehavior: 'auto',
  streaming: true,
} as const satisfies Partial<ActionConfig>

/** An action as it travels to the server. */
export const actionSchema = z.object({ type: z.string(), payload: z.unknown().optional() })
/** An action as it travels to the server. */
export type Action = z.infer<typeof actionSchema>
