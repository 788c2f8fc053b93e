import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/**
 * Makes the unfused twin of a packaged app: the same archive, beside it what lets Playwright in, and the
 * two fuses off that keep both out. The journeys run on it as the app that people get.
 * @param {{ packaged: string, folder: string }} options The folder is made anew.
 * @returns {Promise<Record<string, string>>} The environment in which journeys start it.
 */
export async function makeUnfusedTwin({ packaged, folder }) {
  rmSync(folder, { recursive: true, force: true })
  copyByLinks(packaged, folder)
  const program = join(folder, 'offhand')
  rmSync(program)
  cpSync(join(packaged, 'offhand'), program)
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  })
  // An archive of this name would come before the starter.
  renameSync(join(folder, 'resources/app.asar'), join(folder, 'resources/offhand.asar'))
  const starter = join(folder, 'resources/app')
  cpSync(fileURLToPath(new URL('twin', import.meta.url)), starter, { recursive: true })
  const manifest = { name: 'offhand', type: 'module', main: 'main.mjs' }
  writeFileSync(join(starter, 'package.json'), JSON.stringify(manifest))
  // Where the `electron` package looks for its program.
  symlinkSync('offhand', join(folder, 'electron'))
  return {
    // As a packaged app it tells the desktop that it is there, but not the one of who runs the journeys.
    XDG_CONFIG_HOME: join(folder, 'config'),
    ELECTRON_EXEC_PATH: program,
    ELECTRON_OVERRIDE_DIST_PATH: folder,
    OFFHAND_TWIN: folder,
  }
}

/** @param {string} from @param {string} to */
function copyByLinks(from, to) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyByLinks(source, target)
    else linkSync(source, target)
  }
}
