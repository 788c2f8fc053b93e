import { expect, journey } from './support/journey.ts'

const messages = [
  'add buy milk tomorrow at 5pm #errands',
  'add call the dentist today high priority',
  'add finish the quarterly report friday 9am to my work list p2',
  'add water the plants every sunday',
]

for (const colorScheme of ['light', 'dark'] as const) {
  journey(`list and chat follow the system in ${colorScheme}`, async ({ open }) => {
    const app = await open({ colorScheme })
    for (const message of messages) await app.say(message)
    await app.page.getByRole('button', { name: 'New chat' }).click()
    await app.say('hi')
    await app.say('show me all tasks')
    const background = await app.page.evaluate(
      () => getComputedStyle(document.body).backgroundColor,
    )
    const chatBackground = await app.page
      .locator('openai-chatkit')
      .evaluate(
        (chat) => getComputedStyle(chat.shadowRoot?.querySelector('.chat') ?? chat).colorScheme,
      )
    const [red = 0] = (background.match(/\d+/g) ?? []).map(Number)
    expect(red > 128 ? 'light' : 'dark').toBe(colorScheme)
    expect(chatBackground).toBe(colorScheme)
    await app.screenshot(`overview-${colorScheme}`)
  })

  journey(`the history panel in ${colorScheme}`, async ({ open }) => {
    const app = await open({ colorScheme })
    await app.say('add buy milk')
    await app.page.getByRole('button', { name: 'New chat' }).click()
    await app.say('hi')
    await app.page.getByRole('button', { name: 'History' }).click()
    await expect(
      app.page.getByRole('list', { name: 'Conversations' }).getByRole('listitem'),
    ).toHaveCount(2)
    await app.screenshot(`history-${colorScheme}`)
  })
}
