import { expect, journey } from './support/journey.ts'

journey('the first start shows an empty list, a greeting and things to say', async ({ open }) => {
  const app = await open()
  await expect(app.page.getByText('What can I help you get done?')).toBeVisible()
  await expect(app.page.getByRole('button', { name: 'What’s due today?' })).toBeVisible()
  await expect(app.page.locator('li[data-todo-id]')).toHaveCount(0)
  await app.screenshot('first-start-light')
})

journey('"hi" gets the greeting, word for word', async ({ open }) => {
  const app = await open()
  await app.say('hi')
  const greeting = "Hello! I'm your todo assistant. How can I help you manage your tasks today?"
  await expect(app.transcript.getByText(greeting, { exact: true })).toBeVisible()
  await app.screenshot('greeting')
})

journey(
  'a task added in the chat appears in the list and in the next listing',
  async ({ open }) => {
    const app = await open()
    await app.say('hi')
    await app.ask('add buy milk tomorrow at 5pm', 'Added "Buy milk" for tomorrow at 5:00 PM.')
    await expect(app.row('Buy milk')).toContainText('5:00 PM')
    await app.ask('show me all tasks', 'You have 1 open task.')
    await expect(app.shownRow('Buy milk')).toContainText('Tomorrow at 5:00 PM')
    await app.screenshot('conversation-light')
  },
)

journey('complete, rename, reschedule, delete and undo work from the chat', async ({ open }) => {
  const app = await open()
  await app.say('add call the dentist today')
  await app.say('push the dentist to Friday and add milk')
  const friday = app.page.getByRole('region', { name: 'Friday' })
  await expect(friday).toContainText('Call the dentist')
  await expect(app.row('Milk')).toBeVisible()

  await app.say('rename milk to oat milk')
  await expect(app.row('Oat milk')).toBeVisible()

  await app.say('complete the oat milk')
  await expect(app.row('Oat milk')).toBeHidden()

  await app.say('undo')
  await expect(app.check('Oat milk')).not.toBeChecked()

  await app.say('delete the dentist')
  await expect(app.row('Call the dentist')).toBeVisible()
  await app.screenshot('question-delete')
  await app.transcript.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(app.row('Call the dentist')).toHaveCount(0)
  await app.say('undo')
  await expect(app.row('Call the dentist')).toBeVisible()
  await app.screenshot('changes-from-the-chat')
})

journey('a question of the assistant is answered with a press, once', async ({ open }) => {
  const app = await open()
  await app.say('add: buy salt and pepper, buy pepper grinder, call Bob, mow the lawn')
  await app.say('complete pepper')
  const grinder = app.transcript.getByRole('button', { name: 'Buy pepper grinder' })
  await app.screenshot('question-which')
  await grinder.click()
  await expect(app.transcript.getByText('Completed "Buy pepper grinder".')).toBeVisible()
  await expect(grinder).toBeHidden()
  await expect(app.transcript.getByText('The second one')).toBeVisible()

  await app.say('delete all open tasks')
  const no = app.transcript.getByRole('button', { name: 'No', exact: true })
  await app.screenshot('question-confirm')
  await no.focus()
  await app.page.keyboard.press('Enter')
  await expect(no).toBeHidden()
  await expect(app.row('Mow the lawn')).toBeVisible()
})

journey('what is not understood is said plainly and changes nothing', async ({ open }) => {
  const app = await open()
  await app.say('what is the weather like in Lisbon?')
  await expect(app.page.locator('li[data-todo-id]')).toHaveCount(0)
  await expect(app.transcript.getByText(/tasks/).last()).toBeVisible()
  await app.screenshot('declined')
})
