import { axeFindings } from './support/accessibility.ts'
import { expect, journey } from './support/journey.ts'
import type { OffhandApp } from './support/offhand-app.ts'
import { execute, openView, resize, workingWeek } from './support/seeded-app.ts'

const notes =
  '## Bring\n\n- the **old** passport\n- two [pictures](https://example.org)\n\n`Room 12`'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [900, 1600]) {
    journey(`the details of a task in ${colorScheme} at ${width} pixels`, async ({ open }) => {
      const app = await open({ colorScheme })
      await execute(app, ...workingWeek, {
        type: 'add',
        todos: [
          {
            title: 'Visit the passport office',
            notes,
            due: { date: '2026-11-27', time: '17:00' },
            duePhrase: 'fri 5pm every week',
            repeat: { rule: 'FREQ=WEEKLY;BYDAY=FR', from: 'due' },
            reminders: [{ type: 'before', minutes: 30 }],
            priority: 'high',
            tags: ['errands'],
          },
        ],
      })
      await resize(app, width)
      await openView(app, 'Inbox')
      await app.row('Visit the passport office').click()
      await app.page.keyboard.press('Enter')
      const pane = app.page.getByRole('complementary', { name: 'Details' })
      await expect(pane.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
      await expect(pane).toContainText('Every Friday')
      await expect(pane).toContainText('Next: Fri, Nov 27 · Fri, Dec 4 · Fri, Dec 11')
      const add = pane.getByRole('textbox', { name: 'Add a subtask', exact: true })
      for (const title of ['Fill in the form', 'Pay the fee']) {
        await add.fill(title)
        await add.press('Enter')
        await expect(pane.getByRole('textbox', { name: `Title of ${title}` })).toBeVisible()
      }
      await app.screenshot(`detail-${colorScheme}-${width}`)
      expect(await axeFindings(app)).toEqual([])
      await pane.getByRole('button', { name: /^Due/ }).click()
      await app.page.getByRole('textbox', { name: 'Due' }).fill('next tue 9am')
      await app.screenshot(`detail-schedule-${colorScheme}-${width}`)
      expect(await axeFindings(app)).toEqual([])
      await app.page.keyboard.press('Escape')
      await pane.getByRole('button', { name: /^Repeat/ }).click()
      await app.screenshot(`detail-repeat-${colorScheme}-${width}`)
      expect(await axeFindings(app)).toEqual([])
    })
  }
}

journey('everything about a task can be changed beside the list', async ({ open }) => {
  const app = await open()
  await execute(app, { type: 'add', todos: [{ title: 'Call the plumber' }] })
  await resize(app, 1600)
  await app.row('Call the plumber').hover()
  await app.page.getByRole('button', { name: 'Details: Call the plumber' }).click()
  const pane = app.page.getByRole('complementary', { name: 'Details' })
  const field = (name: RegExp) => pane.getByRole('button', { name })

  const title = pane.getByRole('textbox', { name: 'Title', exact: true })
  await title.fill('Call the good plumber')
  await title.press('Enter')
  await expect(app.row('Call the good plumber')).toBeVisible()

  await pane.getByRole('textbox', { name: 'Notes' }).fill('Ask about the **boiler**')
  await pane.getByRole('button', { name: 'Preview notes' }).click()
  await expect(pane.locator('strong')).toHaveText('boiler')

  await field(/^Due/).click()
  await app.page.getByRole('textbox', { name: 'Due' }).fill('every 3 days')
  await app.page.keyboard.press('Enter')
  await expect(field(/^Repeat/)).toContainText('Every 3 days')
  await expect(field(/^Due/)).toContainText('every 3 days')

  await field(/^Repeat/).click()
  await app.page.getByRole('radio', { name: /^Skip to the next date/ }).click()
  await app.page.keyboard.press('Escape')
  await expect(pane).toContainText('When missed: skip to the next date')

  await field(/^Reminders/).click()
  await app.page.getByRole('button', { name: '1 hour before' }).click()
  await expect(pane.getByRole('list', { name: 'Reminders' })).toContainText('1 hour before')

  await field(/^List/).click()
  await app.page.keyboard.type('House')
  await app.page.keyboard.press('Enter')
  await expect(field(/^List/)).toContainText('House')

  await field(/^Tags/).click()
  await app.page.keyboard.type('calls')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Escape')
  await expect(field(/^Tags/)).toContainText('#calls')

  await pane.getByRole('button', { name: 'Skip this one' }).click()
  await expect(pane).toContainText('1 earlier date')
  await pane.getByText('1 earlier date').click()
  await expect(pane).toContainText('skipped today')
  await app.screenshot('detail-changed')
})

/** The details of a task, with the field for its subtasks. */
async function openTrip(app: OffhandApp) {
  await execute(app, { type: 'add', todos: [{ title: 'Plan the trip' }] })
  await resize(app, 1600)
  await openView(app, 'Inbox')
  await app.row('Plan the trip').click()
  await app.page.keyboard.press('Enter')
  const pane = app.page.getByRole('complementary', { name: 'Details' })
  const add = pane.getByRole('textbox', { name: 'Add a subtask', exact: true })
  return { pane, add }
}

journey(
  'what is too long to be kept stays in its field, and the reason is said',
  async ({ open }) => {
    const app = await open()
    const { pane, add } = await openTrip(app)
    await add.fill('Pack')
    await add.press('Enter')
    const tooLong = 'a word '.repeat(72).trim()
    for (const name of ['Title', 'Title of Pack']) {
      const field = pane.getByRole('textbox', { name, exact: true })
      await field.fill(tooLong)
      await field.press('Enter')
      await expect(app.page.getByRole('alert')).toContainText('at most 500 characters')
      await expect(field).toHaveValue(tooLong)
      if (name === 'Title') await app.screenshot('detail-too-long')
      await field.fill(`${name} that fits`)
      await field.press('Enter')
      await expect(pane.getByRole('checkbox', { name: `Complete ${name} that fits` })).toBeVisible()
      await app.page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click()
    }
    const notes = pane.getByRole('textbox', { name: 'Notes' })
    await notes.fill('a word '.repeat(7_200))
    await notes.blur()
    await expect(app.page.getByRole('alert')).toContainText('at most 50,000 characters')
    await expect(notes).toHaveValue('a word '.repeat(7_200))
  },
)

journey('subtasks are added on two levels, put in order and ticked', async ({ open }) => {
  const app = await open()
  const { pane, add } = await openTrip(app)
  for (const title of ['Book the train', 'Pack']) {
    await add.fill(title)
    await add.press('Enter')
    await expect(pane.getByRole('textbox', { name: `Title of ${title}` })).toBeVisible()
  }
  await pane.getByRole('textbox', { name: 'Title of Pack' }).hover()
  await pane.getByRole('button', { name: 'Move Pack up' }).click()
  const titles = pane.getByRole('textbox', { name: /^Title of/ })
  await expect(titles.first()).toHaveValue('Pack')

  await pane.getByRole('button', { name: 'Add a subtask to Pack' }).click()
  await app.page.keyboard.type('Socks')
  await app.page.keyboard.press('Enter')
  await expect(pane.locator('[data-level="2"]').getByRole('checkbox')).toHaveCount(1)
  await pane.getByRole('checkbox', { name: 'Complete Socks' }).click()
  await expect(pane.getByRole('heading', { name: 'Subtasks' })).toContainText('1 of 3')
  await expect(app.row('Plan the trip').first()).toContainText('of 2')
  await app.screenshot('detail-subtasks')
})
