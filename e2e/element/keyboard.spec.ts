import type { Page } from '@playwright/test'

import { expect, gallery } from './support/gallery-window.ts'

interface Focused {
  /** Which element it is, by its place among all. */
  readonly place: number
  readonly name: string
  readonly isVisible: boolean
  readonly hasRing: boolean
}

/** What has the focus, how it is called, and whether a person can see that. */
function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const shadow = document.querySelector('openai-chatkit')?.shadowRoot
    const element = shadow?.activeElement
    if (!shadow || !element) return null
    const place = [...shadow.querySelectorAll('*')].indexOf(element)
    const { width, height, top, bottom } = element.getBoundingClientRect()
    const labels = [
      element.getAttribute('aria-label'),
      element.getAttribute('title'),
      element.textContent,
    ]
    const name = labels.find((label) => label?.trim())?.trim() ?? element.tagName
    const ringed = [element, element.parentElement, element.closest('.composer')]
    const hasRing = ringed.some((at) => {
      if (!at) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    const isVisible = width > 0 && height > 0 && bottom > 0 && top < innerHeight
    return { place, name: name.slice(0, 40), isVisible, hasRing }
  })
}

/** Walks through the element with Tab until the focus leaves it, or is back where it began. */
async function walk(page: Page): Promise<Focused[]> {
  const stops: Focused[] = []
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (!stop || stop.place === stops[0]?.place) break
    stops.push(stop)
  }
  return stops
}

const names = (stops: readonly Focused[]) => stops.map(({ name }) => name)

for (const scene of [
  'start',
  'conversation',
  'draft',
  'workflows',
  'widget-form',
  'widget-list',
  'questions',
  'notices',
  'history',
]) {
  gallery(
    `Tab shows where it is at every stop of the scene ${scene}`,
    async ({ galleryWindow }) => {
      await galleryWindow.resize(420, 760)
      await galleryWindow.show(scene)
      const stops = await walk(galleryWindow.page)
      expect(stops.length).toBeGreaterThan(2)
      expect(stops.length).toBeLessThan(60)
      expect(stops.filter(({ isVisible, hasRing }) => !isVisible || !hasRing)).toEqual([])
    },
  )
}

gallery('Tab goes through the start screen from top to bottom', async ({ galleryWindow }) => {
  await galleryWindow.resize(900, 760)
  await galleryWindow.show('start')
  const order = names(await walk(galleryWindow.page))
  const places = [
    'History',
    'Plan a weekend in the mountains',
    'Write a friendly reminder',
    'Ask anything',
  ].map((name) => order.findIndex((stop) => stop.startsWith(name)))
  expect(
    places.every((place) => place >= 0),
    order.join(' · '),
  ).toBe(true)
  expect(places).toEqual([...places].sort((first, second) => first - second))
})

gallery('a whole conversation without a mouse', async ({ galleryWindow }) => {
  const { page } = galleryWindow
  await galleryWindow.resize(900, 760)
  await galleryWindow.show('start')
  const field = page.getByRole('textbox', { name: 'Ask anything' })
  await field.focus()
  await page.keyboard.type('First line')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('second line')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log').getByText('There is no model')).toBeVisible()
  await expect(
    page
      .getByRole('log')
      .getByText(/First line\s+second line/)
      .first(),
  ).toBeVisible()
  await expect(field).toBeFocused()

  await page.getByRole('button', { name: 'History' }).focus()
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('button', { name: 'Packing for the mountains', exact: true }),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'History' })).toBeFocused()
})

gallery(
  'menus open, move, choose and close by keyboard, and give the focus back',
  async ({ galleryWindow }) => {
    const { page } = galleryWindow
    await galleryWindow.resize(900, 760)
    await galleryWindow.show('start')
    const picker = page.getByRole('button', { name: /Quick/ })
    await picker.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const chosen = page.getByRole('button', { name: /Careful/ })
    await expect(chosen).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Ask anything' })).toBeFocused()
    await chosen.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(chosen).toBeFocused()
  },
)

gallery('a form is filled in and sent by keyboard', async ({ galleryWindow }) => {
  const { page } = galleryWindow
  await galleryWindow.resize(600, 760)
  await galleryWindow.show('widget-form')
  await page.getByRole('textbox', { name: 'Name' }).focus()
  await page.keyboard.type('A long weekend')
  await page
    .getByRole('button', { name: /Cabin|Cabin 4/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Cabin 12')
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'The dog comes along' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('radio', { name: 'Two beds' }).focus()
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('button', { name: 'Book it' }).focus()
  await page.keyboard.press('Enter')
  const sent = page.getByRole('log').locator('pre', { hasText: 'gallery.book' })
  await expect(sent).toContainText('"name": "A long weekend"')
  await expect(sent).toContainText('"cabin": "c11"')
  await expect(sent).toContainText('"dog": false')
  await expect(sent).toContainText('"beds": "1"')
})
