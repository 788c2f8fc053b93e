import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MountedChat } from '../element/mounted-chat.testing.tsx'

const models = [
  { id: 'inside', label: 'Built in', description: 'Works offline', default: true },
  { id: 'far', label: 'Far away', description: 'In a data centre' },
  { id: 'broken', label: 'Out of order', disabled: true },
]

let mounted: MountedChat
beforeEach(() => {
  mounted = new MountedChat()
})
afterEach(() => mounted.close())

const offer = (offered = models) => mounted.show({ composer: { models: offered } })
const choices = () => [...mounted.shadow.querySelectorAll<HTMLElement>('[role=menuitemradio]')]
const choice = (label: string) => choices().find(({ textContent }) => textContent?.includes(label))
const press = (key: string) =>
  mounted.rest(() =>
    mounted.shadow.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true }),
    ),
  )

async function openPicker(current = 'Built in'): Promise<void> {
  await mounted.rest(() => mounted.button(`Model: ${current}`).click())
}

/** What was sent; nothing answers, so that every message begins a thread. */
function sentInputs(): unknown[] {
  return mounted.endpoint.requests
    .filter(({ type }) => type === 'threads.create')
    .map(({ params }) => params['input'])
}

const withModel = (model: string) => ({ inference_options: { model } })

describe('the model picker', () => {
  it('is there only when the page offers models', async () => {
    await mounted.show()
    expect(mounted.shadow.querySelector('.model-picker')).toBeNull()
    await offer()
    expect(mounted.button('Model: Built in').textContent).toContain('Built in')
  })

  it('shows label, description, the mark of the current one, and what cannot be chosen', async () => {
    await offer()
    await openPicker()
    expect(choices().map(({ textContent }) => textContent)).toEqual([
      'Built inWorks offline',
      'Far awayIn a data centre',
      'Out of order',
    ])
    expect(choices().map((entry) => entry.getAttribute('aria-checked'))).toEqual([
      'true',
      'false',
      'false',
    ])
    await mounted.rest(() => choice('Out of order')?.click())
    expect(choices()).toHaveLength(3)
  })

  it('is worked by keyboard: arrows move, Escape closes and gives the focus back', async () => {
    await offer()
    await openPicker()
    expect(mounted.shadow.activeElement?.textContent).toContain('Built in')
    await press('ArrowDown')
    expect(mounted.shadow.activeElement?.textContent).toContain('Far away')
    await press('Escape')
    expect(choices()).toEqual([])
    expect(mounted.shadow.activeElement).toBe(mounted.button('Model: Built in'))
  })

  it('sends the model with the message, chosen or default, and keeps the choice', async () => {
    await offer()
    await mounted.say('one')
    await openPicker()
    await mounted.rest(() => choice('Far away')?.click())
    expect(choices()).toEqual([])
    await mounted.say('two')
    await mounted.say('three')
    expect(sentInputs()).toMatchObject(['inside', 'far', 'far'].map(withModel))
  })

  it('goes back to the default when the chosen model is gone', async () => {
    await offer()
    await mounted.rest(() => mounted.chat?.setComposerValue({ selectedModelId: 'far' }))
    expect(mounted.button('Model: Far away')).toBeTruthy()
    await offer(models.filter(({ id }) => id !== 'far'))
    expect(mounted.button('Model: Built in')).toBeTruthy()
  })

  it('refuses to select what is not offered', async () => {
    await offer()
    await expect(mounted.chat?.setComposerValue({ selectedModelId: 'gone' })).rejects.toThrow(
      'gone',
    )
    await expect(mounted.chat?.setComposerValue({ selectedModelId: 'broken' })).rejects.toThrow(
      'broken',
    )
    expect(mounted.button('Model: Built in')).toBeTruthy()
  })

  it('leaves the model of a message to the page that sends it', async () => {
    await offer()
    const sending = mounted.chat?.sendUserMessage({ text: 'one', model: 'far' })
    await expect(sending).rejects.toThrow('could not be reached')
    expect(sentInputs()).toMatchObject([withModel('far')])
    expect(mounted.button('Model: Built in')).toBeTruthy()
  })
})
