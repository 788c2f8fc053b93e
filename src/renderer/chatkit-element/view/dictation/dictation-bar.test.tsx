import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MountedChat } from '../../element/mounted-chat.testing.tsx'
import { browserMicrophone } from '../../engine/dictation/microphone.ts'
import { jsonResponse } from '../../engine/scripted-endpoint.testing.ts'

let mounted: MountedChat
let discarded: number

async function show(enabled = true) {
  await mounted.show({ composer: { dictation: { enabled } } })
}

const has = (name: string) => mounted.shadow.querySelector(`[aria-label="${name}"]`) !== null

beforeEach(() => {
  discarded = 0
  vi.spyOn(browserMicrophone, 'available', 'get').mockReturnValue(true)
  vi.spyOn(browserMicrophone, 'open').mockImplementation(async () => ({
    mimeType: 'audio/webm',
    level: () => 0.5,
    finish: async () => new Blob(['sound']),
    discard: () => discarded++,
  }))
  mounted = new MountedChat()
})

afterEach(async () => {
  await mounted.close()
  vi.restoreAllMocks()
})

describe('dictation', () => {
  it('is not offered unless the page asks for it', async () => {
    await show(false)
    expect(has('Dictate')).toBe(false)
  })

  it('puts what was said at the caret, behind what is there, and sends nothing', async () => {
    await show()
    mounted.endpoint.on('input.transcribe', () => jsonResponse({ text: 'and eggs' }))
    await mounted.rest(() => mounted.chat?.setComposerValue({ text: 'Milk' }))
    await mounted.rest(() => mounted.button('Dictate').click())
    expect(mounted.shadow.activeElement?.getAttribute('aria-label')).toBe('Insert what was said')
    expect(mounted.find('[role=timer]', HTMLElement).textContent).toBe('0:00')
    await mounted.rest(() => mounted.button('Insert what was said').click())
    expect(mounted.draft).toBe('Milk and eggs')
    expect(mounted.endpoint.types).toEqual(['input.transcribe'])
    expect(has('Dictate')).toBe(true)
  })

  it('forgets what was said when it is cancelled', async () => {
    await show()
    await mounted.rest(() => mounted.button('Dictate').click())
    await mounted.rest(() => mounted.button('Cancel dictation').click())
    expect(discarded).toBe(1)
    expect(mounted.endpoint.requests).toEqual([])
    expect(mounted.shadow.activeElement).toBe(mounted.input)
  })

  it('lets go of the microphone when the element leaves the page', async () => {
    await show()
    await mounted.rest(() => mounted.button('Dictate').click())
    await mounted.rest(() => mounted.page.remove())
    expect(discarded).toBe(1)
  })

  it('says what to do when the microphone is refused', async () => {
    vi.spyOn(browserMicrophone, 'open').mockRejectedValue(new DOMException('', 'NotAllowedError'))
    await show()
    await mounted.rest(() => mounted.button('Dictate').click())
    expect(mounted.find('[role=alert]', HTMLElement).textContent).toContain('microphone')
    expect(has('Dictate')).toBe(true)
  })
})
