import { z } from 'zod'

/** What can be done on this desktop, and what the app knows of it; for the settings and the theme. */
export const desktopStateSchema = z.strictObject({
  platform: z.enum(['mac', 'windows', 'linux']),
  /** Where tasks, conversations and settings are. */
  dataFolder: z.string(),
  /** Whether the desktop shows icons of programs in a tray or menu bar. */
  hasTray: z.boolean(),
  /** Whether the icon of the app can show a number. */
  hasBadge: z.boolean(),
  /** Whether this build can be started by the system at login. */
  canStartAtLogin: z.boolean(),
  /** The languages whose dictionaries are on this computer; null where the system checks the spelling. */
  dictionaries: z.array(z.string()).nullable(),
  /** The folder that dictionaries are looked for in; null where the system has its own. */
  dictionaryFolder: z.string().nullable(),
  /** The accent colour of the system, as `#rrggbb`; null when it has none. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  /** The search for new versions; null in a build that never looks for any. */
  update: z
    .strictObject({
      phase: z.enum(['idle', 'looking', 'found', 'failed']),
      /** The new version, when one was found; empty when the system did not tell which. */
      version: z.string().nullable(),
      /** Whether it is installed with a restart, or has to be fetched from its page. */
      by: z.enum(['restart', 'page']),
    })
    .nullable(),
})

export type DesktopState = z.infer<typeof desktopStateSchema>

/** How the search for new versions stands. */
export type UpdateState = NonNullable<DesktopState['update']>
