import type { DesktopState } from '../../shared/ipc/desktop-state.ts'
import type { ReminderMoment, WaitingReminder } from '../../shared/ipc/reminders.ts'
import type { RouteName, RouteResponse } from '../../shared/ipc/routes.ts'
import type {
  ChosenFile,
  ExportOutcome,
  ExportRequest,
  ImportChoice,
  ImportOutcome,
  ImportPreviewAnswer,
} from '../../shared/ipc/transfer.ts'
import type { Preferences, PreferencesPatch } from '../../shared/settings/preferences.ts'
import type { Handlers } from './router.ts'

/** What the handlers need of the desktop around the window. */
export interface DesktopParts {
  /** Resolves when the storage is open; requests wait for it. */
  preferences: Promise<{
    read(): Preferences
    save(patch: PreferencesPatch): Promise<Preferences>
  }>
  reminders: Promise<{
    waiting(): WaitingReminder[]
    settle(todoIds: readonly string[], until: ReminderMoment | null): void
  }>
  /** How the app behaves on the desktop. */
  manners: {
    state(): Promise<DesktopState>
    accent(): DesktopState['accent']
    lookForUpdate(): Promise<DesktopState>
  }
  quickAdd: {
    state(): RouteResponse<'quickAdd.state'>
    resize(height: number): void
    close(): void
  }
  transfer: {
    choose(): Promise<ChosenFile>
    preview(choice: ImportChoice): Promise<ImportPreviewAnswer>
    import(choice: ImportChoice): Promise<ImportOutcome>
    forget(): void
    export(request: ExportRequest): Promise<ExportOutcome>
  }
}

type DesktopRoute = Extract<
  RouteName,
  `${'preferences' | 'reminders' | 'quickAdd' | 'desktop' | 'transfer'}.${string}`
>

/** The handlers of preferences, reminders, the floating box, import and export. */
export function desktopHandlers(parts: DesktopParts): Pick<Handlers, DesktopRoute> {
  const { preferences, reminders, quickAdd, manners, transfer } = parts
  return {
    'preferences.get': async () => (await preferences).read(),
    'preferences.save': async (patch) => (await preferences).save(patch),
    'reminders.waiting': async () => (await reminders).waiting(),
    'reminders.settle': async ({ todoIds, until }) => {
      const watch = await reminders
      watch.settle(todoIds, until)
      return {}
    },
    'desktop.state': async () => manners.state(),
    'desktop.accent': async () => ({ accent: manners.accent() }),
    'desktop.lookForUpdate': async () => manners.lookForUpdate(),
    'quickAdd.state': async () => quickAdd.state(),
    'quickAdd.resize': async ({ height }) => {
      quickAdd.resize(height)
      return {}
    },
    'quickAdd.close': async () => {
      quickAdd.close()
      return {}
    },
    'transfer.choose': async () => transfer.choose(),
    'transfer.preview': async (choice) => transfer.preview(choice),
    'transfer.import': async (choice) => transfer.import(choice),
    'transfer.forget': async () => {
      transfer.forget()
      return {}
    },
    'transfer.export': async (request) => transfer.export(request),
  }
}
