import { join } from 'node:path'

import { expect, journey } from './support/journey.ts'
import { attemptsInNetworkLog } from './support/network-log.ts'
import type { OffhandApp } from './support/offhand-app.ts'

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

journey('nothing here reaches for the network by itself', async ({ open, dataFolder }) => {
  const log = join(dataFolder, 'network.json')
  const app = await open({ arguments: [`--log-net-log=${log}`] })
  await recordConnections(app)
  await app.say('hi')
  await app.ask('add buy milk tomorrow at 5pm', /Added "Buy milk"/)
  await app.page.getByRole('button', { name: 'Settings' }).click()
  await app.page.getByRole('button', { name: 'Desktop' }).click()
  expect(await recordedConnections(app)).toEqual([])
  await app.close()
  expect(await attemptsInNetworkLog(log)).toEqual([])
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

/** Notes from now on what the main process connects to. */
async function recordConnections({ electron }: OffhandApp): Promise<void> {
  await electron.evaluate(() => {
    const { Socket } = process.getBuiltinModule('node:net')
    const reached: unknown[] = []
    Reflect.set(globalThis, 'reached', reached)
    const connect = Reflect.get(Socket.prototype, 'connect') as (...to: unknown[]) => unknown
    Reflect.set(Socket.prototype, 'connect', function recorded(this: object, ...to: unknown[]) {
      reached.push(to[0])
      return connect.apply(this, to)
    })
  })
}

function recordedConnections({ electron }: OffhandApp): Promise<unknown> {
  return electron.evaluate((): unknown => Reflect.get(globalThis, 'reached'))
}
