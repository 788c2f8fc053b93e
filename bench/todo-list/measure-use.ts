import { percentile } from '../chatkit-element/percentile.ts'
import type { ListWindow } from './list-window.ts'

/** What some use of a list took, in milliseconds. */
export interface Use {
  /** From each input to the paint of what came of it. */
  readonly paintsMs: readonly number[]
  /** From one frame to the next. */
  readonly framesMs: readonly number[]
  /** The longest time that the page could not answer; 0 when it never took 50. */
  readonly longestMs: number
  /** What the main thread of the page did for each step. */
  readonly workMs: number
}

const openings = 3
const ticks = 20
/** By then a ticked row has gone where it belongs. */
const restMs = 1_000
const scrollPixels = 16_000
const pixelsPerSecond = 2_400

type Step = (window: ListWindow, index: number) => Promise<void>

async function measureSteps(
  window: ListWindow,
  [input, attribute]: ['click' | 'keydown' | null, string?],
  count: number,
  step: Step,
): Promise<Use> {
  const { page } = window
  await page.evaluate(
    ([kind, name]) => {
      globalThis.paintWatch.start(kind, name)
      globalThis.frameWatch.start()
    },
    [input, attribute] as const,
  )
  const work = await window.workOf(async () => {
    for (let index = 0; index < count; index += 1) await step(window, index)
  })
  const watched = await page.evaluate(() => ({
    paintsMs: globalThis.paintWatch.stop(),
    ...globalThis.frameWatch.stop(),
  }))
  return { ...watched, workMs: work / count }
}

async function nextPaint({ page }: ListWindow, index: number): Promise<void> {
  await page.waitForFunction((count) => globalThis.paintWatch.painted() > count, index)
}

/** From the beginning of loading the page to its first row, in milliseconds. */
export async function measureOpening({ page }: ListWindow): Promise<number> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('li[data-todo-id]') === null) return
      performance.mark('first-row')
      observer.disconnect()
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  const times: number[] = []
  for (let opening = 0; opening < openings; opening += 1) {
    await page.reload()
    const row = await page.waitForFunction(() => performance.getEntriesByName('first-row')[0])
    times.push(await row.evaluate((mark) => mark?.startTime ?? Number.NaN))
  }
  return percentile(times, 0.5)
}

/** Ticks one row after the other; each goes where it belongs before the next one. */
export async function measureTicks(window: ListWindow): Promise<Use> {
  return measureSteps(window, ['click', 'aria-checked'], ticks, async ({ page }, index) => {
    const boxes = page.locator('li[data-todo-id] [role=checkbox][aria-checked=false]')
    await boxes.nth(3).click()
    await nextPaint(window, index)
    await page.waitForTimeout(restMs)
  })
}

/** Turns the wheel over the list. */
export async function measureScroll(window: ListWindow): Promise<Use> {
  const box = await window.page.locator('.todo-scroll').boundingBox()
  if (box === null) throw new Error('The list is not to be seen.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return measureSteps(window, [null], 1, async ({ session }) => {
    await session.send('Input.synthesizeScrollGesture', {
      ...{ x, y, yDistance: -scrollPixels, speed: pixelsPerSecond },
      ...{ gestureSourceType: 'mouse', preventFling: true },
    })
  })
}

/** Opens the views one after the other. */
export async function measureViews(window: ListWindow, names: readonly string[]): Promise<Use> {
  return measureSteps(window, ['click'], names.length, async ({ page }, index) => {
    const views = page.getByRole('navigation', { name: 'Views' }).locator('.view-entry')
    await views
      .filter({ hasText: names[index] ?? '' })
      .first()
      .click()
    await nextPaint(window, index)
    await page.waitForTimeout(300)
  })
}

/** Types a search letter by letter. */
export async function measureTyping(window: ListWindow, text: string): Promise<Use> {
  await window.page.getByRole('textbox', { name: 'Search tasks' }).focus()
  return measureSteps(window, ['keydown'], text.length, async ({ page }, index) => {
    await page.keyboard.press(text.charAt(index))
    await page.waitForTimeout(120)
  })
}
