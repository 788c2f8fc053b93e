import { Check, X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { formatClock } from '../../messages/format-clock.ts'
import { Spinner } from '../../widgets/spinner.tsx'
import { useChat, useChatState } from '../chat-context.ts'
import { useComposer } from '../composer/composer-context.ts'
import { IconButton } from '../icon-button.tsx'
import { LevelMeter } from './level-meter.tsx'

const tickMs = 250

function Timer() {
  const { engine, locale } = useChat()
  const [elapsed, setElapsed] = useState(() => engine.dictation.elapsed)
  useEffect(() => {
    const timer = setInterval(() => setElapsed(engine.dictation.elapsed), tickMs)
    return () => clearInterval(timer)
  }, [engine])
  return (
    <time className="dictation-time" role="timer">
      {formatClock(locale, elapsed / 1000)}
    </time>
  )
}

function Recording({ onConfirm }: { onConfirm: () => void }) {
  const { translate } = useChat()
  const confirm = useRef<HTMLButtonElement>(null)
  useEffect(() => confirm.current?.focus(), [])
  return (
    <>
      <LevelMeter />
      <Timer />
      <IconButton
        ref={confirm}
        label={translate('dictation.insert')}
        icon={Check}
        className="dictation-confirm"
        onClick={onConfirm}
      />
    </>
  )
}

function useDictation() {
  const { engine } = useChat()
  const composer = useComposer()
  const cancel = () => {
    engine.dictation.cancel()
    composer.focus()
  }
  const confirm = async () => {
    const text = await engine.dictation.confirm()
    if (text === null) composer.focus()
    else composer.insertText(text)
  }
  return { cancel, confirm: () => void confirm() }
}

/** What a dictation shows while it is under way: how loud, how long, and how to end it. */
export function DictationBar() {
  const { translate } = useChat()
  const phase = useChatState((state) => state.dictation.phase)
  const { cancel, confirm } = useDictation()
  if (phase === 'off') return null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    cancel()
  }
  const label = translate(
    phase === 'transcribing' ? 'dictation.transcribing' : 'dictation.recording',
  )
  return (
    <div className={`dictation ${phase}`} role="group" aria-label={label} onKeyDown={onKeyDown}>
      <IconButton label={translate('dictation.cancel')} icon={X} onClick={cancel} />
      {phase === 'recording' ? (
        <Recording onConfirm={confirm} />
      ) : (
        <p className="dictation-wait">
          <Spinner size={16} />
          {phase === 'transcribing' && label}
        </p>
      )}
      <span className="for-readers" role="status">
        {phase === 'asking' ? '' : label}
      </span>
    </div>
  )
}
