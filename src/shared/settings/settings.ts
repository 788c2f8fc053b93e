import { z } from 'zod'

import { readBaseUrl } from './base-url.ts'
import { firstPreferences, preferencesSchema } from './preferences.ts'
import { providerIdSchema, type ProviderId } from './providers.ts'

/** The id of the embedded assistant among the models that a message can be sent to. */
export const embeddedModelId = 'embedded'

/** The reasoning efforts that can be asked of a model. */
export const efforts = ['minimal', 'low', 'medium', 'high'] as const

/** A reasoning effort that can be asked of a model. */
export type Effort = (typeof efforts)[number]

const plainText = /^[^\p{Cc}]*$/u

/** An address that `readBaseUrl` accepts, as it writes it. */
const baseUrlSchema = z
  .string()
  .max(500)
  .transform((text, context) => {
    const reading = readBaseUrl(text)
    if (reading.ok) return reading.url
    context.addIssue({ code: 'custom', message: reading.problem })
    return z.NEVER
  })

/** A provider that was set up; it never holds the key. */
export const connectionSchema = z.strictObject({
  provider: providerIdSchema,
  baseUrl: baseUrlSchema,
  model: z
    .string()
    .trim()
    .min(1, 'Choose a model.')
    .max(200, 'The name of the model is too long.')
    .regex(plainText, 'The name of the model has characters that cannot be used.'),
  /** 0 to 2; null leaves it to the provider. */
  temperature: z
    .number('The temperature is a number from 0 to 2.')
    .min(0, 'The temperature is a number from 0 to 2.')
    .max(2, 'The temperature is a number from 0 to 2.')
    .nullable(),
  /** Null leaves it to the provider. */
  effort: z.enum(efforts).nullable(),
})

/** A provider that was set up; it never holds the key. */
export type Connection = z.infer<typeof connectionSchema>

/** The settings: at most one connection for each provider, who answers by default, and the preferences. */
export const settingsSchema = z
  .strictObject({
    connections: z.array(connectionSchema),
    /** `embedded`, or the provider of a connection. */
    defaultProvider: z.union([z.literal(embeddedModelId), providerIdSchema]),
    preferences: preferencesSchema.default(firstPreferences),
    /** Whether the embedded assistant answers what it understands for certain, whoever is chosen. */
    instantAnswers: z.boolean().default(true),
  })
  .refine(
    ({ connections }) =>
      new Set(connections.map(({ provider }) => provider)).size === connections.length,
  )

/** What is stored of the settings. */
export type Settings = z.infer<typeof settingsSchema>

/** Before anybody chose anything: the embedded assistant alone. */
export const firstSettings: Settings = {
  connections: [],
  defaultProvider: embeddedModelId,
  preferences: firstPreferences,
  instantAnswers: true,
}

/** The id of a connection's model, as messages carry it. */
export function modelIdOf({ provider, model }: Pick<Connection, 'provider' | 'model'>): string {
  return `${provider}/${model}`
}

/** The model id that is used where a message names none. */
export function defaultModelId({
  connections,
  defaultProvider,
}: Pick<Settings, 'connections' | 'defaultProvider'>): string {
  const connection = connections.find(({ provider }) => provider === defaultProvider)
  return connection === undefined ? embeddedModelId : modelIdOf(connection)
}

/** The connection that a model id names; null for the embedded assistant and for unknown ids. */
export function connectionOf(
  { connections }: Pick<Settings, 'connections'>,
  modelId: string,
): Connection | null {
  const provider: ProviderId | undefined = providerIdSchema.safeParse(modelId.split('/', 1)[0]).data
  return connections.find((connection) => connection.provider === provider) ?? null
}
