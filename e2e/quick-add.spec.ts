import type { Page } from '@playwright/test'

import { axeFindings } from './support/accessibility.ts'
import { runElectron } from './support/child-process.ts'
import { expect, journey } from './support/journey.ts'
import type { OffhandApp } from './support/offhand-app.ts'

/** The floating box, opened by an address as another program would. */
async function openBox(app: OffhandApp, dataFolder: string, address: string): Promise<Page> {
  const opened = app.electron.waitForEvent('window')
  await runElectron([`--data=${dataFolder}`, address])
  const page = await opened
  await expect(page.getByRole('textbox', { name: 'Add a task' })).toBeFocused()
  return page
}

journey('an address opens the floating box, which adds on Enter', async ({ open, dataFolder }) => {
  const app = await open()
  const box = await openBox(app, dataFolder, 'offhand://add?text=buy%20milk%20tomorrow%20at%205pm')
  await expect(box.getByText('Tomorrow 5:00 PM')).toBeVisible()
  await expect(app.row('Buy milk')).toBeHidden()
  await box.screenshot({ path: 'test-results/screenshots/quick-add-box.png' })
  const field = box.getByRole('textbox', { name: 'Add a task' })
  await field.press('Shift+Enter')
  await expect(app.row('buy milk')).toContainText('5:00 PM')
  await expect(box.getByText('Added “buy milk”.')).toBeVisible()
  await field.fill('bread #errands p1')
  await field.press('Enter')
  await expect(app.row('bread')).toBeVisible()
  const isShown = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some(
        (window) => window.getTitle() === 'Add a task' && window.isVisible(),
      ),
    )
  await expect.poll(isShown).toBe(false)
})

for (const colorScheme of ['light', 'dark'] as const) {
  journey(`the floating box in ${colorScheme}`, async ({ open, dataFolder }) => {
    const app = await open({ colorScheme })
    const box = await openBox(app, dataFolder, 'offhand://add?text=buy%20milk%2030%20feb%20p1')
    await box.emulateMedia({ colorScheme })
    await expect(box.getByText('There is no February 30')).toBeVisible()
    await box.screenshot({ path: `test-results/screenshots/quick-add-box-${colorScheme}.png` })
    expect(await axeFindings({ page: box }, 'body')).toEqual([])
  })
}

journey('the floating box shows all of itself at 200 %', async ({ open, dataFolder }) => {
  const app = await open()
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2)
  })
  const box = await openBox(app, dataFolder, 'offhand://add?text=buy%20milk%20tomorrow%20p1')
  for (const text of ['Tomorrow', 'High priority', 'add another']) {
    await expect(box.getByText(text)).toBeInViewport({ ratio: 1 })
  }
  await box.screenshot({ path: 'test-results/screenshots/quick-add-box-200.png' })
})

journey('--add adds to the running app and says what was added', async ({ open, dataFolder }) => {
  const app = await open()
  const second = await runElectron([
    `--data=${dataFolder}`,
    '--add',
    'water the plants every monday',
  ])
  expect(second.stdout).toContain('Added "water the plants"')
  expect(second.exitCode).toBe(0)
  await expect(app.row('water the plants')).toBeVisible()
  const refused = await runElectron([`--data=${dataFolder}`, '--add', 'tomorrow'])
  expect(refused.exitCode).toBe(1)
  expect(refused.stderr).toContain('A task needs a title.')
})
