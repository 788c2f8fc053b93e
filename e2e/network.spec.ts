import { expect, journey } from './support/journey.ts'

journey('nothing is requested from beyond the app in a whole conversation', async ({ open }) => {
  const app = await open()
  const requested: string[] = []
  app.page.on('request', (request) => requested.push(request.url()))
  await app.page.reload()
  await app.say('hi')
  await app.say('add [a link](https://example.com) ![a picture](https://example.com/p.png)')
  await app.say('show me all tasks')
  expect(requested.length).toBeGreaterThan(0)
  expect(requested.filter((url) => !/^(app:\/\/offhand\/|data:|blob:)/.test(url))).toEqual([])
})

journey('the page can neither reach the network nor leave the app', async ({ open }) => {
  const app = await open()
  const reached = await app.page.evaluate(() =>
    fetch('https://127.0.0.1:9/').then(
      () => true,
      () => false,
    ),
  )
  expect(reached).toBe(false)
  expect(await app.page.evaluate(() => 'require' in window || 'process' in window)).toBe(false)
  expect(await app.page.evaluate(() => window.open('https://127.0.0.1:9/') === null)).toBe(true)
  const address = app.page.url()
  await app.page.evaluate(() => {
    location.href = 'https://127.0.0.1:9/'
  })
  // Playwright takes the refused navigation for one under way, so the page itself is asked.
  const chatStands = app.page.evaluate(() => document.querySelector('openai-chatkit') !== null)
  expect(await chatStands).toBe(true)
  expect(app.page.url()).toBe(address)
})
