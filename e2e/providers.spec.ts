import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { FakeProvider, type ProviderScript } from './support/fake-provider.ts'
import { expect, journey } from './support/journey.ts'
import type { OffhandApp } from './support/offhand-app.ts'

const key = 'sk-journey-0123456789abcdef'
const answer = 'Of course. Here is a thought from far away.'

async function openSettings({ page }: OffhandApp) {
  await page.getByRole('button', { name: 'Settings' }).click()
  return page.getByRole('dialog', { name: 'Settings' })
}

/** Sets the server up with the settings page, as a person does. */
async function connect(
  app: OffhandApp,
  provider: FakeProvider,
  keeping: 'session' | 'plain-text',
): Promise<void> {
  const dialog = await openSettings(app)
  await dialog.getByRole('button', { name: 'Other server' }).click()
  const form = dialog.getByRole('form', { name: 'Other server' })
  await form.getByLabel('Address').fill(provider.baseUrl)
  await form.getByLabel('API key').fill(key)
  // The machines that run journeys have no service that protects keys.
  if (keeping === 'plain-text') await form.getByLabel(/Save it as plain text/).check()
  await form.getByRole('button', { name: 'Load models' }).click()
  await form.getByLabel('Model').selectOption('far-away-large')
  await form.getByRole('button', { name: 'Test connection' }).click()
  await expect(form.getByRole('status')).toContainText('It works')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('status')).toContainText('Saved')
}

async function chooseModel({ page }: OffhandApp, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Model:/ }).click()
  await page.getByRole('menuitemradio', { name }).click()
}

async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const found = await Promise.all(
    files.map(async (file) => ((await readFile(file)).includes(text) ? [file] : [])),
  )
  return found.flat()
}

const models = ['far-away-large', 'far-away-small', 'text-embedding-3']

journey(
  'a provider answers, and the embedded assistant steps in when it is gone',
  async ({ open, dataFolder }) => {
    const provider = await FakeProvider.start(answer, models)
    const app = await open()
    await connect(app, provider, 'session')
    await app.screenshot('settings-connected-light')
    await app.page.keyboard.press('Escape')

    await app.ask('hello', /Hi|Hello/)
    expect(provider.requests.filter(({ body }) => body.includes('"stream":true'))).toEqual([])

    await chooseModel(app, 'far-away-large')
    await expect(app.page.getByText(/go to the model server on this computer/)).toBeVisible()
    await app.ask('what do you think?', answer)
    expect(provider.requests.at(-1)?.authorization).toBe(`Bearer ${key}`)
    await app.screenshot('providers-answer')

    await provider.stop()
    await app.ask(
      'I need to buy milk tomorrow',
      /The server at 127\.0\.0\.1:\d+ could not be reached, so the embedded assistant answers\./,
    )
    await expect(app.row('buy milk')).toBeVisible()
    await app.screenshot('providers-fallback')

    await app.close()
    expect(await filesWith(dataFolder, key)).toEqual([])
  },
)

journey(
  'a key is saved where the person agreed, used after a restart, and nowhere else',
  async ({ open, dataFolder }) => {
    const provider = await FakeProvider.start(answer, models)
    const first = await open()
    await connect(first, provider, 'plain-text')
    await first.page.getByLabel('Answers new messages by default').check()
    await first.close()
    expect(await filesWith(dataFolder, key)).toEqual([join(dataFolder, 'secrets.json')])

    const second = await open()
    await second.ask('what do you think?', answer)
    expect(provider.requests.at(-1)?.authorization).toBe(`Bearer ${key}`)
    const dialog = await openSettings(second)
    await dialog.getByRole('button', { name: 'Other server' }).click()
    await expect(dialog.getByText('A key is saved as plain text.')).toBeVisible()
    expect(await second.page.content()).not.toContain(key)
    await dialog.getByRole('button', { name: 'Remove provider' }).click()
    await expect(dialog.getByRole('heading', { name: 'Embedded assistant' })).toBeVisible()
    await second.page.keyboard.press('Escape')
    await second.ask('hello', /Hi|Hello/)
    await second.close()
    expect(await filesWith(dataFolder, key)).toEqual([])
    await provider.stop()
  },
)

/** A model that looks for the task first, and then wants to delete it. */
const deletesTheMilk: ProviderScript = (results) => {
  const [listed, deleted] = results
  if (listed === undefined) return { tool: 'list_tasks', arguments: {} }
  if (deleted === undefined) {
    const id = /\\"id\\":\\"([^"\\]+)\\",\\"title\\":\\"Buy milk/.exec(listed)?.[1]
    return { tool: 'delete_task', arguments: { ids: [id ?? 'missing'] } }
  }
  return deleted.includes('declined') ? 'All right, it stays.' : 'The milk is off your list.'
}

for (const choice of [
  { button: 'Delete', rest: ['Call mom'], says: 'The milk is off your list.', status: 'approved' },
  {
    button: 'Cancel',
    rest: ['Buy milk', 'Call mom'],
    says: 'All right, it stays.',
    status: 'declined, nothing was changed',
  },
]) {
  journey(
    `a model that wants to delete a task waits for the person, over a restart: ${choice.button}`,
    async ({ open }) => {
      const provider = await FakeProvider.start(deletesTheMilk, models)
      const first = await open()
      await first.say('add buy milk tomorrow at 5pm')
      await first.say('add call mom')
      await connect(first, provider, 'plain-text')
      await first.page.keyboard.press('Escape')
      await chooseModel(first, 'far-away-large')
      await first.say('I do not need milk any more')
      const question = first.transcript.getByText('Delete "Buy milk"?')
      await expect(question).toBeVisible()
      await expect(first.transcript.getByText('due tomorrow at 5:00 PM').last()).toBeVisible()
      await expect(first.row('Buy milk')).toBeVisible()
      if (choice.button === 'Delete') await first.screenshot('approval-open')
      await first.close()

      const second = await open()
      await expect(second.transcript.getByText('Delete "Buy milk"?')).toBeVisible()
      await expect(second.row('Buy milk')).toBeVisible()
      await second.transcript.getByRole('button', { name: choice.button, exact: true }).click()
      await expect(second.transcript.getByText(choice.says)).toBeVisible()
      await expect(second.transcript.getByText(`Delete "Buy milk": ${choice.status}`)).toBeVisible()
      await expect(
        second.transcript.getByRole('button', { name: choice.button, exact: true }),
      ).toHaveCount(0)
      await expect(second.page.locator('li[data-todo-id]')).toHaveCount(choice.rest.length)
      for (const title of choice.rest) await expect(second.row(title)).toBeVisible()
      await second.screenshot(`approval-${choice.button.toLowerCase()}`)
      await second.close()
      await provider.stop()
    },
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  journey(`the settings in ${colorScheme}`, async ({ open }) => {
    const app = await open({ colorScheme })
    const dialog = await openSettings(app)
    await dialog.getByRole('button', { name: 'Embedded assistant' }).click()
    await expect(dialog.getByRole('heading', { name: 'Embedded assistant' })).toBeVisible()
    await app.screenshot(`settings-embedded-${colorScheme}`)
    await dialog.getByRole('button', { name: 'Groq' }).click()
    await dialog.getByLabel('API key').fill('gsk-something')
    await dialog.getByLabel('Model').fill('openai/gpt-oss-120b')
    await dialog.getByLabel('Temperature').fill('3')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByText('The temperature is a number from 0 to 2.')).toBeVisible()
    await app.screenshot(`settings-provider-${colorScheme}`)
    await app.page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
}
