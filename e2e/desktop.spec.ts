import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, watch, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { exitCode, startElectron } from './support/child-process.ts'
import { expect, journey } from './support/journey.ts'
import type { OffhandApp } from './support/offhand-app.ts'

const welcome = 'Welcome to Offhand'

async function openSettings(app: OffhandApp): Promise<void> {
  await app.page.getByRole('button', { name: 'Settings' }).click()
  await app.page.getByRole('button', { name: 'Desktop' }).click()
  await expect(app.page.getByRole('heading', { name: 'Start', exact: true })).toBeVisible()
}

function isVisible(app: OffhandApp) {
  return app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
}

journey('the first page explains the app until the first task', async ({ open }) => {
  const app = await open()
  await expect(app.page.getByRole('heading', { name: welcome })).toBeVisible()
  await app.screenshot('welcome-light')
  await app.page.getByRole('button', { name: 'add buy milk tomorrow at 5pm' }).click()
  await expect(app.row('Buy milk')).toBeVisible()
  await app.close()
  const again = await open()
  await expect(again.row('Buy milk')).toBeVisible()
  await again.say('delete buy milk')
  await again.ask('yes', /Deleted/)
  await expect(again.row('Buy milk')).toHaveCount(0)
  await expect(again.page.getByRole('heading', { name: welcome })).toHaveCount(0)
})

journey('the first page is gone for good after its button', async ({ open }) => {
  const app = await open({ colorScheme: 'dark' })
  await expect(app.page.getByRole('heading', { name: welcome })).toBeVisible()
  await app.screenshot('welcome-dark')
  await app.page.getByRole('button', { name: 'Start' }).click()
  await expect(app.page.getByRole('heading', { name: welcome })).toHaveCount(0)
  await app.close()
  const again = await open()
  await expect(again.page.getByText('A clean slate')).toBeVisible()
})

journey('the desktop has its page in the settings', async ({ open }) => {
  const app = await open()
  await openSettings(app)
  const { page } = app
  await app.screenshot('settings-desktop-light')
  await expect(page.getByRole('switch', { name: 'Keep running' })).toBeDisabled()
  await page.getByRole('switch', { name: 'Icon in the' }).check()
  await page.getByRole('switch', { name: 'Number of tasks' }).check()
  await app.close()
  const again = await open({ colorScheme: 'dark' })
  await openSettings(again)
  await expect(again.page.getByRole('switch', { name: 'Icon in the' })).toBeChecked()
  await expect(again.page.getByRole('switch', { name: 'Number of tasks' })).toBeChecked()
  await expect(again.page.getByText('Look now')).toHaveCount(0)
  await again.screenshot('settings-desktop-dark')
})

journey('with an icon in the tray the window need not be open', async ({ open, dataFolder }) => {
  // There is no desktop here, so a stand-in answers for the one that shows icons.
  const programs = join(dataFolder, 'programs')
  await mkdir(programs)
  await writeFile(join(programs, 'gdbus'), '#!/bin/sh\necho "(true,)"\n', { mode: 0o755 })
  const path = process.env['PATH']
  process.env['PATH'] = `${programs}:${path}`
  try {
    const app = await open()
    await openSettings(app)
    await app.page.getByRole('switch', { name: 'Icon in the' }).check()
    await app.page.getByRole('switch', { name: 'Keep running' }).check()
    await expect(app.page.getByRole('switch', { name: 'Keep running' })).toBeChecked()
    // The switch is for an installed app only.
    const hidden = "offhand.request('preferences.save', { desktop: { startHidden: true } })"
    await app.page.evaluate(hidden)
    expect(await isVisible(app)).toBe(true)
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    expect(await isVisible(app)).toBe(false)
    await app.close()
    const atLogin = await open({ arguments: ['--at-login'] })
    expect(await isVisible(atLogin)).toBe(false)
    await atLogin.close()
    expect(await isVisible(await open())).toBe(true)
  } finally {
    process.env['PATH'] = path
  }
})

journey(
  'a run that is cut off leaves a report, without a word of the person',
  async ({ open, dataFolder }) => {
    const app = await open()
    await app.say('add buy secret milk')
    await expect(app.row('Buy secret milk')).toBeVisible()
    await app.kill()
    const again = await open()
    await expect(again.page.getByText('Offhand ended unexpectedly.')).toBeVisible()
    await again.screenshot('crash-notice')
    const folder = join(dataFolder, 'logs', 'crashes')
    const [report = ''] = await readdir(folder)
    const text = await readFile(join(folder, report), 'utf8')
    expect(text).toContain('Version   0.1.0')
    expect(text).toContain('app.start')
    expect(text).not.toContain('milk')
    await again.close()
    const third = await open()
    await expect(third.row('Buy secret milk')).toBeVisible()
    await expect(third.page.getByText('Offhand ended unexpectedly.')).toHaveCount(0)
  },
)

journey('a run that is cut off before its window leaves one, too', async ({ open, dataFolder }) => {
  const noted = watch(dataFolder)
  const child = startElectron([`--data=${dataFolder}`])
  const ended = exitCode(child)
  for await (const { filename } of noted) if (filename === 'running.json') break
  child.kill('SIGKILL')
  await ended
  // It had not come to its log yet, which it opens behind the first frame.
  expect(existsSync(join(dataFolder, 'logs', 'main.log'))).toBe(false)
  const again = await open()
  await expect(again.page.getByText('Offhand ended unexpectedly.')).toBeVisible()
  const [report = ''] = await readdir(join(dataFolder, 'logs', 'crashes'))
  const text = await readFile(join(dataFolder, 'logs', 'crashes', report), 'utf8')
  expect(text).toContain('Version   0.1.0')
})

journey('a long list is printed to its end', async ({ open }) => {
  const lines = (from: number) =>
    Array.from({ length: 70 }, (_, at) => `--add=Pack box ${from + at} tomorrow #move`)
  await (await open({ arguments: lines(0) })).close()
  const app = await open({ arguments: lines(70) })
  await expect(app.page.getByText('140 tasks open')).toBeVisible()
  const pages = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' })
    return pdf?.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  })
  expect(pages).toBeGreaterThanOrEqual(4)
  await app.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await app.page.emulateMedia({ media: 'print' })
  await expect(app.page.locator('.print-sheet li')).toHaveCount(140)
  await expect(app.composer).toBeHidden()
  await app.screenshot('print')
})

journey('the size of the text is remembered', async ({ open }) => {
  const app = await open()
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(1)
  })
  await app.close()
  const again = await open()
  const level = await again.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
  )
  expect(level).toBe(1)
})
