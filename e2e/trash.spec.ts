import { axeFindings } from './support/accessibility.ts'
import { expect, journey } from './support/journey.ts'
import { execute, openView, workingWeek } from './support/seeded-app.ts'

journey('what was deleted is restored, deleted for good, or emptied out', async ({ open }) => {
  const app = await open()
  await execute(app, ...workingWeek)
  const { page } = app
  for (const title of ['Pay the rent', 'Learn to juggle', 'Finish the novel']) {
    await app.row(title).hover()
    await page.getByRole('button', { name: `Delete ${title}` }).click()
    await expect(app.row(title)).toHaveCount(0)
  }
  await openView(app, 'Trash')
  await expect(page.getByText('Kept for 30 days, then deleted for good')).toBeVisible()
  await app.screenshot('trash')

  await page.getByRole('button', { name: 'Restore Pay the rent' }).click()
  await expect(app.row('Pay the rent')).toHaveCount(0)
  await page.getByRole('button', { name: 'Delete for good Learn to juggle' }).click()
  await expect(app.row('Learn to juggle')).toHaveCount(0)

  await page.getByRole('button', { name: 'Empty trash' }).click()
  await app.screenshot('empty-trash')
  expect(await axeFindings(app, 'dialog')).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Empty trash' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()

  await openView(app, 'Home')
  await expect(app.row('Pay the rent')).toBeVisible()
})
