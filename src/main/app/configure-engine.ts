import { join } from 'node:path'

import { app } from 'electron'

import { chromiumSwitches, disabledFeatures } from './chromium-switches.ts'
import type { DataFolders } from './data-folders.ts'
import { keepCompiledCode } from './keep-compiled-code.ts'

/** Names the app, moves its folders and takes the network from the engine. Before the app is ready. */
export function configureEngine(folders: DataFolders): void {
  app.setName('Offhand')
  app.setPath('userData', folders.profile)
  app.setPath('sessionData', folders.browser)
  app.setAppLogsPath(folders.logs)
  keepCompiledCode(join(folders.browser, 'Compiled Code'))
  for (const [name, value] of chromiumSwitches) {
    if (value === null) app.commandLine.appendSwitch(name)
    else app.commandLine.appendSwitch(name, value)
  }
  const given = app.commandLine.getSwitchValue('disable-features')
  const features = [...(given === '' ? [] : [given]), ...disabledFeatures]
  app.commandLine.appendSwitch('disable-features', features.join(','))
}
