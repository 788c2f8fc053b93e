import { expect, journey } from './support/journey.ts'
import { execute, openView, workingWeek } from './support/seeded-app.ts'

journey('a click on a day shows it, and a new task goes there', async ({ open }) => {
  const app = await open()
  await execute(app, ...workingWeek)
  await openView(app, 'Calendar')
  const grid = app.page.getByRole('grid', { name: 'November 2026' })
  await grid.getByRole('gridcell', { name: /^Friday, November 27, 1 task/ }).click()
  await expect(app.page.getByRole('region', { name: 'Friday' })).toContainText(
    'Buy a birthday present',
  )
  const quickAdd = app.page.getByRole('textbox', { name: /add a task/i })
  await quickAdd.fill('wrap the present')
  await quickAdd.press('Enter')
  await expect(app.page.getByRole('region', { name: 'Friday' })).toContainText('wrap the present')
  await expect(grid.getByRole('gridcell', { name: /^Friday, November 27, 2 tasks/ })).toBeVisible()
  await app.screenshot('calendar-day')
})

journey('the keyboard goes from day to day and from month to month', async ({ open }) => {
  const app = await open()
  await execute(app, ...workingWeek)
  await openView(app, 'Calendar')
  const { keyboard } = app.page
  await app.page.getByRole('gridcell', { name: /^Sunday, November 22, today/ }).focus()
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowDown')
  await expect(app.page.getByRole('gridcell', { name: /^Monday, November 30/ })).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(app.page.getByRole('grid', { name: 'December 2026' })).toBeVisible()
  await expect(app.page.getByRole('gridcell', { name: /^Tuesday, December 1,/ })).toBeFocused()
  await keyboard.press('PageDown')
  await expect(app.page.getByRole('gridcell', { name: /^Friday, January 1,/ })).toBeFocused()
  await keyboard.press('Enter')
  await expect(app.page.getByRole('textbox', { name: /add a task/i })).toBeFocused()
})
