import type { dataRoutes, DataView, RestorePreview } from '../../shared/ipc/data-routes.ts'
import type { Handlers } from './router.ts'

/** What the handlers need to do with the data as a whole. */
export interface DataActions {
  view(): Promise<DataView>
  backUp(): Promise<DataView>
  previewRestore(backup: string): Promise<RestorePreview>
  restore(backup: string, threads: boolean): Promise<{ seq: number | null; threads: number }>
  show(): Promise<void>
  move(): Promise<boolean>
  setPreviousAside(): Promise<DataView>
}

/** The handlers of the routes about the data folder and its backups. */
export function dataHandlers(data: Promise<DataActions>): Pick<Handlers, keyof typeof dataRoutes> {
  return {
    'data.view': async () => (await data).view(),
    'data.backUp': async () => (await data).backUp(),
    'data.previewRestore': async ({ backup }) => (await data).previewRestore(backup),
    'data.restore': async ({ backup, threads }) => (await data).restore(backup, threads),
    'data.show': async () => {
      await (await data).show()
      return {}
    },
    'data.move': async () => ({ isMoved: await (await data).move() }),
    'data.setPreviousAside': async () => (await data).setPreviousAside(),
  }
}
