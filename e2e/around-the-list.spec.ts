import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Locator } from '@playwright/test'

import { runElectron } from './support/child-process.ts'
import { axeFindings } from './support/accessibility.ts'
import { expect, journey } from './support/journey.ts'
import { answerFileDialogs, chooseInMenu } from './support/menu-and-files.ts'
import type { OffhandApp } from './support/offhand-app.ts'
import { resize } from './support/seeded-app.ts'

async function openImport(app: OffhandApp, path: string): Promise<Locator> {
  await answerFileDialogs(app, path)
  await chooseInMenu(app, 'Import…')
  const dialog = app.page.getByRole('dialog', { name: 'Import tasks' })
  await dialog.getByRole('button', { name: 'Choose a file…' }).click()
  return dialog
}

/** Two tasks whose reminders were due while the app was closed. */
async function missTwoReminders(dataFolder: string): Promise<void> {
  const early = [`--data=${dataFolder}`, '--now=2026-11-22T08:00:00', '--quit']
  const added = await runElectron([
    ...early,
    '--add',
    'Call the dentist today at 8:30',
    '--add',
    'Water the plants today at 8:45',
  ])
  expect(added.exitCode).toBe(0)
}

journey('reminders of the time the app was closed wait together', async ({ open, dataFolder }) => {
  await missTwoReminders(dataFolder)
  const app = await open()
  const reminders = app.page.getByRole('region', { name: 'Reminders' })
  await expect(reminders.getByText('2 reminders')).toBeVisible()
  await app.screenshot('reminders-two')
  await reminders.getByRole('button', { name: 'Done: Call the dentist' }).click()
  await expect(reminders.getByText('Call the dentist')).toBeHidden()
  await expect(app.check('Water the plants')).not.toBeChecked()
  await reminders.getByRole('button', { name: /^Water the plants/ }).click()
  await expect(app.row('Water the plants')).toBeFocused()
  await app.screenshot('reminders-one')
  await reminders.getByRole('button', { name: 'Remind me in an hour: Water the plants' }).click()
  await expect(reminders).toBeHidden()
  await app.close()

  const again = await open()
  await expect(again.row('Water the plants')).toBeVisible()
  await expect(again.page.getByRole('region', { name: 'Reminders' })).toBeHidden()
  await again.close()
  const later = await open({ arguments: ['--now=2026-11-22T10:01:00'] })
  const put = later.page.getByRole('region', { name: 'Reminders' })
  await expect(put.getByText('Water the plants')).toBeVisible()
})

const files = {
  'tasks.json': '{"todos":[{"title":"From JSON","list":"Work"}]}',
  'todo.txt': '(A) From todo.txt +Work @home due:2026-12-24\n',
  'tasks.md': '# Work\n- [ ] From Markdown\n',
  'tasks.ics':
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VTODO\r\nUID:1\r\nSUMMARY:From iCalendar\r\nEND:VTODO\r\nEND:VCALENDAR\r\n',
  'todoist.csv':
    'TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE\r\ntask,From Todoist,,4,1,,,,en,\r\n',
  'ticktick.csv':
    '"Folder Name","List Name","Title","Kind","Tags","Content","Is Check list","Start Date","Due Date","Reminder","Repeat","Priority","Status"\n"","Work","From TickTick","TEXT","","","N","","","","","0","0"\n',
} as const

journey(
  'each format is previewed, imported and taken back as one',
  async ({ open, dataFolder }) => {
    const app = await open()
    for (const [name, content] of Object.entries(files)) {
      const path = join(dataFolder, name)
      await writeFile(path, content)
      const dialog = await openImport(app, path)
      await expect(dialog.getByText('1 new task')).toBeVisible()
      if (name === 'tasks.md') await app.screenshot('import-preview')
      await dialog.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(dialog.getByText('1 task added. Undo takes all of it back.')).toBeVisible()
      await dialog.getByRole('button', { name: 'Close' }).last().click()
    }
    await expect(app.row('From ')).toHaveCount(6)
    await app.page.keyboard.press('Control+z')
    await expect(app.row('From TickTick')).toBeHidden()
    await expect(app.row('From ')).toHaveCount(5)
  },
)

