import { ArrowUp, CornerDownRight, Square, X } from 'lucide-react'
import { useId, type KeyboardEvent } from 'react'
import type { ThreadStatus } from '../../../shared/chatkit/index.ts'
import { useChat, useChatState } from './chat-context.ts'
import { offeredModels } from '../engine/model-selection.ts'
import { IconButton } from './icon-button.tsx'
import { ModelPicker } from './model-picker.tsx'

const imeKeyCode = 229
const active: ThreadStatus = { type: 'active' }

/** Where the element finds the text field to focus it. */
export const composerInputClass = 'composer-input'

/** Safari ends a composition before the key that ended it: only the old key code tells then. */
function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || Reflect.get(nativeEvent, 'keyCode') === imeKeyCode
}

function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !isComposing(event)
}

function Reply() {
  const { engine, translate } = useChat()
  const reply = useChatState((state) => state.draft.reply)
  if (!reply) return null
  return (
    <div className="composer-reply">
      <CornerDownRight aria-hidden size={16} />
      <p>{reply}</p>
      <IconButton
        label={translate('composer.removeReply')}
        icon={X}
        size={14}
        className="small"
        onClick={() => engine.setDraft({ reply: null })}
      />
    </div>
  )
}

function SendButton() {
  const { engine, translate } = useChat()
  const responding = useChatState((state) => state.phase === 'responding')
  const allowCancel = useChatState((state) => state.allowCancel)
  const empty = useChatState((state) => state.draft.text.trim() === '')
  const blocked = useChatState(() => !engine.canSend)
  const label = translate(
    responding ? (allowCancel ? 'composer.stop' : 'composer.busy') : 'composer.send',
  )
  return (
    <button
      type="button"
      className={`send ${responding ? 'responding' : ''}`}
      aria-label={label}
      title={label}
      disabled={responding ? !allowCancel : empty || blocked}
      onClick={() => (responding ? engine.stop() : engine.submitDraft())}
    >
      {responding ? (
        <Square aria-hidden size={12} fill="currentColor" />
      ) : (
        <ArrowUp aria-hidden size={18} strokeWidth={2.25} />
      )}
    </button>
  )
}

function Field({ locked, placeholder }: { locked: boolean; placeholder: string }) {
  const { engine } = useChat()
  const text = useChatState((state) => state.draft.text)
  const id = useId()
  return (
    <textarea
      id={id}
      rows={1}
      className={composerInputClass}
      dir={text ? 'auto' : undefined}
      aria-label={placeholder}
      placeholder={placeholder}
      disabled={locked}
      value={text}
      onChange={(event) => engine.setDraft({ text: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (!isPlainEnter(event)) return
        event.preventDefault()
        engine.submitDraft()
      }}
    />
  )
}

/** Where a person types; a closed thread shows why instead. */
export function Composer() {
  const { translate } = useChat()
  const status = useChatState((state) => state.thread?.status ?? active)
  const option = useChatState((state) => state.options?.composer?.placeholder)
  const hasPicker = useChatState((state) => offeredModels(state.options).length > 0)
  if (status.type === 'closed')
    return <p className="closed">{status.reason ?? translate('composer.closed')}</p>
  const locked = status.type === 'locked'
  const lockedText = locked ? (status.reason ?? translate('composer.locked')) : null
  return (
    <div className={`composer ${locked ? 'locked' : ''}`}>
      <Reply />
      <div className="composer-row">
        <Field
          locked={locked}
          placeholder={lockedText ?? option ?? translate('composer.placeholder')}
        />
        {!hasPicker && <SendButton />}
      </div>
      {hasPicker && (
        <div className="composer-tools">
          <ModelPicker />
          <SendButton />
        </div>
      )}
    </div>
  )
}
