import { shell, type BrowserWindow } from 'electron'

import type { Notice } from '../../shared/ipc/notice.ts'
import { chooseFolder } from '../app/choose-folder.ts'
import { repeatOften } from '../app/repeat-often.ts'
import { restart } from '../app/restart.ts'
import type { Services, Surroundings } from './services.ts'

interface DataKeeperPorts {
  services: Services
  surroundings: Surroundings
  /** Nobody is there to read a question. */
  isAutomated: boolean
  window: () => BrowserWindow
  notify: (notice: Notice) => void
}

/** What a person does with the data as a whole. Loaded when the storage is open. */
export async function openDataKeeper(ports: DataKeeperPorts) {
  const { services, surroundings, isAutomated, window, notify } = ports
  const [{ storage, todos }, { DataKeeper }] = await Promise.all([
    services.opening,
    import('../storage/data-keeper.ts'),
  ])
  const { folders, location, clock } = surroundings
  return new DataKeeper({
    storage,
    todos,
    location: { home: folders.home, previous: location.previous, isGiven: location.isGiven },
    clock,
    chooseFolder: () => chooseFolder(window()),
    showFolder: async (folder) => void (await shell.openPath(folder)),
    restart: (problem) => restart(problem, { automated: isAutomated }),
    repeat: repeatOften,
    notify,
  })
}
