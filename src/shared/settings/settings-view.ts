import { z } from 'zod'

import { providerIdSchema } from './providers.ts'
import { connectionSchema, settingsSchema } from './settings.ts'

const keyKeepingSchema = z.enum(['encrypted', 'plain-text', 'session'])

/** What a window may know: the settings, and of each key only how it is kept and for which host. */
export const settingsViewSchema = z.strictObject({
  connections: z.array(connectionSchema),
  defaultProvider: settingsSchema.shape.defaultProvider,
  instantAnswers: z.boolean(),
  keys: z.array(
    z.strictObject({ provider: providerIdSchema, keeping: keyKeepingSchema, origin: z.string() }),
  ),
})

/** What a window may know about the settings. */
export type SettingsView = z.infer<typeof settingsViewSchema>

/** What the system offers for keeping keys: real encryption, or only a file that can be read. */
export const keyProtectionSchema = z.enum(['encrypted', 'plain-text'])

/** A key that a person entered, with how it is to be kept. */
export const newKeySchema = z.strictObject({
  value: z
    .string()
    .trim()
    .min(1, 'Enter a key.')
    .max(2_000, 'The key is too long.')
    .regex(/^[!-~]+$/, 'A key has no spaces and only plain characters.'),
  keeping: keyKeepingSchema,
})

/** A key that a person entered, with how it is to be kept. */
export type NewKey = z.infer<typeof newKeySchema>

/** Where to try something before it is saved: with the key that was typed, else with the saved one. */
export const trialSchema = z.strictObject({
  provider: providerIdSchema,
  baseUrl: connectionSchema.shape.baseUrl,
  key: newKeySchema.shape.value.nullable(),
})

/** Where to try something before it is saved. */
export type Trial = z.infer<typeof trialSchema>

/** How a try went, as a sentence for the person. */
export const trialResultSchema = z.strictObject({ ok: z.boolean(), message: z.string() })

/** How a try went. */
export type TrialResult = z.infer<typeof trialResultSchema>

/** The models that a server offers, by id; or why there are none, as a sentence. */
export const modelListSchema = z.strictObject({
  models: z.array(z.string()),
  problem: z.string().nullable(),
})

/** The models that a server offers. */
export type ModelList = z.infer<typeof modelListSchema>
