import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { OffhandApp } from './support/offhand-app.ts'
import { expect, journey } from './support/journey.ts'

/** Opens the page about the data in the settings. */
async function openDataPage(app: OffhandApp) {
  await app.page.getByRole('button', { name: 'Settings' }).click()
  await app.page.getByRole('button', { name: 'Data', exact: true }).click()
  const page = app.page.getByRole('region', { name: 'Data', exact: true })
  await expect(page.getByRole('region', { name: 'Folder' })).toBeVisible()
  return page
}

const closeSettings = (app: OffhandApp) =>
  app.page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: 'Close' }).click()

/** Lets the system's dialog answer with a folder. */
async function chooseInDialog(app: OffhandApp, folder: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, folder)
}

for (const colorScheme of ['light', 'dark'] as const) {
  journey(`a backup is restored with a preview and undone in ${colorScheme}`, async ({ open }) => {
    const app = await open({ colorScheme })
    await app.say('add buy milk')
    await app.say('add bake bread to my work list')
    const data = await openDataPage(app)
    const backups = data.getByRole('list', { name: 'Backups' }).getByRole('listitem')
    await data.getByRole('button', { name: 'Back up now' }).click()
    await expect(data.getByText('The backup was made.')).toBeVisible()
    await expect(backups.first()).toContainText('By hand · 2 tasks, 1 conversation')
    await app.screenshot(`data-${colorScheme}`)
    await closeSettings(app)

    await app.say('delete buy milk')
    await app.say('yes')
    await app.say('add call mum')
    await expect(app.row('Buy milk')).toBeHidden()
    await openDataPage(app)
    await backups.filter({ hasText: '2 tasks' }).first().getByRole('button').click()
    const question = app.page.getByRole('dialog', { name: /^Restore the backup of/ })
    await expect(question).toContainText('1 task will come back.')
    await expect(question).toContainText('1 task will be removed.')
    await app.screenshot(`restore-${colorScheme}`)
    await question.getByRole('button', { name: 'Restore' }).click()
    await expect(data.getByText('Your tasks were restored.')).toBeVisible()
    await expect(backups.first()).toContainText('Before a restore')
    await app.screenshot(`restored-${colorScheme}`)
    await data.getByRole('button', { name: 'Undo' }).click()
    await expect(data.getByText('Your tasks are as before the restore.')).toBeVisible()
    await closeSettings(app)
    await expect(app.row('Call mum')).toBeVisible()
    await expect(app.row('Buy milk')).toBeHidden()
  })
}

journey('a restore stays after a restart', async ({ open }) => {
  const first = await open()
  await first.say('add buy milk')
  const data = await openDataPage(first)
  await data.getByRole('button', { name: 'Back up now' }).click()
  await expect(data.getByText('The backup was made.')).toBeVisible()
  await closeSettings(first)
  await first.say('delete buy milk')
  await first.say('yes')
  await openDataPage(first)
  await data.getByRole('list', { name: 'Backups' }).getByRole('button').first().click()
  await first.page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(data.getByText('Your tasks were restored.')).toBeVisible()
  await first.close()
  const second = await open()
  await expect(second.row('Buy milk')).toBeVisible()
})

journey(
  'the data moves to another folder, and is there after the restart',
  async ({ dataFolder, open }) => {
    const options = { configFolder: join(dataFolder, 'config') }
    const home = join(dataFolder, 'config', 'Offhand')
    const target = join(dataFolder, 'elsewhere')
    const full = join(dataFolder, 'full')
    await mkdir(join(full, 'letters'), { recursive: true })
    await mkdir(target)
    const first = await open(options)
    await first.say('add buy milk')
    const data = await openDataPage(first)
    await chooseInDialog(first, full)
    await data.getByRole('button', { name: 'Move my data to…' }).click()
    await expect(data.getByText('This folder is not empty.')).toBeVisible()
    await chooseInDialog(first, target)
    const ended = first.electron.waitForEvent('close')
    await data.getByRole('button', { name: 'Move my data to…' }).click()
    await ended

    const second = await open(options)
    await expect(second.row('Buy milk')).toBeVisible()
    await second.say('add bake bread')
    await openDataPage(second)
    const page = second.page.getByRole('region', { name: 'Data', exact: true })
    await expect(page.getByText(target, { exact: true })).toBeVisible()
    await second.screenshot('data-moved')
    await page.getByRole('button', { name: 'Everything is here' }).click()
    await expect(page.getByText('The former files were set aside.')).toBeVisible()
    expect((await readdir(home)).filter((name) => name.startsWith('todos.'))).toEqual([])
    expect((await readdir(home)).filter((name) => name.startsWith('moved-'))).toHaveLength(1)
    await second.close()

    const third = await open(options)
    await expect(third.row('Bake bread')).toBeVisible()
  },
)

journey('a folder from the command line is not moved, and that is said', async ({ open }) => {
  const app = await open()
  const data = await openDataPage(app)
  await expect(data.getByRole('button', { name: 'Move my data to…' })).toBeDisabled()
  await expect(data.getByText('chosen on the command line')).toBeVisible()
})

journey(
  'data that cannot be written is shown, and every try is answered',
  async ({ dataFolder, open }) => {
    journey.skip(process.platform !== 'linux', 'the way to forbid writing is of Linux')
    const first = await open()
    await first.say('add buy milk')
    await first.close()
    const isRoot = process.getuid?.() === 0
    const forbid = async (isForbidden: boolean) => {
      // Permissions do not bind root.
      if (isRoot) execFileSync('chattr', [isForbidden ? '+i' : '-i', dataFolder])
      else await chmod(dataFolder, isForbidden ? 0o500 : 0o700)
    }
    await forbid(true)
    try {
      const second = await open()
      await expect(second.row('Buy milk')).toBeVisible()
      await expect(second.page.getByRole('alert').first()).toContainText('Nothing can be saved')
      await second.check('Buy milk').click()
      await expect(second.page.locator('.toast')).toContainText('could not be written')
      await expect(second.row('Buy milk')).toBeVisible()
      await openDataPage(second)
      await second.screenshot('data-read-only')
      await second.close()
    } finally {
      await forbid(false)
    }
    const third = await open()
    await expect(third.row('Buy milk')).toBeVisible()
    await expect(third.page.getByRole('alert')).toHaveCount(0)
  },
)

journey('every file of the app can be read by its owner only', async ({ dataFolder, open }) => {
  journey.skip(process.platform === 'win32', 'Windows has no such modes')
  const first = await open()
  await first.say('add buy milk')
  await first.kill()
  const app = await open()
  const data = await openDataPage(app)
  await data.getByRole('button', { name: 'Back up now' }).click()
  await expect(data.getByText('The backup was made.')).toBeVisible()
  const names = (await readdir(dataFolder, { recursive: true })).filter(isOurs)
  for (const part of ['todos.', 'backups', 'main.log', 'crashes', 'threads']) {
    expect(names.join('\n')).toContain(part)
  }
  const tooOpen: string[] = []
  for (const name of names) {
    const status = await stat(join(dataFolder, name))
    if ((status.mode & 0o077) !== 0) tooOpen.push(name)
  }
  expect(tooOpen).toEqual([])
})

// What the browser engine keeps is in folders that only the owner can enter.
function isOurs(name: string): boolean {
  const [top = ''] = name.split('/')
  return /^(todos|threads|settings|attachments|backups|logs|running|window|reminders|secrets|lock)/.test(
    top,
  )
}
