import { z } from 'zod'

const timeSchema = z.iso.time({ precision: -1, error: 'A time must be written like 17:30.' })

/** Hours in which no reminder is shown; `from` after `to` means over midnight. */
const quietHoursSchema = z
  .strictObject({ from: timeSchema, to: timeSchema })
  .refine(({ from, to }) => from !== to, 'Quiet hours need an end that is not their beginning.')

/** A key combination as Electron writes it, for example `CmdOrCtrl+Shift+Space`. */
const acceleratorSchema = z
  .string()
  .max(60)
  .regex(
    /^((Cmd|Command|CmdOrCtrl|CommandOrControl|Ctrl|Control|Alt|Option|AltGr|Shift|Super|Meta)\+)+[\x21-\x7e]+$/,
    'A shortcut needs Ctrl, Alt, Shift or the like, and a key.',
  )

const sections = {
  reminders: z.strictObject({
    enabled: z.boolean(),
    /** When to remind of what is due on a day without a time, `HH:MM`; null for never. */
    dayTime: timeSchema.nullable(),
    sound: z.boolean(),
    quietHours: quietHoursSchema.nullable(),
  }),
  quickAdd: z.strictObject({
    /** Opens the floating box from anywhere; null for no shortcut. */
    shortcut: acceleratorSchema.nullable(),
    /** The language that dates are read in besides English; null for that of the system. */
    language: z.enum(['en', 'de', 'es', 'fr', 'pt', 'it']).nullable(),
    /** Whether 3/4 is March 4 or April 3; null as in the system's region. */
    dateOrder: z.enum(['month-first', 'day-first']).nullable(),
  }),
  list: z.strictObject({
    /** 0 is Monday; null as in the system's region. */
    weekStart: z.int().min(0).max(6).nullable(),
    /** Keys that were changed, by action. */
    keys: z.record(z.string().max(60), z.string().max(60)),
  }),
  desktop: z.strictObject({
    tray: z.boolean(),
    closeToTray: z.boolean(),
    startAtLogin: z.boolean(),
    startHidden: z.boolean(),
    badge: z.boolean(),
    /** Whether to look for new versions, where the app was built with a place to look. */
    updates: z.boolean(),
    /** Languages to check the spelling in. */
    spelling: z.array(z.string().max(20)).max(10),
    /** Whether the first page has been seen. */
    welcomed: z.boolean(),
  }),
}

/** New values for some of the preferences; what is left out stays as it is. */
export const preferencesPatchSchema = z.strictObject({
  reminders: sections.reminders.partial().optional(),
  quickAdd: sections.quickAdd.partial().optional(),
  list: sections.list.partial().optional(),
  desktop: sections.desktop.partial().optional(),
})

/** New values for some of the preferences. */
export type PreferencesPatch = z.infer<typeof preferencesPatchSchema>

/** How the app behaves on this machine; every part has a value from the start. */
export interface Preferences {
  reminders: z.infer<typeof sections.reminders>
  quickAdd: z.infer<typeof sections.quickAdd>
  list: z.infer<typeof sections.list>
  desktop: z.infer<typeof sections.desktop>
}

/** Before anybody chose anything. */
export const firstPreferences: Preferences = {
  reminders: { enabled: true, dayTime: '09:00', sound: true, quietHours: null },
  quickAdd: { shortcut: 'CmdOrCtrl+Shift+Space', language: null, dateOrder: null },
  list: { weekStart: null, keys: {} },
  desktop: {
    tray: false,
    closeToTray: false,
    startAtLogin: false,
    startHidden: false,
    badge: false,
    updates: true,
    spelling: [],
    welcomed: false,
  },
}

/** The preferences with the new values of a patch. */
export function patchPreferences(before: Preferences, patch: PreferencesPatch): Preferences {
  return {
    reminders: { ...before.reminders, ...given(patch.reminders) },
    quickAdd: { ...before.quickAdd, ...given(patch.quickAdd) },
    list: { ...before.list, ...given(patch.list) },
    desktop: { ...before.desktop, ...given(patch.desktop) },
  }
}

/** Reads preferences; parts that are missing, as in what an older version stored, have their first value. */
export const preferencesSchema = preferencesPatchSchema.transform((stored) =>
  patchPreferences(firstPreferences, stored),
)

type Given<Section> = { [Key in keyof Section]?: Exclude<Section[Key], undefined> }

/** A value of `undefined` is one that was left out. */
function given<Section extends object>(section: Section | undefined): Given<Section> {
  const entries = Object.entries(section ?? {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Given<Section>
}
