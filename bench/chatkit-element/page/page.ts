import '../../../src/shared/ipc/without-eval.ts'
import type { OpenAIChatKit } from '@openai/chatkit'
import { defineChatKitElement } from '../../../src/renderer/chatkit-element/index.ts'
import { FrameRecorder, type Frames } from './frame-recorder.ts'
import { InPageServer } from './in-page-server.ts'
import { drawPlainly } from './plain-markdown.tsx'
import { sampleText, tokensOf } from './sample-text.ts'

const recorder = new FrameRecorder()
const server = new InPageServer()

defineChatKitElement()
const chat = document.createElement('openai-chatkit') as OpenAIChatKit
document.body.append(chat)
chat.setOptions({
  api: { url: 'https://chat.example/chatkit', domainKey: '', fetch: server.fetch },
  locale: 'en',
  thread: { autoScroll: true },
})

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

function scroller(): HTMLElement {
  const found = chat.shadowRoot?.querySelector<HTMLElement>('.scroller')
  if (!found) throw new Error('No thread is on screen.')
  return found
}

async function painted(): Promise<void> {
  await nextFrame()
  await nextFrame()
}

interface Scrolling {
  pixelsPerFrame: number
  frames: number
}

/** What `main.ts` asks of the page. */
const bench = {
  /** How long it takes from asking for a thread until the frame in which its end is shown. */
  async openThread(threadId: string): Promise<number> {
    await chat.setThreadId(null)
    await painted()
    const began = performance.now()
    await chat.setThreadId(threadId)
    await nextFrame()
    const took = performance.now() - began
    await painted()
    if (scroller().scrollTop + scroller().clientHeight < scroller().scrollHeight - 2)
      throw new Error('The thread did not open at its end.')
    return took
  },

  /** Streams an answer into a thread, and measures all frames meanwhile. */
  async streamAnswer(threadId: string, characters: number, perSecond: number): Promise<Frames> {
    await chat.setThreadId(threadId)
    await painted()
    server.answer = { tokens: tokensOf(sampleText(characters)), perSecond }
    const ended = new Promise((resolve) =>
      chat.addEventListener('chatkit.response.end', resolve, { once: true }),
    )
    recorder.start()
    await chat.sendUserMessage({ text: 'Go on.' })
    await ended
    return recorder.stop()
  },

  drawPlainly: (characters: number) => drawPlainly(tokensOf(sampleText(characters))),

  /** Scrolls upwards, to the beginning if there are frames enough, and measures them. */
  async scrollUp({ pixelsPerFrame, frames }: Scrolling): Promise<Frames> {
    const view = scroller()
    view.dispatchEvent(new WheelEvent('wheel'))
    recorder.start()
    for (let frame = 0; frame < frames && view.scrollTop > 1; frame++) {
      view.scrollTop -= pixelsPerFrame
      await nextFrame()
    }
    return recorder.stop()
  },

  /** How many rows are mounted. */
  mountedRows: () => chat.shadowRoot?.querySelectorAll('[data-row]').length ?? 0,
}

export type Bench = typeof bench
Object.assign(window, { bench })
