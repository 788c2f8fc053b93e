import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardOf, MountedWidget, syncAction } from './mounted-widget.testing.tsx'

let mounted: MountedWidget

beforeEach(() => {
  mounted = new MountedWidget()
})

afterEach(() => mounted.close())

const options = [
  { value: 'l', label: 'Low' },
  { value: 'm', label: 'Medium', disabled: true },
  { value: 'h', label: 'High', description: 'Today' },
]
const select = (part: object = {}) => ({
  type: 'Select',
  name: 'priority',
  options,
  onChangeAction: syncAction('set'),
  ...part,
})
const trigger = '.picker-button'
const shown = () => mounted.one('.picker-text').textContent
const isOpen = () => mounted.count('[role=listbox]') === 1

async function open(part: object = {}) {
  await mounted.showWidget(cardOf(select(part)))
  await mounted.click(trigger)
}

describe('Select', () => {
  it('sends what is chosen under its name, closes and gives the focus back', async () => {
    await open()
    await mounted.click('[role=option]:last-child')
    expect(mounted.payloads).toEqual([{ priority: 'h' }])
    expect(shown()).toBe('High')
    expect(isOpen()).toBe(false)
    expect(mounted.focused).toBe('High')
  })

  it('is worked by keyboard alone, past what is disabled', async () => {
    await mounted.showWidget(cardOf(select({ defaultValue: 'l' })))
    await mounted.press(trigger, 'ArrowDown')
    await mounted.press('[role=listbox]', 'ArrowDown')
    await mounted.press('[role=listbox]', 'Enter')
    expect(mounted.payloads).toEqual([{ priority: 'h' }])
  })

  it('jumps to what is typed', async () => {
    await open()
    await mounted.press('[role=listbox]', 'h')
    await mounted.press('[role=listbox]', 'Enter')
    expect(shown()).toBe('High')
  })

  it('sends nothing for a disabled option, or the one that is chosen already', async () => {
    await open({ defaultValue: 'l' })
    await mounted.click('[role=option][aria-disabled=true]')
    expect(isOpen()).toBe(true)
    await mounted.click('[role=option][aria-selected=true]')
    expect(isOpen()).toBe(false)
    expect(mounted.payloads).toEqual([])
  })

  it('closes on Escape with the focus back, and on a press elsewhere', async () => {
    await open()
    await mounted.press('[role=listbox]', 'Escape')
    expect(isOpen()).toBe(false)
    expect(mounted.focused).toBe('Choose')
    await mounted.click(trigger)
    await mounted.rest(() => fireEvent.pointerDown(document.body))
    expect(isOpen()).toBe(false)
    expect(mounted.focused).toBe('Choose')
  })

  it('can be cleared when it may be, which counts as a change to nothing', async () => {
    await mounted.showWidget(cardOf(select({ defaultValue: 'l', clearable: true })))
    await mounted.rest(() => mounted.button('Clear').click())
    expect(mounted.payloads).toEqual([{ priority: '' }])
    expect(shown()).toBe('Choose')
    expect(mounted.count('.picker-clear')).toBe(0)
  })

  it.each([
    [15, {}, false],
    [16, {}, true],
    [2, { searchable: true }, true],
  ])('with %i options and %j has a search field: %s', async (count, part, searches) => {
    const many = Array.from({ length: count }, (_, index) => ({ value: `${index}`, label: 'x' }))
    await open({ options: many, ...part })
    expect(mounted.count('.option-search') === 1).toBe(searches)
  })

  it('finds options without regard to case and accents, and says when there is none', async () => {
    const cities = [
      { value: '1', label: 'Zürich' },
      { value: '2', label: 'Québec' },
    ]
    await open({ options: cities, searchable: true })
    await mounted.enter('.option-search', 'QUEB')
    expect(mounted.count('[role=option]')).toBe(1)
    await mounted.press('.option-search', 'Enter')
    expect(shown()).toBe('Québec')
    await mounted.click(trigger)
    await mounted.enter('.option-search', 'nowhere')
    expect(mounted.text).toContain('Nothing found')
  })

  it('goes back to what it was when its action fails', async () => {
    await mounted.showWidget(cardOf(select({ defaultValue: 'l' })))
    mounted.endpoint.on('threads.sync_custom_action', () => new Response('{}', { status: 500 }))
    await mounted.click(trigger)
    await mounted.click('[role=option]:last-child')
    expect(shown()).toBe('Low')
  })
})
