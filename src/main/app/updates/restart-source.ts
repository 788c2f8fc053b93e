import type { AutoUpdater } from 'electron'

import type { UpdateSource } from './updates.ts'

type Updater = Pick<AutoUpdater, 'setFeedURL' | 'checkForUpdates' | 'quitAndInstall'> & {
  on(event: string, listener: (...details: unknown[]) => void): unknown
}

interface RestartSourceParts {
  updater: Updater
  feed: URL
  platform: string
  architecture: string
}

/**
 * Electron's own updater: what it finds it has also downloaded and verified, and it replaces the app only
 * with the restart that the person asks for, or after the app was ended.
 */
export function createRestartSource(parts: RestartSourceParts): UpdateSource {
  const { updater, feed, platform, architecture } = parts
  let settle: { resolve: (version: string | null) => void; reject: (error: Error) => void } | null =
    null
  const isMac = platform === 'darwin'
  const file = isMac ? 'macos.json' : `windows-${architecture}`
  updater.setFeedURL({ url: new URL(file, feed).href, ...(isMac ? { serverType: 'json' } : {}) })
  updater.on('update-not-available', () => settle?.resolve(null))
  updater.on('update-downloaded', (_event, _notes, name) => settle?.resolve(versionIn(name)))
  updater.on('error', (error) => settle?.reject(error instanceof Error ? error : new Error('?')))
  return {
    by: 'restart',
    look: () =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject }
        updater.checkForUpdates()
      }),
    use: () => updater.quitAndInstall(),
  }
}

function versionIn(name: unknown): string {
  const version = typeof name === 'string' ? /\d+\.\d+\.\d+/.exec(name)?.[0] : undefined
  return version ?? ''
}
