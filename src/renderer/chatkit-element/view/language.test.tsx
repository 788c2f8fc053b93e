import type { SupportedLocale } from '@openai/chatkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MountedChat } from '../element/mounted-chat.testing.tsx'
import {
  added,
  assistantMessage,
  done,
  jsonResponse,
  textDelta,
  threadOf,
  userMessage,
} from '../engine/scripted-endpoint.testing.ts'

let mounted: MountedChat

beforeEach(() => {
  mounted = new MountedChat()
})

afterEach(() => mounted.close())

const chat = () => mounted.find('.chat', HTMLElement)

async function showIn(locale: SupportedLocale, options: object = {}) {
  await mounted.show({ locale, ...options })
  await expect.poll(() => chat().lang).toBe(locale)
}

describe('the language of the element', () => {
  it('is that of the options, from the first thing on screen on', async () => {
    const texts: string[] = []
    const onReady = () => texts.push(mounted.text)
    await showIn('de-DE', { onReady })
    expect(chat().dir).toBe('ltr')
    expect(mounted.placeholder).toBe('Nachricht an die KI')
    await expect.poll(() => texts).toHaveLength(1)
    expect(texts[0]).toContain('Wobei kann ich dir heute helfen?')
  })

  it.each(['ar', 'ur'] as const)('runs from the right in %s', async (locale) => {
    await showIn(locale)
    expect(chat().dir).toBe('rtl')
  })

  it('goes into Accept-Language as one resolved tag, on every request', async () => {
    await showIn('zh-TW', { locale: 'zh-Hant' })
    mounted.endpoint.on('threads.list', () => jsonResponse({ data: [], has_more: false }))
    await mounted.rest(() => mounted.chat?.showHistory())
    await mounted.rest(() => mounted.chat?.hideHistory())
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.rest(() => mounted.chat?.sendUserMessage({ text: 'hi' }))
    await mounted.rest(() => stream.send({ type: 'thread.created', thread: threadOf('thr_1') }))
    await mounted.rest(() => stream.end())
    mounted.endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1')))
    await mounted.rest(() => mounted.chat?.fetchUpdates())
    expect(new Set(mounted.endpoint.types).size).toBeGreaterThanOrEqual(3)
    for (const { headers } of mounted.endpoint.requests)
      expect(headers.get('Accept-Language')).toBe('zh-TW')
  })

  it('changes in the middle of an answer, and thread, answer and draft stay', async () => {
    await mounted.show({ locale: 'en' })
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.say('hi')
    await mounted.rest(() =>
      stream.send(
        { type: 'thread.created', thread: threadOf('thr_1', { title: 'Milk' }) },
        done(userMessage('u', 'hi')),
        added(assistantMessage('a', null)),
        textDelta('a', 'Hel'),
      ),
    )
    await mounted.rest(() => mounted.chat?.setComposerValue({ text: 'draft' }))
    const { input } = mounted
    const before = mounted.find('.assistant-message', HTMLElement)
    await showIn('ar')
    expect(chat().getAttribute('aria-label')).toBe('الدردشة')
    expect(before.textContent).toContain('رد المساعد:Hel')
    await mounted.rest(() => stream.send(textDelta('a', 'lo')))
    await mounted.rest(() => stream.end())
    expect(before.textContent).toContain('Hello')
    expect(before.isConnected).toBe(true)
    expect(mounted.input).toBe(input)
    expect(mounted.draft).toBe('draft')
    expect(mounted.find('.header-title', HTMLElement).textContent).toBe('Milk')
    await mounted.show({ locale: 'en' })
    await expect.poll(() => chat().dir).toBe('ltr')
    expect(chat().lang).toBe('en')
    expect(mounted.draft).toBe('draft')
    expect(mounted.endpoint.types).toEqual(['threads.create'])
  })

  it('is English for a language that has no catalogue', async () => {
    await showIn('en', { locale: 'tlh' })
    expect(mounted.text).toContain('What can I help with today?')
  })

  it('lets what is typed have its own direction, and the placeholder that of the language', async () => {
    await showIn('ar')
    expect(mounted.input.hasAttribute('dir')).toBe(false)
    await mounted.rest(() => mounted.chat?.setComposerValue({ text: 'milk' }))
    expect(mounted.input.dir).toBe('auto')
  })

  it('writes durations and counts in the language', async () => {
    const items = {
      data: [
        {
          ...assistantMessage('x', null),
          type: 'workflow',
          workflow: {
            type: 'custom',
            tasks: [{ type: 'custom', title: 'Aufräumen' }],
            summary: { duration: 134 },
            expanded: false,
          },
        },
      ],
      has_more: false,
    }
    mounted.endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1', { items })))
    await showIn('de-DE', { initialThread: 'thr_1' })
    await expect.poll(() => mounted.text).toContain('2 Minuten, 14 Sekunden gearbeitet')
  })
})
