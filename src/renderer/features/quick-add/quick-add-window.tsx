import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { IpcClient } from '../../../shared/ipc/client.ts'
import { firstPreferences, type Preferences } from '../../../shared/settings/preferences.ts'
import type { TodoDraft } from '../../../shared/todos/command.ts'
import { QuickAddPreview } from './quick-add-preview.tsx'
import { useQuickAdd, type QuickAddControls } from './use-quick-add.ts'
import './quick-add.css'

interface QuickAddWindowProps {
  client: IpcClient
  now: LocalNow
}

const noDefaults = {}

/** The preferences, read anew each time the box is opened. */
function usePreferences(client: IpcClient): Preferences['quickAdd'] {
  const [preferences, setPreferences] = useState(firstPreferences.quickAdd)
  useEffect(() => {
    const read = () => {
      client.request('preferences.get', {}).then(
        ({ quickAdd }) => setPreferences(quickAdd),
        () => {},
      )
    }
    read()
    return client.on('quickAdd.opened', read)
  }, [client])
  return preferences
}

/** Begins anew, with the words of an address or none, each time the box is opened. */
function useOpenings(client: IpcClient, begin: (words: string) => void): void {
  const beginRef = useRef(begin)
  useEffect(() => {
    beginRef.current = begin
  })
  useEffect(() => {
    client.request('quickAdd.state', {}).then(
      ({ text }) => beginRef.current(text),
      () => {},
    )
    return client.on('quickAdd.opened', ({ text }) => beginRef.current(text))
  }, [client])
}

/** Keeps the window as high as its page. */
function useFittingHeight(client: IpcClient): RefObject<HTMLElement | null> {
  const pageRef = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const page = pageRef.current
    if (page === null) return
    const observer = new ResizeObserver(() => {
      const height = Math.min(600, Math.max(1, Math.ceil(page.getBoundingClientRect().height)))
      client.request('quickAdd.resize', { height }).catch(() => {})
    })
    observer.observe(page)
    return () => observer.disconnect()
  }, [client])
  return pageRef
}

/** The page of the floating box: Enter adds and closes, Shift+Enter adds and stays, Escape closes. */
export function QuickAddWindow({ client, now }: QuickAddWindowProps) {
  const inputRef = useRef<HTMLInputElement>(null)
  const pageRef = useFittingHeight(client)
  const [status, setStatus] = useState('')
  const preferences = usePreferences(client)
  const box = useQuickAdd({
    now,
    defaults: noDefaults,
    preferences,
    onAdd: async (draft) => {
      const problem = await add(client, draft)
      setStatus(problem ?? `Added “${draft.title}”.`)
      return problem === null
    },
  })
  useOpenings(client, (words) => {
    box.setText(words)
    setStatus('')
    inputRef.current?.focus()
  })
  const close = () => void client.request('quickAdd.close', {}).catch(() => {})
  const send = async (staysOpen: boolean) => {
    if ((await box.submit()) && !staysOpen) close()
  }

  return (
    <main className="quick-add-floating" ref={pageRef}>
      <FloatingField box={box} inputRef={inputRef} onClose={close} onSend={send} />
      <div className="quick-add-foot">
        <span role="status">{status}</span>
        <span>
          <kbd>Enter</kbd> add · <kbd>Shift+Enter</kbd> add another · <kbd>Esc</kbd> close
        </span>
      </div>
    </main>
  )
}

interface FloatingFieldProps {
  box: QuickAddControls
  inputRef: RefObject<HTMLInputElement | null>
  onClose: () => void
  onSend: (staysOpen: boolean) => Promise<void>
}

function FloatingField({ box, inputRef, onClose, onSend }: FloatingFieldProps) {
  const { text, setText, reading, remove } = box
  return (
    <div className="quick-add">
      <div className="quick-add-line">
        <input
          ref={inputRef}
          className="quick-add-input"
          aria-label="Add a task"
          placeholder="Add a task, like “buy milk tomorrow at 5pm”"
          dir="auto"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.repeat) return
            if (event.key === 'Escape') onClose()
            if (event.key === 'Enter') void onSend(event.shiftKey)
          }}
        />
      </div>
      <div aria-live="polite">
        {reading ? <QuickAddPreview reading={reading} onRemove={remove} /> : null}
      </div>
    </div>
  )
}

/** Adds the task; a sentence when that failed. */
async function add(client: IpcClient, draft: TodoDraft): Promise<string | null> {
  try {
    const command = { type: 'add' as const, todos: [draft] }
    await client.request('todos.execute', { command, source: 'quick-add' })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : 'The task could not be added.'
  }
}
