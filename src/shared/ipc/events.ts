import { z } from 'zod'

import { preferencesSchema } from '../settings/preferences.ts'
import { settingsViewSchema } from '../settings/settings-view.ts'
import type { EventName } from './channels.ts'
import { announcedChangeSchema, changePartSchema } from './change-parts.ts'
import { desktopStateSchema } from './desktop-state.ts'
import { frameSchema } from './frames.ts'
import { noticeSchema } from './notice.ts'
import { waitingReminderSchema } from './reminders.ts'
import { importStageSchema } from './transfer.ts'

/** Everything the main process may tell the renderer without being asked. */
export const events = {
  /** A change was made and stored. */
  'todos.changed': announcedChangeSchema,
  /** A part of a large change, before it is told as a whole. */
  'todos.part': changePartSchema,
  /** A piece of a ChatKit answer. */
  'chat.frame': frameSchema,
  /** The person has to be told something. */
  'app.notice': noticeSchema,
  /** Questions from the command line are waiting; take them with `app.takeQuestions`. */
  'app.questionsWaiting': z.strictObject({}),
  /** A menu entry or shortcut of the app was used. */
  'app.menu': z.strictObject({
    action: z.enum([
      'new-task',
      'new-chat',
      'undo',
      'redo',
      'search',
      'settings',
      'import',
      'export',
    ]),
  }),
  /** The settings changed; never carries a key. */
  'settings.changed': settingsViewSchema,
  /** The preferences changed. */
  'preferences.changed': preferencesSchema,
  /** The reminders that wait now. */
  'reminders.changed': z.array(waitingReminderSchema),
  /** The floating box was opened again, with these words in it. */
  'quickAdd.opened': z.strictObject({ text: z.string() }),
  /** A task has to be shown in the list, for example after a click on its reminder. */
  'app.showTodo': z.strictObject({ id: z.string() }),
  /** What is due today has to be shown. */
  'app.showToday': z.strictObject({}),
  /** How far the import is that was asked for. */
  'transfer.stage': z.strictObject({ stage: importStageSchema }),
  /** Something about the desktop changed. */
  'desktop.changed': desktopStateSchema,
} as const satisfies Record<EventName, z.ZodType>

export type { EventName }
/** What an event carries. */
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>
