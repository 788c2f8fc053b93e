import type { Locator } from '@playwright/test'

import { expect, journey } from './support/journey.ts'
import type { OffhandApp } from './support/offhand-app.ts'
import { execute, openView, resize } from './support/seeded-app.ts'

const titles = ['Apples', 'Bread', 'Cheese', 'Dates']
const addAll = { type: 'add', todos: titles.map((title) => ({ title })) } as const

interface DragTo {
  target: Locator
  /** Where in the target, as a part of its height. */
  at?: number
  right?: number
  screenshot?: string
}

async function drag(app: OffhandApp, title: string, to: DragTo): Promise<void> {
  const { mouse } = app.page
  const from = await app.row(title).first().boundingBox()
  const target = await to.target.boundingBox()
  if (from === null || target === null) throw new Error('What is dragged is not on screen.')
  const x = from.x + 200
  await mouse.move(x, from.y + from.height / 2)
  await mouse.down()
  const isRow = to.at !== undefined
  const endX = isRow ? x + (to.right ?? 0) : target.x + target.width / 2
  await mouse.move(endX, target.y + target.height * (to.at ?? 0.5), { steps: 8 })
  if (to.screenshot !== undefined) await app.screenshot(to.screenshot)
  await mouse.up()
}

async function rowTitles(app: OffhandApp): Promise<string[]> {
  return app.page.locator('li.todo-row .todo-title').allTextContents()
}

journey('rows are dragged to another place and below another task', async ({ open }) => {
  const app = await open()
  await execute(app, addAll)
  await openView(app, 'Inbox')
  await drag(app, 'Dates', { target: app.row('Bread'), at: 0.2, screenshot: 'drag-row' })
  await expect.poll(() => rowTitles(app)).toEqual(['Apples', 'Dates', 'Bread', 'Cheese'])
  await drag(app, 'Cheese', { target: app.row('Apples'), at: 0.8, right: 40 })
  await expect(app.row('Cheese')).toHaveAttribute('data-level', '1')
  await expect.poll(() => rowTitles(app)).toEqual(['Apples', 'Cheese', 'Dates', 'Bread'])
  await app.page.keyboard.press('ControlOrMeta+Z')
  await expect(app.row('Cheese')).toHaveAttribute('data-level', '0')
})

journey('rows are dragged onto lists, days and the trash, several at once', async ({ open }) => {
  const app = await open({ colorScheme: 'dark' })
  await execute(app, addAll, { type: 'save-list', name: 'Work' })
  await resize(app, 1600)
  await openView(app, 'Inbox')
  const entry = (name: RegExp) =>
    app.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).first()
  await app.row('Apples').click()
  await app.row('Bread').click({ modifiers: ['Shift'] })
  await drag(app, 'Bread', { target: entry(/^Work/), screenshot: 'drag-list' })
  await expect(app.row('Apples')).toHaveCount(0)
  await expect(app.page.getByText('Moved 2 tasks to Work')).toBeVisible()

  await drag(app, 'Cheese', { target: entry(/^Today/) })
  await expect(app.row('Cheese')).toContainText('Today')

  await execute(app, { type: 'add', todos: [{ title: 'Figs', due: { date: '2026-11-23' } }] })
  await openView(app, 'Upcoming')
  const tuesday = app.page.getByRole('region', { name: 'Tuesday' }).first()
  await drag(app, 'Figs', { target: tuesday, screenshot: 'drag-day' })
  await expect(tuesday).toContainText('Figs')
})

journey('a task of the calendar is dragged to another day', async ({ open }) => {
  const app = await open()
  await execute(app, { type: 'add', todos: [{ title: 'Figs', due: { date: '2026-11-24' } }] })
  await resize(app, 1600)
  await openView(app, 'Calendar')
  const day = (name: RegExp) => app.page.getByRole('gridcell', { name })
  const figs = await app.page.locator('.calendar-item', { hasText: 'Figs' }).boundingBox()
  const friday = await day(/^Friday, November 27/).boundingBox()
  if (figs === null || friday === null) throw new Error('The calendar is not on screen.')
  const { mouse } = app.page
  await mouse.move(figs.x + 20, figs.y + figs.height / 2)
  await mouse.down()
  await mouse.move(friday.x + 40, friday.y + friday.height / 2, { steps: 8 })
  await app.screenshot('drag-calendar')
  await mouse.up()
  await expect(day(/^Friday, November 27, 1 task/)).toContainText('Figs')
  await expect(day(/^Tuesday, November 24, no tasks/)).toBeVisible()
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await expect(day(/^Tuesday, November 24, 1 task/)).toBeVisible()
})

journey('subtasks are dragged into another order beside the list', async ({ open }) => {
  const app = await open()
  await execute(app, { type: 'add', todos: [{ title: 'Trip' }] })
  await resize(app, 1600)
  await openView(app, 'Inbox')
  await app.row('Trip').click()
  await app.page.keyboard.press('Enter')
  const pane = app.page.getByRole('complementary', { name: 'Details' })
  for (const title of ['Book', 'Pack', 'Go']) {
    await pane.getByRole('textbox', { name: 'Add a subtask', exact: true }).fill(title)
    await app.page.keyboard.press('Enter')
    await expect(pane.getByRole('textbox', { name: `Title of ${title}` })).toBeVisible()
  }
  const line = (title: string) =>
    pane
      .locator('.subtask')
      .filter({ has: app.page.getByRole('textbox', { name: `Title of ${title}` }) })
  await line('Go').hover()
  const grip = await line('Go').locator('.subtask-grip').boundingBox()
  const book = await line('Book').boundingBox()
  if (grip === null || book === null) throw new Error('The subtasks are not on screen.')
  const { mouse } = app.page
  await mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
  await mouse.down()
  await mouse.move(grip.x + grip.width / 2, book.y + 3, { steps: 8 })
  await app.screenshot('drag-subtask')
  await mouse.up()
  const titles = pane.getByRole('textbox', { name: /^Title of/ })
  await expect(titles.first()).toHaveValue('Go')
  await expect(titles.nth(1)).toHaveValue('Book')
  await titles.first().focus()
  await app.page.keyboard.press('ControlOrMeta+Shift+ArrowDown')
  await expect(titles.nth(1)).toHaveValue('Go')
  await expect(titles.nth(1)).toBeFocused()
})

journey('the keyboard takes a task to another day', async ({ open }) => {
  const app = await open()
  await execute(app, { type: 'add', todos: [{ title: 'Figs', due: { date: '2026-11-23' } }] })
  await openView(app, 'Upcoming')
  await app.row('Figs').focus()
  await app.page.keyboard.press('ControlOrMeta+Shift+ArrowDown')
  await expect(app.page.getByRole('region', { name: 'Tuesday' }).first()).toContainText('Figs')
  await expect(app.row('Figs')).toBeFocused()
})

journey('Escape gives up a drag', async ({ open }) => {
  const app = await open()
  await execute(app, addAll)
  await openView(app, 'Inbox')
  const { mouse, keyboard } = app.page
  const from = await app.row('Dates').boundingBox()
  const to = await app.row('Apples').boundingBox()
  if (from === null || to === null) throw new Error('The rows are not on screen.')
  await mouse.move(from.x + 200, from.y + 20)
  await mouse.down()
  await mouse.move(to.x + 200, to.y + 5, { steps: 5 })
  await expect(app.page.locator('.drag-ghost')).toBeVisible()
  await keyboard.press('Escape')
  await expect(app.page.locator('.drag-ghost')).toHaveCount(0)
  await mouse.up()
  await expect.poll(() => rowTitles(app)).toEqual(titles)
})
