import { expect, journey } from './support/journey.ts'
import { execute, openView } from './support/seeded-app.ts'

const count = 10_000

journey('ten thousand tasks are a list like any other', async ({ open }) => {
  const app = await open()
  const todos = Array.from({ length: count }, (_, index) => ({
    title: `Task ${String(index + 1).padStart(5, '0')}`,
  }))
  await execute(app, { type: 'import', todos })
  const { page } = app
  await openView(app, 'Inbox')
  await expect(app.row('Task 00001')).toHaveAttribute('aria-setsize', String(count))
  expect(await page.locator('li[data-todo-id]').count()).toBeLessThan(100)

  await page.locator('.todo-scroll').evaluate((scroll) => {
    scroll.scrollTop = scroll.scrollHeight
  })
  await expect(app.row('Task 10000')).toBeVisible()
  await expect(app.row('Task 10000')).toHaveAttribute('aria-posinset', String(count))
  expect(await page.locator('li[data-todo-id]').count()).toBeLessThan(100)
  await app.screenshot('ten-thousand')

  const search = page.getByRole('textbox', { name: 'Search tasks' })
  await search.fill('07777')
  await expect(page.locator('li[data-todo-id]')).toHaveCount(1)
  await expect(app.row('Task 07777')).toBeVisible()
})
