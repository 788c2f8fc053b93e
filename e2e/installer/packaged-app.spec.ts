import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { z } from 'zod'

import { repository } from '../support/electron-command.ts'
import { listAsar } from './list-asar.ts'

const packaged = join(repository, 'dist', `Offhand-linux-${process.arch}`)
const archive = join(packaged, 'resources/app.asar')

// What a fuse is in the binary: the characters 0 and 1.
const isOff = '0'.charCodeAt(0)
const isOn = '1'.charCodeAt(0)

test('the fuses in the built binary are set as the security page says', async () => {
  const wire = await getCurrentFuseWire(join(packaged, 'offhand'))
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ]
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ]
  expect(off.map((fuse) => wire[fuse])).toEqual(off.map(() => isOff))
  expect(on.map((fuse) => wire[fuse])).toEqual(on.map(() => isOn))
})

test('the app brings its built files and nothing else', async () => {
  const files = await listAsar(archive)
  const strange = files.filter(
    (path) =>
      !/^(out\/(main|preload|renderer)\/|out\/licences\.txt$|package\.json$|LICENSE$|resources\/)/.test(
        path,
      ) || /\.(map|ts|tsx|test\.js)$/.test(path),
  )
  expect(strange).toEqual([])
  expect(files).toContain('out/main/index.js')
  expect(files).toContain('out/licences.txt')
})

test('every package of which code is in the app has its licence in licences.txt', () => {
  const listed = readFileSync(join(repository, 'out/licences.txt'), 'utf8')
  const bundled = ['main', 'preload', 'renderer'].flatMap(packagesInMaps)
  expect(bundled).toContain('react')
  const missing = bundled.filter((name) => !listed.includes(`\n  ${name} `))
  expect([...new Set(missing)]).toEqual([])
})

const mapSchema = z.object({ sources: z.array(z.string()) })

/** The packages that the source maps of a build name; the maps themselves are not packaged. */
function packagesInMaps(build: string): string[] {
  const folder = join(repository, 'out', build)
  const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return maps
    .filter((name) => name.endsWith('.map'))
    .flatMap(
      (name) => mapSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).sources,
    )
    .flatMap((source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [])
}
