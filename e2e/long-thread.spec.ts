import { converse } from './support/embedded-server.ts'
import { expect, journey } from './support/journey.ts'

journey(
  'a 200-message thread opens at its end and loads what is older on the way up',
  async ({ dataFolder, open }) => {
    const errands = Array.from({ length: 100 }, (_, index) => `add errand number ${index + 1}`)
    await converse(dataFolder, errands)

    const app = await open()
    await app.page.getByRole('button', { name: 'History' }).click()
    const conversations = app.page.getByRole('list', { name: 'Conversations' })
    await conversations.getByRole('button', { name: 'Add errand number 1', exact: true }).click()
    await expect(
      app.transcript.getByText('add errand number 100', { exact: true }),
    ).toBeInViewport()
    await expect(app.transcript.getByText('add errand number 1', { exact: true })).toHaveCount(0)
    await app.screenshot('long-thread')

    const oldest = app.transcript.getByText('add errand number 1', { exact: true })
    await app.transcript.hover()
    await expect(async () => {
      await app.page.mouse.wheel(0, -20_000)
      await expect(oldest).toBeInViewport({ timeout: 200 })
    }).toPass({ intervals: [50] })
    // Only what is around the view is there, however much was scrolled past.
    expect(await app.transcript.getByText(/^add errand number \d+$/).count()).toBeLessThan(50)

    await app.page.getByRole('button', { name: 'Scroll to bottom' }).click()
    await expect(
      app.transcript.getByText('add errand number 100', { exact: true }),
    ).toBeInViewport()
  },
)