journey(
  'bad files are refused with a sentence and change nothing',
  async ({ open, dataFolder }) => {
    const app = await open()
    const rows = Array.from({ length: 100_001 }, (_, index) => `{"title":"Row ${index}"}`)
    const bad = {
      'cut-off.json': '{"todos":[{"title":"Half',
      'other.json': '{"name":"something else"}',
      'picture.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'too-many.json': `{"todos":[${rows.join(',')}]}`,
    }
    for (const [name, content] of Object.entries(bad)) {
      const path = join(dataFolder, name)
      await writeFile(path, content)
      const dialog = await openImport(app, path)
      await expect(dialog.getByRole('alert')).toContainText('Nothing was imported.')
      if (name === 'too-many.json') {
        await expect(dialog.getByRole('alert')).toContainText('100,000')
        await app.screenshot('import-refused')
      }
      await dialog.getByRole('button', { name: 'Cancel' }).click()
    }
    await expect(app.page.locator('li[data-todo-id]')).toHaveCount(0)
  },
)

journey('5,000 tasks are previewed and imported as one', async ({ open, dataFolder }) => {
  const app = await open()
  const path = join(dataFolder, 'many.json')
  const rows = Array.from({ length: 5_000 }, (_, index) => ({ title: `Row ${index}` }))
  await writeFile(path, JSON.stringify({ todos: rows }))
  const dialog = await openImport(app, path)
  await expect(dialog.getByText('5,000 new tasks')).toBeVisible()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog.getByText('5,000 tasks added.')).toBeVisible()
})

journey('what is exported comes in again elsewhere', async ({ open, dataFolder }) => {
  const app = await open()
  await app.ask('add buy milk tomorrow at 5pm', /Added|added/)
  const path = join(dataFolder, 'export.json')
  await answerFileDialogs(app, path)
  await chooseInMenu(app, 'Export…')
  const dialog = app.page.getByRole('dialog', { name: 'Export tasks' })
  await app.screenshot('export')
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(dialog.getByText('1 task saved to export.json.')).toBeVisible()
  expect(await readFile(path, 'utf8')).toContain('2026-11-23')
  await app.close()
  const other = join(dataFolder, 'other')
  const imported = await runElectron([`--data=${other}`, `--import=${path}`, '--quit'])
  expect(imported.stdout).toContain('Imported 1 task')
  const markdown = join(dataFolder, 'tasks.md')
  const exported = await runElectron([`--data=${other}`, `--export=${markdown}`, '--quit'])
  expect(exported.exitCode).toBe(0)
  expect(await readFile(markdown, 'utf8')).toContain('[ ] ')
  const refused = await runElectron([`--data=${other}`, `--import=${markdown}x`, '--quit'])
  expect(refused.exitCode).toBe(1)
  expect(refused.stderr).toContain('Nothing was imported')
})

const sizes = [
  { width: 900, height: 700 },
  { width: 1600, height: 900 },
]

for (const colorScheme of ['light', 'dark'] as const) {
  journey(`around the list in ${colorScheme}`, async ({ open, dataFolder }) => {
    await missTwoReminders(dataFolder)
    const app = await open({ colorScheme })
    const { page } = app
    for (const { width, height } of sizes) {
      await resize(app, width, height)
      const name = (part: string) => `${part}-${colorScheme}-${width}`
      await expect(page.getByText('2 reminders')).toBeVisible()
      await app.screenshot(name('reminders'))
      expect(await axeFindings(app, 'body')).toEqual([])
      await chooseInMenu(app, 'Settings…')
      const settings = page.getByRole('dialog', { name: 'Settings' })
      for (const label of ['General', 'Quick add', 'Import and export']) {
        await settings.getByRole('button', { name: label }).click()
        await expect(settings.getByRole('heading', { name: label, level: 2 })).toBeVisible()
        await app.screenshot(name(`settings-${label.toLowerCase().replaceAll(' ', '-')}`))
        expect(await axeFindings(app, 'body')).toEqual([])
      }
      await settings.getByRole('button', { name: 'Export…' }).click()
      await expect(page.getByRole('dialog', { name: 'Export tasks' })).toBeVisible()
      await app.screenshot(name('export'))
      expect(await axeFindings(app, 'body')).toEqual([])
      await page.keyboard.press('Escape')
      const path = join(dataFolder, 'tasks.md')
      await writeFile(path, '# Home\n\n- [ ] Water the plants\n- [ ] Something new tomorrow\n')
      const dialog = await openImport(app, path)
      await expect(dialog.getByText('new task', { exact: false }).first()).toBeVisible()
      await app.screenshot(name('import'))
      expect(await axeFindings(app, 'body')).toEqual([])
      await writeFile(path, '')
      await dialog.getByRole('button', { name: 'Choose another…' }).click()
      await expect(dialog.getByRole('alert')).toBeVisible()
      expect(await axeFindings(app, 'body')).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
}
