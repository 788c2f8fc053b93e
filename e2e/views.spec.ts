import { axeFindings } from './support/accessibility.ts'
import { expect, journey } from './support/journey.ts'
import { execute, openView, resize, workingWeek } from './support/seeded-app.ts'

const views = ['Inbox', 'Today', 'Upcoming', 'Calendar', 'All tasks', 'Work', 'Completed', 'Trash']

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [900, 1600]) {
    journey(`every view in ${colorScheme} at ${width} pixels`, async ({ open }) => {
      const app = await open({ colorScheme })
      await execute(app, ...workingWeek)
      await resize(app, width)
      await app.check('Tidy the cellar').click()
      await app.row('Return the library books').hover()
      await app.page.getByRole('button', { name: 'Delete Return the library books' }).click()
      for (const view of views) {
        await openView(app, view)
        await expect(app.page.getByRole('heading', { level: 1, name: view })).toBeVisible()
        await app.screenshot(`view-${view.toLowerCase().replace(' ', '-')}-${colorScheme}-${width}`)
        expect(await axeFindings(app)).toEqual([])
      }
    })
  }
}

journey('each view shows its own tasks', async ({ open }) => {
  const app = await open()
  await execute(app, ...workingWeek)
  const region = (name: string) => app.page.getByRole('region', { name, exact: true })

  await openView(app, 'Inbox')
  await expect(app.row('Learn to juggle')).toBeVisible()
  await expect(app.row('Pay the rent')).toHaveCount(0)

  await openView(app, 'Today')
  await expect(region('Overdue')).toContainText('Pay the rent')
  await expect(region('Today')).toContainText('Water the plants')
  await expect(app.row('Team meeting')).toHaveCount(0)

  await openView(app, 'Upcoming')
  await expect(region('Tomorrow')).toContainText('Team meeting')
  await expect(region('Wednesday')).toContainText('Repeats every Monday and Wednesday')
  await expect(app.row('Renew the passport')).toHaveCount(0)
  await app.page.getByRole('button', { name: 'Show 14 more days' }).click()
  await expect(region('Tuesday, Dec 15')).toContainText('Renew the passport')

  await openView(app, 'Home')
  await app.check('Tidy the cellar').click()
  await openView(app, 'Completed')
  await expect(region('Today')).toContainText('Tidy the cellar')
})

journey(
  'search finds words in titles, notes and tags, and completed tasks on request',
  async ({ open }) => {
    const app = await open()
    await execute(app, ...workingWeek)
    await app.check('Tidy the cellar').click()
    const search = app.page.getByRole('textbox', { name: 'Search tasks' })
    await search.fill('forecast')
    await expect(app.row('Quarterly report').locator('mark')).toHaveText(['forecast'])
    await app.screenshot('search-notes')
    await search.fill('errands')
    await expect(app.row('Renew the passport')).toBeVisible()
    await expect(app.row('Buy a birthday present')).toBeVisible()
    await search.fill('cellar')
    await expect(app.page.getByText('No task matches “cellar”')).toBeVisible()
    await app.page.getByRole('button', { name: 'Search completed tasks too' }).click()
    await expect(app.row('Tidy the cellar')).toBeVisible()
    expect(await axeFindings(app)).toEqual([])
  },
)

journey('a view keeps the order and the groups that were chosen for it', async ({ open }) => {
  const app = await open()
  await execute(app, ...workingWeek)
  await openView(app, 'Work')
  await app.page.getByRole('button', { name: 'Sort and group' }).click()
  await app.page.getByRole('combobox', { name: 'Group by' }).selectOption('Priority')
  await app.page.getByRole('combobox', { name: 'Sort by' }).selectOption('Title')
  await app.screenshot('sort-and-group')
  expect(await axeFindings(app)).toEqual([])
  await app.page.keyboard.press('Escape')
  const regions = app.page.locator('section.todo-group')
  await expect(regions.first()).toHaveAccessibleName('Medium priority')
  await openView(app, 'Home')
  await expect(regions.first()).toHaveAccessibleName('')
  await openView(app, 'Work')
  await expect(regions).toHaveCount(2)
})

journey('lists are made, coloured, renamed, moved and deleted', async ({ open }) => {
  const app = await open()
  await execute(app, ...workingWeek)
  const { page } = app
  const names = page.locator('.view-section').first().locator('.view-entry-label')

  await page.getByRole('button', { name: 'New list' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Garden')
  await page.getByRole('radio', { name: 'Teal' }).check({ force: true })
  await app.screenshot('new-list')
  expect(await axeFindings(app, 'dialog')).toEqual([])
  await page.getByRole('button', { name: 'Create list' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Garden' })).toBeVisible()
  await expect(names).toHaveText(['Work', 'Home', 'Reading', 'Garden'])

  await page.getByRole('button', { name: 'Actions for Garden' }).click()
  await page.getByRole('menuitem', { name: 'Move up' }).click()
  await expect(names).toHaveText(['Work', 'Home', 'Garden', 'Reading'])

  await page.getByRole('button', { name: 'Actions for Garden' }).click()
  await page.getByRole('menuitem', { name: 'Edit list…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Allotment')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Allotment' })).toBeVisible()

  await page.getByRole('button', { name: 'Actions for Home' }).click()
  await page.getByRole('menuitem', { name: 'Delete list…' }).click()
  await page.getByRole('combobox', { name: 'Move the tasks to' }).selectOption('Allotment')
  await app.screenshot('delete-list')
  expect(await axeFindings(app, 'dialog')).toEqual([])
  await page.getByRole('button', { name: 'Delete list' }).click()
  await expect(names).toHaveText(['Work', 'Allotment', 'Reading'])
  await openView(app, 'Allotment')
  await expect(app.row('Pay the rent')).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(names).toHaveText(['Work', 'Home', 'Allotment', 'Reading'])
  await expect(app.row('Pay the rent')).toHaveCount(0)
})

journey('a tag is renamed and deleted for all tasks at once', async ({ open }) => {
  const app = await open()
  await execute(app, ...workingWeek)
  const { page } = app
  await page.getByRole('button', { name: 'Actions for errands' }).click()
  await page.getByRole('menuitem', { name: 'Rename tag…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('town')
  await page.getByRole('button', { name: 'Rename' }).click()
  await openView(app, 'town')
  await expect(app.row('Renew the passport')).toBeVisible()
  await page.getByRole('button', { name: 'Actions for town' }).click()
  await page.getByRole('menuitem', { name: 'Delete tag' }).click()
  await expect(page.getByRole('button', { name: 'Actions for town' })).toHaveCount(0)
})
