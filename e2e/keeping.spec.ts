import { expect, journey } from './support/journey.ts'

journey('tasks and conversations are there after a restart', async ({ open }) => {
  const first = await open()
  await first.say('add buy milk tomorrow at 5pm')
  await first.say('show me all tasks')
  await first.close()

  const second = await open()
  await expect(second.row('Buy milk')).toContainText('5:00 PM')
  await expect(
    second.transcript.getByText('Added "Buy milk" for tomorrow at 5:00 PM.'),
  ).toBeVisible()
  await second.say('complete it')
  await expect(second.row('Buy milk')).toBeHidden()
  await second.screenshot('after-restart')
})

journey('killed in the middle of an answer, the app comes back whole', async ({ open }) => {
  const first = await open()
  await first.say('add buy milk')
  await first.startAnswer('help')
  await first.kill()

  const second = await open()
  await expect(second.row('Buy milk')).toBeVisible()
  await second.page.getByRole('button', { name: 'History' }).click()
  await second.page
    .getByRole('list', { name: 'Conversations' })
    .getByRole('button', { name: 'Add buy milk', exact: true })
    .click()
  await expect(second.transcript.getByText('help', { exact: true })).toBeVisible()
  await expect(second.answers).toHaveText([/Added "Buy milk"/])
  await second.ask('add bake bread', 'Added "Bake bread"')
  await expect(second.row('Bake bread')).toBeVisible()
  await second.screenshot('after-a-kill')
})

journey(
  'Stop ends an answer, keeps what was written, and the next message works',
  async ({ open }) => {
    const app = await open()
    await app.startAnswer('help')
    await app.page.getByRole('button', { name: 'Stop' }).click()
    await app.untilAnswered()
    await app.screenshot('stopped')
    const kept = await app.answers.last().innerText()

    await app.ask('add buy milk', 'Added "Buy milk"')
    await app.page.reload()
    await expect(app.answers.first()).toContainText(kept, { useInnerText: true })
    await app.say('help')
    const whole = await app.answers.last().innerText()
    expect(whole.length).toBeGreaterThan(kept.length)
  },
)
