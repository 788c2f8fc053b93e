import { app, autoUpdater } from 'electron'

import type { UpdateState } from '../../../shared/ipc/desktop-state.ts'
import type { Logger } from '../../../shared/logger.ts'
import type { Notices } from '../notices.ts'
import { createPageSource } from './page-source.ts'
import { createRestartSource } from './restart-source.ts'
import { updateFeed } from './update-feed.ts'
import { foundNotice, waitNotice } from './update-notices.ts'
import { Updates } from './updates.ts'

interface UpdatesParts {
  /** Whether the person wants new versions to be looked for; known when the settings are. */
  isWanted: Promise<() => boolean>
  isBusy: () => boolean
  notices: Notices
  openPage: (address: string) => void
  onChange: () => void
  logger: Logger
}

/** The search for new versions; null in a build without an address to look at, and in development. */
export function createUpdates(parts: UpdatesParts): Updates | null {
  if (updateFeed === null || !app.isPackaged) return null
  const { isBusy, notices, openPage, onChange, logger } = parts
  const { platform, arch: architecture } = process
  const source =
    platform === 'linux'
      ? createPageSource({ feed: updateFeed, version: app.getVersion(), fetch, openPage })
      : createRestartSource({ updater: autoUpdater, feed: updateFeed, platform, architecture })
  let isWanted = () => false
  parts.isWanted.then((known) => (isWanted = known)).catch(() => {})
  let announced: string | null = null
  const announce = ({ phase, version, by }: UpdateState) => {
    if (phase !== 'found' || version === null || version === announced) return
    announced = version
    notices.add(foundNotice({ version, by, current: app.getVersion() }), () => {
      if (!updates.use()) notices.add(waitNotice)
    })
  }
  const updates = new Updates({
    source,
    isWanted: () => isWanted(),
    isBusy,
    elapsedMs: () => performance.now(),
    onChange: (state) => {
      announce(state)
      onChange()
    },
    logger,
  })
  return updates
}
