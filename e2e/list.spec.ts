import { expect, journey } from './support/journey.ts'

journey(
  'a task is added, renamed, scheduled, deleted and restored in the list',
  async ({ open }) => {
    const app = await open()
    const quickAdd = app.page.getByRole('textbox', { name: /add a task/i })
    await quickAdd.fill('water the plants fri 5pm #home p1')
    await app.screenshot('quick-add-chips')
    await quickAdd.press('Enter')
    await expect(app.row('Water the plants')).toContainText('5:00 PM')

    await app.row('Water the plants').getByText('Water the plants').dblclick()
    await app.page.keyboard.press('ControlOrMeta+A')
    await app.page.keyboard.type('Water all the plants')
    await app.page.keyboard.press('Enter')
    await expect(app.row('Water all the plants')).toBeVisible()

    await app.row('Water all the plants').hover()
    await app.page.getByRole('button', { name: 'Schedule: Water all the plants' }).click()
    await app.screenshot('schedule-panel')
    await app.page.getByRole('button', { name: /^Tomorrow/ }).click()
    await expect(app.page.getByRole('region', { name: 'Tomorrow' })).toContainText(
      'Water all the plants',
    )

    await app.row('Water all the plants').hover()
    await app.page.getByRole('button', { name: 'Delete Water all the plants' }).click()
    await expect(app.row('Water all the plants')).toHaveCount(0)
    await app.screenshot('undo-toast')
    await app.page.getByRole('button', { name: 'Undo' }).click()
    await expect(app.row('Water all the plants')).toBeVisible()
  },
)

journey('Ctrl+Z turns the last change around, whoever made it', async ({ open }) => {
  const app = await open()
  await app.say('add buy milk')
  await app.check('Buy milk').click()
  await expect(app.row('Buy milk')).toBeHidden()
  await app.page.keyboard.press('ControlOrMeta+Z')
  await expect(app.check('Buy milk')).not.toBeChecked()
})

journey(
  'a tick in a list of the chat ticks the task, and the other way round',
  async ({ open }) => {
    const app = await open()
    await app.say('add buy milk, and add bake bread')
    await app.say('show me all tasks')
    await app.shownRow('Buy milk').getByRole('checkbox').click()
    await expect(app.row('Buy milk')).toBeHidden()
    await app.page.getByRole('button', { name: /^Completed \d/ }).click()
    await expect(app.check('Buy milk')).toBeChecked()

    await app.check('Bake bread').click()
    await expect(app.shownRow('Bake bread').getByRole('checkbox')).toBeChecked()
    await app.screenshot('ticked-in-both')

    await app.check('Buy milk').click()
    await expect(app.shownRow('Buy milk').getByRole('checkbox')).not.toBeChecked()
  },
)

journey('the undo of a receipt turns around its own change only', async ({ open }) => {
  const app = await open()
  await app.say('add buy milk')
  await app.say('add bake bread')
  await app.transcript.getByRole('button', { name: 'Undo' }).first().click()
  await expect(app.row('Buy milk')).toHaveCount(0)
  await expect(app.row('Bake bread')).toBeVisible()
  await expect(app.transcript.getByRole('button', { name: 'Undo' })).toHaveCount(1)
  await app.screenshot('receipt-undone')
})
