import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MountedChat } from '../../element/mounted-chat.testing.tsx'
import { jsonResponse, threadOf, userMessage } from '../../engine/scripted-endpoint.testing.ts'

const ana = { type: 'input_tag', id: 'p1', text: 'Ana', data: {}, interactive: true } as const
const plan = { ...ana, id: 'p2', text: 'Plan', interactive: false }

let mounted: MountedChat
const asked = vi.fn<(entity: { id: string }) => void>()
let preview: object | null = null

beforeEach(() => {
  mounted = new MountedChat()
  asked.mockReset()
  preview = { type: 'Basic', children: [{ type: 'Text', value: 'Design lead' }] }
})
afterEach(() => mounted.close())

type Options = Parameters<MountedChat['show']>[0]
type Entities = NonNullable<NonNullable<Options>['entities']>
type Answer = Awaited<ReturnType<NonNullable<Entities['onRequestPreview']>>>

const isAnswer = (value: object): value is Answer => 'preview' in value

async function onRequestPreview(entity: { id: string }): Promise<Answer> {
  asked(entity)
  const answer = { preview }
  if (!isAnswer(answer)) throw new Error('no preview')
  return answer
}

async function showMessage(entities: Entities): Promise<void> {
  const message = { ...userMessage('u', ''), content: [ana, plan] }
  const items = { data: [message], has_more: false }
  mounted.endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1', { items })))
  await mounted.show({ initialThread: 'thr_1', entities })
}

const popover = () => mounted.shadow.querySelector('.entity-popover')
const tag = () => mounted.find('.bubble button.tag', HTMLButtonElement)
const point = (kind: string, target: Element, init: PointerEventInit = {}) =>
  target.dispatchEvent(new PointerEvent(kind, { bubbles: true, composed: true, ...init }))

describe('the glimpse of an entity', () => {
  it('shows what the page has of it once the pointer rests on it, and goes with it', async () => {
    await showMessage({ onRequestPreview })
    await mounted.rest(() => point('pointerover', tag(), { pointerType: 'mouse' }))
    expect(asked).not.toHaveBeenCalled()
    await expect.poll(() => popover()?.textContent).toContain('Design lead')
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ id: 'p1', title: 'Ana' }))
    expect(tag().getAttribute('aria-describedby')).toBe(popover()?.firstElementChild?.id)
    await mounted.rest(() => point('pointerout', tag(), { pointerType: 'mouse' }))
    await expect.poll(() => popover()).toBeNull()
  })

  it('shows the name where the page has nothing, or fails', async () => {
    preview = null
    await showMessage({ onRequestPreview })
    await mounted.rest(() => tag().focus())
    await expect.poll(() => popover()?.textContent).toBe('Ana')
    await mounted.rest(() =>
      tag().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    )
    expect(popover()).toBeNull()
    const failed = vi.fn<(event: Event) => void>()
    mounted.element.addEventListener('chatkit.error', failed)
    await showMessage({ onRequestPreview: () => Promise.reject(new Error('offline')) })
    await mounted.rest(() => tag().blur())
    await mounted.rest(() => tag().focus())
    await expect.poll(() => popover()?.textContent).toBe('Ana')
    await expect.poll(() => failed).toHaveBeenCalledTimes(1)
  })

  it('comes with the first tap, and the click with the second', async () => {
    const onClick = vi.fn<() => void>()
    await showMessage({ onRequestPreview, onClick })
    const tap = () =>
      mounted.rest(() => {
        point('pointerdown', tag(), { pointerType: 'touch' })
        tag().click()
      })
    await tap()
    expect(popover()).not.toBeNull()
    expect(onClick).not.toHaveBeenCalled()
    await tap()
    expect(onClick).toHaveBeenCalledTimes(1)
  })

  it('is not offered for what is not interactive, nor where the page answers to nothing', async () => {
    await showMessage({ onRequestPreview })
    expect(mounted.shadow.querySelectorAll('.bubble .tag')).toHaveLength(2)
    expect(mounted.shadow.querySelectorAll('.bubble button.tag')).toHaveLength(1)
    await showMessage({})
    expect(mounted.shadow.querySelectorAll('.bubble button.tag')).toHaveLength(0)
  })

  it('is shown of a tag in the composer too', async () => {
    await showMessage({ onRequestPreview })
    await mounted.rest(() => mounted.chat?.setComposerValue({ content: [ana] }))
    const own = mounted.find('.composer-input .tag', HTMLElement)
    await mounted.rest(() => point('pointerover', own, { pointerType: 'mouse' }))
    await expect.poll(() => popover()?.textContent).toContain('Design lead')
  })
})
