import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryRoot } from '../repository-root.mjs'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { place } from './linux-tree.mjs'
import { planRelease } from './plan-release.mjs'

const built = [
  'installers-linux-x64/deb/x64/offhand_1.2.3_amd64.deb',
  'installers-macos-universal/Offhand-1.2.3-universal.dmg',
  'installers-macos-universal/zip/darwin/universal/Offhand-darwin-universal-1.2.3.zip',
  'installers-windows-arm64/squirrel.windows/arm64/Offhand-1.2.3-arm64-Setup.exe',
  'installers-windows-arm64/squirrel.windows/arm64/RELEASES',
  'installers-windows-arm64/squirrel.windows/arm64/Offhand-1.2.3-full.nupkg',
  'installers-windows-x64/squirrel.windows/x64/Offhand-1.2.3-x64-Setup.exe',
  'installers-windows-x64/squirrel.windows/x64/RELEASES',
  'installers-windows-x64/squirrel.windows/x64/Offhand-1.2.3-full.nupkg',
  'materials/offhand.cdx.json',
]

it('the updates of one processor do not take the place of those of the other', () => {
  expect(planRelease(built).feed.map(({ to }) => to)).toEqual([
    'Offhand-darwin-universal-1.2.3.zip',
    'windows-arm64/RELEASES',
    'windows-arm64/Offhand-1.2.3-full.nupkg',
    'windows-x64/RELEASES',
    'windows-x64/Offhand-1.2.3-full.nupkg',
  ])
})

it('a release in which one file would overwrite another is refused', () => {
  const sameName = ['windows-x64/Offhand Setup.exe', 'windows-arm64/Offhand Setup.exe']
  expect(() => planRelease(sameName)).toThrow('Offhand-Setup.exe')
})

function collect(/** @type {NodeJS.ProcessEnv} */ environment) {
  const folder = temporaryFolder()
  for (const path of built) place(join(folder, 'built', path), path)
  const release = join(folder, 'release')
  const script = join(repositoryRoot, 'scripts/package/collect-release.mjs')
  const env = { ...process.env, ...environment }
  execFileSync(process.execPath, [script, join(folder, 'built'), release], { env })
  return release
}

it('every file of a release has its checksum, and without an address there is no feed', () => {
  const release = collect({ OFFHAND_UPDATE_FEED: '', OFFHAND_RELEASE_PAGE: '' })
  const names = readdirSync(release).filter((name) => name !== 'SHA256SUMS')
  expect(names.some((name) => name.includes('feed'))).toBe(false)
  const expected = names.sort().map((name) => {
    const sum = createHash('sha256').update(readFileSync(join(release, name)))
    return `${sum.digest('hex')}  ${name}\n`
  })
  expect(readFileSync(join(release, 'SHA256SUMS'), 'utf8')).toBe(expected.join(''))
})

it('the feed has what the apps of each system ask for', () => {
  const release = collect({
    OFFHAND_UPDATE_FEED: 'https://updates.example/offhand',
    OFFHAND_RELEASE_PAGE: 'https://example.com/releases/1',
  })
  const archive = readdirSync(release).find((name) => name.endsWith('feed.tar.gz')) ?? ''
  const inFeed = (/** @type {string} */ name) =>
    execFileSync('tar', ['-xzOf', join(release, archive), `./${name}`], { encoding: 'utf8' })
  const linux = JSON.parse(inFeed('linux.json'))
  expect(linux.page).toBe('https://example.com/releases/1')
  const macos = JSON.parse(inFeed('macos.json'))
  expect(macos.currentRelease).toBe(linux.version)
  const update = new URL(macos.releases[0].updateTo.url)
  expect(update.href).toMatch(/^https:\/\/updates\.example\/offhand\/Offhand-darwin/)
  expect(inFeed(update.pathname.split('/').at(-1) ?? '')).toContain('darwin')
  expect(inFeed('windows-arm64/RELEASES')).toContain('arm64')
  expect(inFeed('windows-x64/RELEASES')).toContain('x64')
})
