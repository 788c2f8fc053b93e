import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { repository } from '../support/electron-command.ts'
import { startInstalledApp } from './installed-app.ts'

const made = join(repository, 'dist', 'make')
const packaged = join(repository, 'dist', `Offhand-linux-${process.arch}`)
const deb = packageIn('deb')
const rpm = packageIn('rpm')

function packageIn(kind: string): string {
  const folder = join(made, kind, process.arch)
  const [name, ...others] = existsSync(folder) ? readdirSync(folder) : []
  if (name === undefined || others.length > 0) throw new Error(`Expected one package in ${folder}.`)
  return join(folder, name)
}

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
  })
}

/** The .deb of a version before this one: the one given in the environment, or the same app with a lower number. */
function debBefore(folder: string): string {
  const given = process.env['OFFHAND_PREVIOUS_DEB']
  if (given) return given
  const maker = join(repository, 'scripts/package/make-deb.mjs')
  return run(process.execPath, maker, packaged, folder, '0.0.1').trim()
}

/** The desktop entry that the system opens an `offhand:` address with. */
function openerOfAddresses(): string {
  return run('xdg-mime', 'query', 'default', 'x-scheme-handler/offhand').trim()
}

test('lintian finds no error in the Debian package', () => {
  expect(run('lintian', '--allow-root', '--fail-on', 'none', deb)).not.toMatch(/^E:/m)
})

test('the desktop entry and the description for software centres are valid', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offhand-deb-'))
  try {
    run('dpkg-deb', '--extract', deb, folder)
    run('desktop-file-validate', join(folder, 'usr/share/applications/offhand.desktop'))
    const metainfo = join(folder, 'usr/share/metainfo/org.offhand.Offhand.metainfo.xml')
    run('appstreamcli', 'validate', '--no-net', metainfo)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the .rpm installs the same files as the .deb', () => {
  const inRpm = run('rpm', '--query', '--list', '--package', rpm).split('\n')
  const inDeb = run('dpkg-deb', '--contents', deb)
    .split('\n')
    .filter((line) => !line.startsWith('d'))
    .map((line) => /\.(\/\S*)/.exec(line)?.[1] ?? '')
  const onlyInDeb = inDeb.filter((path) => path !== '' && !inRpm.includes(path))
  expect(onlyInDeb.toSorted()).toEqual([
    '/usr/share/doc/offhand/changelog.gz',
    '/usr/share/lintian/overrides/offhand',
  ])
  const folders = /^\/usr\/(lib|share\/doc)\/offhand(\/[^.]*)?$/
  const onlyInRpm = inRpm.filter((path) => path !== '' && !inDeb.includes(path))
  expect(onlyInRpm.filter((path) => !folders.test(path))).toEqual([])
})

test('installed, upgraded and removed: the app answers, and the tasks stay', async () => {
  const work = mkdtempSync(join(tmpdir(), 'offhand-installed-'))
  const home = join(work, 'home')
  try {
    run('apt-get', 'install', '-y', '--allow-downgrades', debBefore(work))
    const first = await startInstalledApp(home)
    await first.window.ask(
      'hi',
      "Hello! I'm your todo assistant. How can I help you manage your tasks today?",
    )
    await first.window.ask('add buy milk tomorrow at 5pm', 'Added "Buy milk" for tomorrow')
    await expect(first.window.row('Buy milk')).toContainText('5:00 PM')
    await first.window.screenshot('installed')
    await first.quit()

    run('apt-get', 'install', '-y', deb)
    expect(openerOfAddresses()).toBe('offhand.desktop')
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    expect(run('offhand', ...asRoot, '--version')).toBe(
      `${run('dpkg-query', '-W', '-f', '${Version}', 'offhand')}\n`,
    )
    // The thread that reads and writes files is a file inside the archive of the app.
    const file = join(work, 'tasks.md')
    const elsewhere = [...asRoot, `--data=${join(work, 'other')}`, '--quit']
    await writeFile(file, '# Work\n- [ ] Buy bread\n')
    expect(run('offhand', ...elsewhere, `--import=${file}`)).toContain('Imported 1 task')
    expect(run('offhand', ...elsewhere, `--export=${file}.ics`)).toContain('Exported 1 task')
    const second = await startInstalledApp(home)
    await expect(second.window.row('Buy milk')).toContainText('5:00 PM')
    await second.window.ask('complete milk', /Buy milk/)
    await expect(second.window.row('Buy milk')).toBeHidden()
    await second.quit()

    run('apt-get', 'remove', '-y', 'offhand')
    expect(existsSync('/usr/lib/offhand')).toBe(false)
    expect(openerOfAddresses()).toBe('')
    expect(existsSync('/usr/share/applications/offhand.desktop')).toBe(false)
    const data = join(home, '.config/Offhand')
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
    const todos = files.find((name) => /todos.*json/.test(name)) ?? ''
    expect(await readFile(join(data, todos), 'utf8')).toContain('Buy milk')
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})
