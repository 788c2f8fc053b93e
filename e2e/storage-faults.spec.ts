import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { expect, journey } from './support/journey.ts'

const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const megabyte = 1024 * 1024

/** Does something while a disk of 96 MB is mounted on a folder. */
async function onSmallDisk(folder: string, use: () => Promise<void>): Promise<void> {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m,mode=0700', 'tmpfs', folder])
  try {
    await use()
  } finally {
    execFileSync('umount', ['-l', folder])
  }
}

/** A record as `docs/data-format.md` describes it. */
function asRecord(value: unknown): string {
  const body = `0,${JSON.stringify(value)}`
  const checksum = crc32(body).toString(16).padStart(8, '0')
  return `[${Buffer.byteLength(body)},"${checksum}",${body}]`
}

journey(
  'data of a newer version is shown, kept as it is, and that is said',
  async ({ dataFolder, open }) => {
    const first = await open()
    await first.say('add buy milk')
    await first.close()
    const path = join(dataFolder, 'todos.1.jsonl')
    const [, ...lines] = (await readFile(path, 'utf8')).split('\n')
    const header = {
      format: 'offhand-todos',
      version: 99,
      kind: 'journal',
      number: 1,
      snapshot: 0,
      after: null,
    }
    await writeFile(path, [asRecord(header), ...lines].join('\n'))
    const written = await readFile(path)

    const second = await open()
    await expect(second.row('Buy milk')).toBeVisible()
    await expect(second.page.getByRole('alert').first()).toContainText('newer version of Offhand')
    await second.screenshot('newer-format')
    await second.check('Buy milk').click()
    await expect(second.page.locator('.toast')).toContainText('Please update Offhand')
    await expect(second.row('Buy milk')).toBeVisible()
    await second.close()
    expect(await readFile(path)).toEqual(written)
  },
)

journey(
  'what could not be saved on a full disk can be tried again',
  async ({ dataFolder, open }) => {
    journey.skip(!isRoot, 'only root can make a small disk')
    await onSmallDisk(dataFolder, async () => {
      const first = await open()
      await first.say('add buy milk')
      await first.close()
      const app = await open()
      await expect(app.row('Buy milk')).toBeVisible()
      const filler = join(dataFolder, 'filler')
      const { bavail, bsize } = await statfs(dataFolder)
      await writeFile(filler, Buffer.alloc(bavail * bsize)).catch(() => {})
      await app.check('Buy milk').click()
      const toast = app.page.locator('.toast')
      await expect(toast).toContainText('The disk is full')
      await expect(app.check('Buy milk')).toHaveAttribute('aria-checked', 'false')
      await app.screenshot('disk-full')
      await rm(filler)
      await toast.getByRole('button', { name: 'Try again' }).click()
      await expect(app.page.getByText('Completed “Buy milk”')).toBeVisible()
      await app.close()
      const again = await open()
      await expect(again.row('Buy milk')).toBeHidden()
      await expect(again.page.getByRole('alert')).toHaveCount(0)
      await again.close()
    })
  },
)

journey('a disk with no room at all still shows what is on it', async ({ dataFolder, open }) => {
  journey.skip(!isRoot, 'only root can make a small disk')
  await onSmallDisk(dataFolder, async () => {
    const first = await open()
    await first.say('add buy milk')
    await first.close()
    // The engine would make room for others by tidying up its own files.
    await rm(join(dataFolder, 'browser'), { recursive: true })
    await writeFile(join(dataFolder, 'filler'), Buffer.alloc(96 * megabyte)).catch(() => {})
    const app = await open()
    await expect(app.row('Buy milk')).toBeVisible()
    await expect(app.page.getByRole('alert').first()).toContainText('The disk is full')
    await app.screenshot('no-space')
    await app.close()
  })
})

journey(
  'what another program changes in the folder is taken over, and nothing is lost',
  async ({ dataFolder, open }) => {
    const [ours, theirs] = [join(dataFolder, 'ours'), join(dataFolder, 'theirs')]
    await mkdir(ours)
    const here = { arguments: [`--data=${ours}`] }
    // Of two versions of a task the later one stays.
    const there = { arguments: [`--data=${theirs}`, '--now=2026-11-22T10:00:00'] }
    const first = await open(here)
    await first.say('add buy milk')
    await first.say('add call mum')
    await first.close()
    await cp(ours, theirs, { recursive: true })

    const other = await open(there)
    await other.say('add bake bread')
    await other.check('Buy milk').click()
    await expect(other.row('Buy milk')).toBeHidden()
    await other.close()

    const app = await open(here)
    await app.say('add cut cheese')
    // The sync program brings the files of the other machine, over those of ours.
    for (const name of await readdir(theirs)) {
      if (name.startsWith('todos.')) await cp(join(theirs, name), join(ours, name))
    }
    await expect(app.row('Bake bread')).toBeVisible()
    await expect(app.row('Buy milk')).toBeHidden()
    await expect(app.row('Cut cheese')).toBeVisible()
    await app.say('add drink tea')
    await app.screenshot('sync-folder')
    await app.close()

    const again = await open(here)
    for (const title of ['Bake bread', 'Cut cheese', 'Drink tea', 'Call mum']) {
      await expect(again.row(title)).toBeVisible()
    }
    await expect(again.row('Buy milk')).toBeHidden()
    await expect(again.page.getByRole('alert')).toHaveCount(0)
    expect((await readdir(ours)).some((name) => name.includes('.foreign-'))).toBe(true)
  },
)

journey(
  'data whose disk is away is not taken for empty, and nothing is made in its place',
  async ({ dataFolder, open }) => {
    const home = join(dataFolder, 'config', 'Offhand')
    const folder = join(dataFolder, 'away', 'data')
    await mkdir(home, { recursive: true })
    const location = { format: 'offhand-location', version: 1, folder, previous: null }
    await writeFile(join(home, 'location.json'), JSON.stringify(location))
    const app = await open({ configFolder: join(dataFolder, 'config') })
    await expect(app.page.getByRole('alert').first()).toContainText('which is not there now')
    await app.screenshot('disk-away')
    await app.close()
    expect(await readdir(dataFolder)).toEqual(['config'])
  },
)
