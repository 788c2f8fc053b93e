import type { JSHandle } from '@playwright/test'

import { expect, journey } from './support/journey.ts'
import type { OffhandApp, OpenOptions } from './support/offhand-app.ts'
import { execute } from './support/seeded-app.ts'

interface ShownNotification {
  title: string
  body: string
  buttons: string[]
}

type Shown = JSHandle<Electron.Notification[]>

/** Keeps the notifications of the system instead of showing them. */
function keepNotifications({ electron }: OffhandApp): Promise<Shown> {
  return electron.evaluateHandle(({ Notification }) => {
    const shown: Electron.Notification[] = []
    Reflect.set(Notification, 'isSupported', () => true)
    Reflect.set(Notification.prototype, 'show', function show(this: Electron.Notification) {
      shown.push(this)
    })
    return shown
  })
}

/** Puts the clock forward, as a machine that wakes up does. */
async function wakeLater({ electron }: OffhandApp, minutes: number): Promise<void> {
  await electron.evaluate(({ powerMonitor }, later) => {
    const now = Date.now()
    Reflect.set(Date, 'now', () => now + later * 60_000)
    powerMonitor.emit('resume')
  }, minutes)
}

function readNotifications(shown: Shown): Promise<ShownNotification[]> {
  return shown.evaluate((notifications) =>
    notifications.map(({ title, body, actions }) => ({
      title,
      body,
      buttons: actions.map(({ text }) => text ?? ''),
    })),
  )
}

/** Presses the newest notification, or one of its buttons. */
async function press(shown: Shown, button: number | null): Promise<void> {
  await shown.evaluate((notifications, index) => {
    const newest = notifications.at(-1)
    if (index === null) newest?.emit('click', {})
    else newest?.emit('action', {}, index)
  }, button)
}

/** The local moment that many minutes from now. */
function momentLater(minutes: number): { date: string; time: string } {
  const instant = new Date(Date.now() + minutes * 60_000)
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
  return { date, time: `${two(instant.getHours())}:${two(instant.getMinutes())}` }
}

async function openWithTask(open: (options: OpenOptions) => Promise<OffhandApp>) {
  const app = await open({ isClockReal: true })
  const shown = await keepNotifications(app)
  const due = momentLater(30)
  await execute(app, {
    type: 'add',
    todos: [{ title: 'Call the dentist', due }, { title: 'Milk' }],
  })
  await wakeLater(app, 31)
  await expect.poll(() => readNotifications(shown)).toHaveLength(1)
  return { app, shown }
}

journey('a click on a notification shows its task', async ({ open }) => {
  const { app, shown } = await openWithTask(open)
  const [notification] = await readNotifications(shown)
  expect(notification).toMatchObject({
    title: 'Call the dentist',
    buttons: ['Done', 'In 5 minutes', 'In an hour', 'Tomorrow morning'],
  })
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await press(shown, null)
  await expect(app.row('Call the dentist')).toBeFocused()
  const isVisible = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.isVisible(),
  )
  expect(isVisible).toBe(true)
})

journey('“Done” on a notification completes the task', async ({ open }) => {
  const { app, shown } = await openWithTask(open)
  await press(shown, 0)
  await expect(app.row('Call the dentist')).toHaveCount(0)
  await expect(app.row('Milk')).toBeVisible()
  await expect(app.page.getByRole('region', { name: 'Reminders' })).toHaveCount(0)
})

for (const [button, minutes] of [
  [1, 5],
  [2, 60],
] as const) {
  journey(`a notification put off comes again after ${minutes} minutes`, async ({ open }) => {
    const { app, shown } = await openWithTask(open)
    await press(shown, button)
    await wakeLater(app, minutes - 2)
    expect(await readNotifications(shown)).toHaveLength(1)
    await wakeLater(app, 3)
    await expect.poll(() => readNotifications(shown)).toHaveLength(2)
    await expect(app.row('Call the dentist')).toBeVisible()
  })
}

journey('reminders of quiet hours come together when these are over', async ({ open }) => {
  const app = await open({ isClockReal: true })
  const shown = await keepNotifications(app)
  const quietHours = { from: momentLater(10).time, to: momentLater(120).time }
  await app.page.evaluate(
    `offhand.request('preferences.save', { reminders: ${JSON.stringify({ quietHours })} })`,
  )
  await execute(app, {
    type: 'add',
    todos: [
      { title: 'Call the dentist', due: momentLater(30) },
      { title: 'Water the plants', due: momentLater(60) },
    ],
  })
  await wakeLater(app, 40)
  await wakeLater(app, 40)
  expect(await readNotifications(shown)).toEqual([])
  await expect(app.page.getByRole('region', { name: 'Reminders' })).toHaveCount(0)
  await wakeLater(app, 45)
  await expect.poll(() => readNotifications(shown)).toHaveLength(1)
  const [notification] = await readNotifications(shown)
  expect(notification?.title).toBe('2 reminders')
  expect(notification?.body).toContain('Call the dentist')
  expect(notification?.body).toContain('Water the plants')
  await expect(app.page.getByText('2 reminders')).toBeVisible()
})
