import { chmodSync, mkdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { repositoryRoot } from '../repository-root.mjs'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { controlFile, debianVersion } from './deb-maker.mjs'
import { layOutLinuxTree } from './linux-tree.mjs'
import { releaseOf } from './release.mjs'
import { specFile } from './rpm-maker.mjs'

function tree() {
  const folder = temporaryFolder()
  const packaged = join(folder, 'packaged')
  mkdirSync(join(packaged, 'resources'), { recursive: true })
  writeFileSync(join(packaged, 'offhand'), 'program')
  writeFileSync(join(packaged, 'chrome-sandbox'), 'helper')
  writeFileSync(join(packaged, 'libEGL.so'), 'library')
  writeFileSync(join(packaged, 'resources/app.asar'), 'archive')
  for (const name of ['offhand', 'libEGL.so']) chmodSync(join(packaged, name), 0o775)
  const root = join(folder, 'root')
  layOutLinuxTree({ packaged, root, release: { version: '1.2.3', date: '2026-11-22' } })
  return root
}

const mode = (/** @type {string} */ path) => statSync(path).mode & 0o7777

it('everybody may read the installed files, and only root may write them', () => {
  const root = tree()
  expect(mode(join(root, 'usr/lib/offhand'))).toBe(0o755)
  expect(mode(join(root, 'usr/lib/offhand/offhand'))).toBe(0o755)
  expect(mode(join(root, 'usr/lib/offhand/libEGL.so'))).toBe(0o644)
  expect(mode(join(root, 'usr/lib/offhand/resources/app.asar'))).toBe(0o644)
})

it("Chromium's sandbox helper is run as root", () => {
  expect(mode(join(tree(), 'usr/lib/offhand/chrome-sandbox'))).toBe(0o4755)
})

it('the command, its entry, its manual and its description are where the system looks', () => {
  const share = join(tree(), 'usr/share')
  expect(readlinkSync(join(share, '../bin/offhand'))).toBe('../lib/offhand/offhand')
  expect(readFileSync(join(share, 'applications/offhand.desktop'), 'utf8')).toContain(
    'MimeType=x-scheme-handler/offhand;',
  )
  expect(readFileSync(join(share, 'metainfo/org.offhand.Offhand.metainfo.xml'), 'utf8')).toContain(
    '<release version="1.2.3" date="2026-11-22" />',
  )
  expect(gunzipSync(readFileSync(join(share, 'man/man1/offhand.1.gz'))).toString()).toContain('.TH')
  expect(statSync(join(share, 'icons/hicolor/48x48/apps/offhand.png')).size).toBeGreaterThan(0)
})

it('the manual has every option that the usage has, and no other', () => {
  const manual = readFileSync(join(repositoryRoot, 'resources/linux/offhand.1'), 'utf8')
  const source = readFileSync(join(repositoryRoot, 'src/main/app/launch-arguments.ts'), 'utf8')
  const described = [...manual.matchAll(/^\.BI? (\S+)/gm)].map(([, option = '']) => option)
  const options = described.map((option) => option.replaceAll('\\', ''))
  const used = [...source.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option)
  expect(used.length).toBeGreaterThan(5)
  expect(options.filter((option) => option.startsWith('--'))).toEqual(used)
})

it('a pre-release sorts before its release in both kinds of packages', () => {
  expect(debianVersion('1.0.0-beta.1')).toBe('1.0.0~beta.1')
  expect(specFile('1.0.0-beta.1', tree())).toContain('Version: 1.0.0~beta.1\n')
})

it('the .rpm names every file that it installs, and the folders that are its own', () => {
  const spec = specFile('1.2.3', tree())
  expect(spec).toContain('\n/usr/bin/offhand\n')
  expect(spec).toContain('\n%dir /usr/lib/offhand/resources\n')
  expect(spec).toContain('\n%attr(4755,root,root) /usr/lib/offhand/chrome-sandbox\n')
  expect(spec).not.toMatch(/^%dir \/usr\/(bin|share)$/m)
})

it('the .deb states its version, its architecture and its size', () => {
  const control = controlFile({ version: '1.2.3', architecture: 'arm64', size: 4321 })
  expect(control).toContain('Version: 1.2.3\nArchitecture: arm64\n')
  expect(control).toContain('Installed-Size: 4321\n')
})

it('the day of a release is that of its sources, where one is given', () => {
  const before = process.env['SOURCE_DATE_EPOCH']
  process.env['SOURCE_DATE_EPOCH'] = '1767225600'
  try {
    expect(releaseOf({ version: '1.2.3' })).toEqual({ version: '1.2.3', date: '2026-01-01' })
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH']
    else process.env['SOURCE_DATE_EPOCH'] = before
  }
})
