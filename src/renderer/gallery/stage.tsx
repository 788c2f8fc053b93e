import type { OpenAIChatKit } from '@openai/chatkit'
import { ChatKit, useChatKit, type UseChatKitOptions } from '@openai/chatkit-react'
import { useEffect, useRef, useState } from 'react'
import type { LogEntry } from './log-entry.ts'
import type { Scene } from './scenes/scene.ts'
import { sceneThreadId } from './server/gallery-threads.ts'
import { GalleryServer, galleryUrl } from './server/gallery-server.ts'
import type { Settings } from './settings.ts'
import { themeOf } from './theme-of.ts'

interface StageProps {
  readonly scene: Scene
  readonly settings: Settings
  readonly note: (kind: LogEntry['kind'], name: string) => void
}

type Handlers = Pick<UseChatKitOptions, 'onError' | 'onReady' | 'onThreadLoadEnd'>

const events = [
  'onError',
  'onReady',
  'onLog',
  'onEffect',
  'onDeeplink',
  'onResponseStart',
  'onResponseEnd',
  'onHistoryOpen',
  'onHistoryClose',
  'onThreadChange',
  'onThreadLoadStart',
  'onThreadLoadEnd',
  'onToolChange',
] as const satisfies readonly (keyof UseChatKitOptions)[]

/** The element, driven by the unmodified React wrapper, with a server for this scene alone. */
export function Stage({ scene, settings, note }: StageProps) {
  const [still, setStill] = useState(false)
  const [server] = useState(
    () =>
      new GalleryServer({
        scene,
        onRequest: (type) => note('request', type),
        onStill: () => setStill(true),
      }),
  )
  useEffect(() => server.behave(settings), [server, settings])
  const handlers: Handlers = Object.fromEntries(
    events.map((name) => [name, () => note('event', name)]),
  )
  const chat = useChatKit({
    ...scene.options,
    ...handlers,
    api: {
      url: galleryUrl,
      domainKey: 'gallery',
      fetch: server.fetch,
      uploadStrategy: { type: 'two_phase' },
    },
    locale: settings.locale,
    theme: themeOf(settings),
    initialThread: scene.thread ? sceneThreadId : null,
  })
  const shown = useShown(scene, chat.ref)
  const settled = shown && (still || !scene.say)
  return (
    <div className="stage" data-settled={settled ? scene.name : ''}>
      <ChatKit control={chat.control} />
    </div>
  )
}

function nextEvent(element: HTMLElement, name: string): Promise<void> {
  return new Promise((resolve) => element.addEventListener(name, () => resolve(), { once: true }))
}

async function bringAbout(scene: Scene, element: OpenAIChatKit): Promise<void> {
  if (scene.thread && !scene.fault) await nextEvent(element, 'chatkit.thread.load.end')
  if (scene.show) await scene.show(element)
  if (scene.say) await element.sendUserMessage({ text: scene.say })
}

/** Brings the element into the state of the scene, once; whether it is there. */
function useShown(scene: Scene, ref: { readonly current: OpenAIChatKit | null }): boolean {
  const [shown, setShown] = useState(false)
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current || !ref.current) return
    begun.current = true
    void bringAbout(scene, ref.current).then(() => setShown(true))
  }, [scene, ref])
  return shown
}
