import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardOf, MountedWidget, syncAction } from './mounted-widget.testing.tsx'

let mounted: MountedWidget

beforeEach(() => {
  mounted = new MountedWidget()
})

afterEach(() => mounted.close())

const grid = '[role=grid]'

async function open(part: object = {}) {
  const picker = { type: 'DatePicker', name: 'due', onChangeAction: syncAction('set'), ...part }
  await mounted.showWidget(cardOf(picker))
  await mounted.click('.picker-button')
}

const focusedDay = () => mounted.shadow.activeElement?.getAttribute('data-day')

describe('DatePicker', () => {
  it('shows the date in words and opens on it', async () => {
    await open({ defaultValue: '2026-03-09T23:59:00-05:00' })
    expect(mounted.one('.picker-text').textContent).toBe('Mar 9, 2026')
    expect(focusedDay()).toBe('2026-03-09')
  })

  it('sends the chosen day as an ISO date and gives the focus back', async () => {
    await open({ defaultValue: '2026-03-09' })
    await mounted.press(grid, 'PageDown')
    await mounted.press(grid, 'ArrowRight')
    expect(focusedDay()).toBe('2026-04-10')
    await mounted.click('[data-day="2026-04-10"]')
    expect(mounted.payloads).toEqual([{ due: '2026-04-10' }])
    expect(mounted.focused).toBe('Apr 10, 2026')
    expect(mounted.count(grid)).toBe(0)
  })

  it('lets choose the first and the last day of its range, and none beyond', async () => {
    await open({ defaultValue: '2026-03-10', min: '2026-03-05T12:00:00Z', max: '2026-03-20' })
    await mounted.press(grid, 'PageUp')
    expect(focusedDay()).toBe('2026-03-05')
    await mounted.click('[data-day="2026-03-04"]')
    await mounted.click('[data-day="2026-03-21"]')
    expect(mounted.payloads).toEqual([])
    await mounted.click('[data-day="2026-03-20"]')
    expect(mounted.payloads).toEqual([{ due: '2026-03-20' }])
  })

  it('has no step to a month without days to choose', async () => {
    await open({ defaultValue: '2026-03-10', min: '2026-03-05', max: '2026-04-02' })
    expect(mounted.button('Previous month').getAttribute('aria-disabled')).toBe('true')
    await mounted.rest(() => mounted.button('Next month').click())
    expect(mounted.text).toContain('April 2026')
    expect(mounted.button('Next month').getAttribute('aria-disabled')).toBe('true')
  })

  it('closes on Escape and stays as it was', async () => {
    await open({ defaultValue: '2026-03-10' })
    await mounted.press(grid, 'ArrowRight')
    await mounted.press(grid, 'Escape')
    expect(mounted.count(grid)).toBe(0)
    expect(mounted.payloads).toEqual([])
    expect(mounted.focused).toBe('Mar 10, 2026')
  })

  it.each(['tomorrow', '2026-02-30', 5, null])('takes %j for no date', async (defaultValue) => {
    await open({ defaultValue })
    expect(mounted.one('.picker-text').textContent).toBe('Choose a date')
  })
})
