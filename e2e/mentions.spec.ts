import { expect, journey } from './support/journey.ts'
import type { OffhandApp } from './support/offhand-app.ts'
import { execute, openView, resize } from './support/seeded-app.ts'

/** Two tasks that only their list tells apart. */
const twins = {
  type: 'add',
  todos: [
    { title: 'Call mom', list: 'Home' },
    { title: 'Call mom', list: 'Work', due: { date: '2026-11-27' } },
  ],
} as const

const rowIn = (app: OffhandApp, list: string) =>
  app.row('Call mom').filter({ has: app.page.locator('.meta', { hasText: list }) })

journey(
  'a mentioned task is the one that is meant, although another is called the same',
  async ({ open }) => {
    const app = await open()
    await execute(app, { ...twins, todos: [...twins.todos] })
    await app.composer.click()
    await app.page.keyboard.type('complete @call')
    const option = app.page
      .getByRole('group', { name: 'Work' })
      .getByRole('option', { name: 'Call mom' })
    await app.screenshot('mention')
    await option.click()
    await app.composer.press('Enter')
    await expect(app.transcript.getByText(/Completed|Done/).last()).toBeVisible()
    await expect(app.row('Call mom')).toHaveCount(1)
    await expect(rowIn(app, 'Home')).toHaveCount(1)
    await app.screenshot('mention-answer')
  },
)

journey('a click on a task of an answer selects it in the list', async ({ open }) => {
  const app = await open()
  await execute(app, { ...twins, todos: [...twins.todos] })
  await openView(app, 'Today')
  await app.ask('show all my tasks', /task/)
  await app.transcript.getByRole('button', { name: 'Call mom' }).last().click()
  await expect(app.row('Call mom').last()).toBeFocused()
})

for (const from of ['the row', 'the details'] as const) {
  journey(`“Ask about this” of ${from} asks about that task`, async ({ open }) => {
    const app = await open()
    await execute(app, { ...twins, todos: [...twins.todos] })
    await resize(app, 1600)
    const work = rowIn(app, 'Work')
    if (from === 'the row') await work.click({ button: 'right' })
    else {
      await work.click()
      await app.page.keyboard.press('Enter')
      await app.page.getByRole('button', { name: 'More actions: Call mom' }).last().click()
    }
    await app.page.getByRole('menuitem', { name: /^Ask about this/ }).click()
    await expect(app.composer).toBeFocused()
    await expect(app.composer).toContainText('Call mom')
    await app.page.keyboard.type('when is it due?')
    await app.screenshot(`ask-about-${from.replace(' ', '-')}`)
    await app.page.keyboard.press('Enter')
    // The other one has no date.
    await expect(app.answers.last()).toContainText(/Friday, .*: "Call mom"/)
    await expect(app.answers.last()).not.toContainText('no date')
    await app.screenshot(`ask-about-answer-${from.replace(' ', '-')}`)

    await work.click({ button: 'right' })
    await app.page.getByRole('menuitem', { name: /^Ask about this/ }).click()
    await app.page.keyboard.type('complete')
    await app.page.keyboard.press('Enter')
    await expect(work).toHaveCount(0)
    await expect(rowIn(app, 'Home')).toHaveCount(1)
  })
}
