import { FakeProvider } from './support/fake-provider.ts'
import { expect, journey } from './support/journey.ts'
import type { OffhandApp } from './support/offhand-app.ts'

const thought = 'A quiet week. Begin with the dentist.'

async function openSettings({ page }: OffhandApp) {
  await page.getByRole('button', { name: 'Settings' }).click()
  return page.getByRole('dialog', { name: 'Settings' })
}

async function connect(app: OffhandApp, provider: FakeProvider): Promise<void> {
  const dialog = await openSettings(app)
  await dialog.getByRole('button', { name: 'Other server' }).click()
  const form = dialog.getByRole('form', { name: 'Other server' })
  await form.getByLabel('Address').fill(provider.baseUrl)
  await form.getByLabel('Model').fill('far-away-large')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('status')).toContainText('Saved')
  await form.getByLabel('Answers new messages by default').check()
  await app.page.keyboard.press('Escape')
}

async function switchInstantAnswers(app: OffhandApp, screenshot: string): Promise<void> {
  const dialog = await openSettings(app)
  await dialog.getByRole('button', { name: 'Embedded assistant' }).click()
  await dialog.getByRole('checkbox', { name: 'Instant answers' }).uncheck()
  // Its head is in sight, whatever was scrolled to inside.
  expect(await dialog.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
  await app.screenshot(screenshot)
  await app.page.keyboard.press('Escape')
}

for (const colorScheme of ['light', 'dark'] as const) {
  journey(
    `every answer says who gave it and what was sent, in ${colorScheme}`,
    async ({ open }) => {
      const provider = await FakeProvider.start(thought, ['far-away-large'])
      const app = await open({ colorScheme })
      await app.say('add dentist on friday')
      await expect(app.row('dentist')).toBeVisible()
      await expect(app.transcript.getByText(/Nothing was sent/)).toHaveCount(0)

      await connect(app, provider)
      await app.say('add buy milk tomorrow')
      await expect(app.row('buy milk')).toBeVisible()
      await expect(
        app.transcript.getByText('Answered on this computer. Nothing was sent.'),
      ).toBeVisible()
      expect(provider.requests).toEqual([])

      await app.ask('what do you think of my week?', thought)
      const { host } = new URL(provider.baseUrl)
      const line = `Answered by far-away-large at the server at ${host}, on this computer. Sent: your last 3 messages, 2 answers and 2 tasks.`
      await expect(app.transcript.getByText(line)).toBeVisible()
      expect(provider.requests).toHaveLength(1)
      await app.screenshot(`who-answered-${colorScheme}`)

      await switchInstantAnswers(app, `instant-answers-${colorScheme}`)
      await app.say('add bread')
      await expect(app.transcript.getByText(thought)).toHaveCount(2)
      expect(provider.requests).toHaveLength(2)
      await app.close()

      const again = await open({ colorScheme })
      await expect(again.transcript.getByText(line)).toBeVisible()
      await again.close()
      await provider.stop()
    },
  )
}
