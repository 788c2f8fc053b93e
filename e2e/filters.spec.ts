import { axeFindings } from './support/accessibility.ts'
import { expect, journey } from './support/journey.ts'
import { execute, openView, workingWeek } from './support/seeded-app.ts'

journey('a filter is made in the form, and its query says the same', async ({ open }) => {
  const app = await open()
  await execute(app, ...workingWeek)
  const { page } = app
  await page.getByRole('button', { name: 'New filter' }).click()
  const dialog = page.getByRole('dialog', { name: 'New filter' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Due soon at work')
  await dialog.getByRole('combobox', { name: 'Condition' }).selectOption('Due in the next')
  await dialog.getByRole('button', { name: 'Add condition' }).click()
  await dialog.getByRole('combobox', { name: 'Condition' }).nth(1).selectOption('List')
  await dialog.getByRole('combobox', { name: 'Name of the list' }).fill('Work')
  await expect(dialog.getByRole('textbox', { name: 'Query' })).toHaveValue(
    'next 7 days & list:Work',
  )
  await expect(dialog.getByText('2 tasks match')).toBeVisible()
  await app.screenshot('filter-form')
  expect(await axeFindings(app, 'dialog')).toEqual([])
  await dialog.getByRole('button', { name: 'Create filter' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Due soon at work' })).toBeVisible()
  await expect(app.row('Quarterly report')).toBeVisible()
  await expect(app.row('Pay the rent')).toHaveCount(0)
})

journey('a query that cannot be read is underlined where it is wrong', async ({ open }) => {
  const app = await open()
  await execute(app, ...workingWeek, {
    type: 'save-filter',
    filter: { name: 'Work', query: '(overdue | today) & #work & !list:Errands' },
  })
  const { page } = app
  await openView(app, 'Today')
  await page
    .locator('.view-section')
    .nth(1)
    .getByRole('button', { name: 'Work', exact: true })
    .click()
  await page.getByRole('button', { name: 'Edit filter', exact: true }).click()
  const query = page.getByRole('textbox', { name: 'Query' })
  await query.fill('(overdue | tomorow) & list:Work')
  await expect(page.getByText('Did you mean “tomorrow”?')).toBeVisible()
  await expect(page.locator('.query-fault')).toHaveText('tomorow')
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled()
  await app.screenshot('filter-problem')
  expect(await axeFindings(app, 'dialog')).toEqual([])
  await query.fill('(overdue | tomorrow) & list:Work')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(app.row('Send the invoice to Mara')).toBeVisible()
  await expect(app.row('Team meeting')).toBeVisible()
})
