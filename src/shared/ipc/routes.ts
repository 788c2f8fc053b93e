import { z } from 'zod'

import { preferencesPatchSchema, preferencesSchema } from '../settings/preferences.ts'
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
import { commandSchema } from '../todos/command.ts'
import { outlineSchema } from '../todos/outline.ts'
import { todoSchema } from '../todos/todo.ts'
import { announcedChangeSchema } from './change-parts.ts'
import type { RouteName } from './channels.ts'
import { desktopStateSchema } from './desktop-state.ts'
import { dataRoutes } from './data-routes.ts'
import { noticeSchema } from './notice.ts'
import { reminderMomentSchema, waitingReminderSchema } from './reminders.ts'
import {
  chosenFileSchema,
  exportOutcomeSchema,
  exportRequestSchema,
  importChoiceSchema,
  importOutcomeSchema,
  importPreviewSchema,
} from './transfer.ts'

const streamIdSchema = z.string().min(1).max(100)

/** Every request the renderer may make: what it sends and what it gets back. */
export const routes = {
  /**
   * The first todos, all lists and filters, and the number of the newest change in them. `total` is how
   * many todos there are when more have to be asked for.
   */
  'todos.snapshot': {
    request: z.strictObject({}),
    response: z.strictObject({
      seq: z.int().nonnegative(),
      todos: z.array(todoSchema),
      outline: outlineSchema,
      total: z.int().positive().optional(),
    }),
  },
  /** The todos from a place on of the snapshot with that number; none when it is not kept any more. */
  'todos.snapshotPart': {
    request: z.strictObject({ seq: z.int().nonnegative(), place: z.int().positive() }),
    response: z.strictObject({ todos: z.array(todoSchema) }),
  },
  /** Executes a command; answers the change it made, whose parts are told like those of any other. */
  'todos.execute': {
    request: z.strictObject({ command: commandSchema, source: z.enum(['list', 'quick-add']) }),
    response: announcedChangeSchema,
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
  /** The person turned to the chat, so a message may come soon. */
  'chat.prepare': { request: z.strictObject({}), response: z.strictObject({}) },
  /** What the app has to tell the person since it started, for example that data was restored. */
  'app.notices': {
    request: z.strictObject({}),
    response: z.array(noticeSchema),
  },
  /** Does what the button of a notice says. */
  'app.actOnNotice': {
    request: z.strictObject({ id: z.string().max(200) }),
    response: z.strictObject({}),
  },
  /** The first frame is painted, so what would have delayed it can start. */
  'app.painted': { request: z.strictObject({}), response: z.strictObject({}) },
  /** Remembers how much of the width the list has, in percent, for the next start. */
  'app.keepListShare': {
    request: z.strictObject({ share: z.number().min(0).max(100) }),
    response: z.strictObject({}),
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
  /** Asks the assistant, as the command line does: the question waits for `app.takeQuestions`. */
  'app.ask': {
    request: z.strictObject({ text: z.string().trim().min(1).max(2_000) }),
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
  /** Chooses whether the embedded assistant answers what it understands for certain. */
  'settings.setInstantAnswers': {
    request: z.strictObject({ instantAnswers: z.boolean() }),
    response: settingsViewSchema,
  },
  /** Asks a server for its models. */
  'settings.listModels': { request: trialSchema, response: modelListSchema },
  /** Lets a model answer one short question. */
  'settings.test': {
    request: z.strictObject({ trial: trialSchema, model: connectionSchema.shape.model }),
    response: trialResultSchema,
  },
  /** How the app behaves on this machine. */
  'preferences.get': { request: z.strictObject({}), response: preferencesSchema },
  /** Changes some of the preferences; answers all of them. */
  'preferences.save': { request: preferencesPatchSchema, response: preferencesSchema },
  /** The reminders that were shown and not settled yet, oldest first. */
  'reminders.waiting': { request: z.strictObject({}), response: z.array(waitingReminderSchema) },
  /** Puts reminders away: for good, or until a local moment. */
  'reminders.settle': {
    request: z.strictObject({
      todoIds: z.array(todoSchema.shape.id).min(1).max(1_000),
      until: reminderMomentSchema.nullable(),
    }),
    response: z.strictObject({}),
  },
  /** Of the floating box: the words it starts with, and whether its shortcut works. */
  'quickAdd.state': {
    request: z.strictObject({}),
    response: z.strictObject({ text: z.string(), shortcutWorks: z.boolean() }),
  },
  /** Fits the floating box to its content, in pixels. */
  'quickAdd.resize': {
    request: z.strictObject({ height: z.int().min(1).max(600) }),
    response: z.strictObject({}),
  },
  /** Closes the floating box; the app before gets the focus back. */
  'quickAdd.close': { request: z.strictObject({}), response: z.strictObject({}) },
  /** Lets the person choose a file to import and reads it; null when none was chosen. */
  'transfer.choose': { request: z.strictObject({}), response: chosenFileSchema },
  /** What importing the chosen file would do. */
  'transfer.preview': { request: importChoiceSchema, response: importPreviewSchema },
  /** Imports the chosen file as one change. */
  'transfer.import': { request: importChoiceSchema, response: importOutcomeSchema },
  /** Forgets the chosen file. */
  'transfer.forget': { request: z.strictObject({}), response: z.strictObject({}) },
  /** Lets the person choose where to save todos, and saves them. */
  'transfer.export': { request: exportRequestSchema, response: exportOutcomeSchema },
  /** What can be done on this desktop. */
  'desktop.state': { request: z.strictObject({}), response: desktopStateSchema },
  /** The one part of it that the window needs at its start; all of it takes longer to find out. */
  'desktop.accent': {
    request: z.strictObject({}),
    response: desktopStateSchema.pick({ accent: true }),
  },
  /** Looks for a new version now; answers when that is known. */
  'desktop.lookForUpdate': { request: z.strictObject({}), response: desktopStateSchema },
  ...dataRoutes,
} as const satisfies Record<RouteName, { request: z.ZodType; response: z.ZodType }>

export type { RouteName }
/** What the renderer sends with a request. */
export type RouteRequest<Name extends RouteName> = z.infer<(typeof routes)[Name]['request']>
/** What the renderer gets back. */
export type RouteResponse<Name extends RouteName> = z.infer<(typeof routes)[Name]['response']>
