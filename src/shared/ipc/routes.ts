import { z } from 'zod'

import { providerIdSchema } from '../settings/providers.ts'
import {
  keyProtectionSchema,
  modelListSchema,
  newKeySchema,
  settingsViewSchema,
  trialResultSchema,
  trialSchema,
} from '../settings/settings-view.ts'
import { connectionSchema, settingsSchema } from '../settings/settings.ts'
import { changeSchema } from '../todos/change.ts'
import { commandSchema } from '../todos/command.ts'
import { todoSchema } from '../todos/todo.ts'
import type { RouteName } from './channels.ts'
import { noticeSchema } from './notice.ts'

const streamIdSchema = z.string().min(1).max(100)

/** Every request the renderer may make: what it sends and what it gets back. */
export const routes = {
  /** The whole list and the number of the newest change in it. */
  'todos.snapshot': {
    request: z.strictObject({}),
    response: z.strictObject({ seq: z.int().nonnegative(), todos: z.array(todoSchema) }),
  },
  /** Executes a command; answers the change it made. */
  'todos.execute': {
    request: z.strictObject({ command: commandSchema, source: z.enum(['list', 'quick-add']) }),
    response: changeSchema,
  },
  /** Sends a ChatKit request; the answer arrives as frames of that stream. */
  'chat.open': {
    request: z.strictObject({
      streamId: streamIdSchema,
      headers: z.record(z.string(), z.string()),
      body: z.string().max(10_000_000),
    }),
    response: z.strictObject({}),
  },
  /** Stops the model run behind a stream. Not the same as no longer listening. */
  'chat.cancel': {
    request: z.strictObject({ streamId: streamIdSchema }),
    response: z.strictObject({}),
  },
  /** What the app has to tell the person since it started, for example that data was restored. */
  'app.notices': {
    request: z.strictObject({}),
    response: z.array(noticeSchema),
  },
  /** What the app's clock shows, in local time; `fixed` when it was stopped there for a test. */
  'app.clock': {
    request: z.strictObject({}),
    response: z.strictObject({
      now: z.iso.datetime({ local: true, offset: false }),
      fixed: z.boolean(),
    }),
  },
  /** The questions given on the command line that wait for the window; taken once. */
  'app.takeQuestions': {
    request: z.strictObject({}),
    response: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  },
  /** The answer to a question from the command line is complete on screen. */
  'app.questionAnswered': {
    request: z.strictObject({ id: z.string() }),
    response: z.strictObject({}),
  },
  /** The settings; of a key only that there is one. */
  'settings.get': { request: z.strictObject({}), response: settingsViewSchema },
  /** How the system can keep keys; asking may make it ask the person for a password. */
  'settings.keyProtection': { request: z.strictObject({}), response: keyProtectionSchema },
  /** Sets a provider up or changes it; without a key the saved one stays. */
  'settings.save': {
    request: z.strictObject({ connection: connectionSchema, key: newKeySchema.nullable() }),
    response: settingsViewSchema,
  },
  /** Forgets a provider and its key. */
  'settings.remove': {
    request: z.strictObject({ provider: providerIdSchema }),
    response: settingsViewSchema,
  },
  /** Forgets the key of a provider. */
  'settings.removeKey': {
    request: z.strictObject({ provider: providerIdSchema }),
    response: settingsViewSchema,
  },
  /** Chooses who answers messages that name no model. */
  'settings.setDefault': {
    request: z.strictObject({ provider: settingsSchema.shape.defaultProvider }),
    response: settingsViewSchema,
  },
  /** Asks a server for its models. */
  'settings.listModels': { request: trialSchema, response: modelListSchema },
  /** Lets a model answer one short question. */
  'settings.test': {
    request: z.strictObject({ trial: trialSchema, model: connectionSchema.shape.model }),
    response: trialResultSchema,
  },
} as const satisfies Record<RouteName, { request: z.ZodType; response: z.ZodType }>

export type { RouteName }
/** What the renderer sends with a request. */
export type RouteRequest<Name extends RouteName> = z.infer<(typeof routes)[Name]['request']>
/** What the renderer gets back. */
export type RouteResponse<Name extends RouteName> = z.infer<(typeof routes)[Name]['response']>
