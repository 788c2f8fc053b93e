import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MountedChat } from '../../element/mounted-chat.testing.tsx'
import {
  assistantMessage,
  jsonResponse,
  threadOf,
  userMessage,
} from '../../engine/scripted-endpoint.testing.ts'

let mounted: MountedChat
beforeEach(() => {
  mounted = new MountedChat()
})
afterEach(() => mounted.close())

async function showThread(part: object = {}): Promise<void> {
  const data = [
    userMessage('u', 'my own words'),
    assistantMessage('a', 'The first answer'),
    assistantMessage('b', 'The second answer'),
  ]
  const items = { data, has_more: false }
  mounted.endpoint.on('threads.get_by_id', () =>
    jsonResponse(threadOf('thr_1', { items, ...part })),
  )
  await mounted.show({ initialThread: 'thr_1' })
}

function textNode(text: string): Node {
  const walker = document.createTreeWalker(mounted.shadow, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.includes(text) && !node.parentElement?.closest('.for-readers'))
      return node
  throw new Error(`There is no text "${text}".`)
}

/** Selects from that place in one text to that place in another. */
async function select(from: [string, number], to: [string, number]): Promise<void> {
  await mounted.rest(() => {
    const selection = document.getSelection()
    selection?.setBaseAndExtent(textNode(from[0]), from[1], textNode(to[0]), to[1])
    document.dispatchEvent(new Event('selectionchange'))
  })
}

const button = () => mounted.shadow.querySelector<HTMLButtonElement>('.quote-button')

describe('quoting', () => {
  it('puts what is selected in an answer into the next message, once', async () => {
    await showThread()
    await select(['first answer', 4], ['first answer', 9])
    await mounted.rest(() => button()?.click())
    expect(mounted.find('.composer-reply', HTMLElement).textContent).toBe('first')
    expect(mounted.shadow.activeElement).toBe(mounted.input)
    expect(button()).toBeNull()
    await mounted.say('why')
    expect(mounted.endpoint.requests.at(-1)?.params).toMatchObject({
      input: { quoted_text: 'first' },
    })
    expect(mounted.shadow.querySelector('.composer-reply')).toBeNull()
  })

  it('is offered only within one answer, and not while the pointer still selects', async () => {
    await showThread()
    await select(['my own words', 0], ['my own words', 6])
    expect(button()).toBeNull()
    await select(['first answer', 4], ['second answer', 5])
    expect(button()).toBeNull()
    const press = (kind: string) =>
      mounted.rest(() =>
        mounted
          .find('.assistant-message', HTMLElement)
          .dispatchEvent(new PointerEvent(kind, { bubbles: true, composed: true })),
      )
    await press('pointerdown')
    await select(['first answer', 4], ['first answer', 9])
    expect(button()).toBeNull()
    await press('pointerup')
    expect(button()).not.toBeNull()
    await select(['first answer', 4], ['first answer', 4])
    expect(button()).toBeNull()
  })

  it('is not offered where nothing can be sent', async () => {
    await showThread({ status: { type: 'locked' } })
    await select(['first answer', 4], ['first answer', 9])
    expect(button()).toBeNull()
  })
})
