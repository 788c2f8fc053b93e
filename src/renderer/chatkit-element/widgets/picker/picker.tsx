import { X } from 'lucide-react'
import {
  useCallback,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { useChat } from '../../view/chat-context.ts'
import { pickerLook } from '../control-look.ts'
import { focusedIn } from '../focused-in.ts'
import { Spinner } from '../spinner.tsx'
import type { Field } from '../use-field.ts'
import { readFlag, type WidgetNode } from '../widget-node.ts'
import type { Align, Side } from './place-popover.ts'
import { Popover } from './popover.tsx'

interface PickerProps {
  node: WidgetNode
  field: Field<string>
  trigger: RefObject<HTMLButtonElement | null>
  /** The chosen value in words, or null. */
  chosen: string | null
  placeholder: string
  icon: ReactNode
  kind: 'listbox' | 'dialog'
  side: Side
  align: Align
  /** What opens; `close` shuts it and gives the focus back. */
  children: (close: () => void) => ReactNode
}

const openingKeys: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp'])

function useOpen(trigger: RefObject<HTMLButtonElement | null>) {
  const [open, setOpen] = useState(false)
  const close = useCallback(() => {
    setOpen(false)
    trigger.current?.focus({ preventScroll: true })
  }, [trigger])
  const shut = useCallback(() => {
    setOpen(false)
    requestAnimationFrame(() => {
      const button = trigger.current
      const focused = button && focusedIn(button)
      const lost = !focused || focused.contains(button) || button.parentElement?.contains(focused)
      if (button?.isConnected && lost) button.focus({ preventScroll: true })
    })
  }, [trigger])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.stopPropagation()
      event.preventDefault()
      close()
    } else if (!open && openingKeys.has(event.key)) {
      event.preventDefault()
      setOpen(true)
    }
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false)
  }
  return { open, setOpen, close, shut, onKeyDown, onBlur }
}

function Clear({ field, onCleared }: { field: Field<string>; onCleared: () => void }) {
  const { translate } = useChat()
  const clear = () => {
    field.change('')
    onCleared()
  }
  return (
    <button
      type="button"
      className="picker-clear"
      aria-label={translate('widget.clear')}
      onClick={clear}
    >
      <X aria-hidden size={14} />
    </button>
  )
}

/** A button that shows a choice and opens a popover to choose from. */
export function Picker(props: PickerProps) {
  const { node, field, trigger, chosen, placeholder, icon, kind, side, align, children } = props
  const { open, setOpen, close, shut, onKeyDown, onBlur } = useOpen(trigger)
  const anchor = useRef<HTMLSpanElement>(null)
  const textId = `${field.id}-text`
  const clears = readFlag(node, 'clearable') && field.value !== '' && !field.disabled
  return (
    <span ref={anchor} className={pickerLook(node)} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={trigger}
        id={field.id}
        type="button"
        className="picker-button"
        disabled={field.disabled}
        aria-haspopup={kind}
        aria-expanded={open}
        aria-labelledby={`${field.labelId} ${textId}`}
        onClick={() => setOpen(!open)}
      >
        <span id={textId} className={chosen === null ? 'picker-text unset' : 'picker-text'}>
          {chosen ?? placeholder}
        </span>
        {field.loading ? <Spinner size={14} /> : !clears && icon}
      </button>
      {clears && <Clear field={field} onCleared={close} />}
      {open && (
        <Popover
          anchor={anchor}
          className={`w-popover-${kind}`}
          onClose={shut}
          side={side}
          align={align}
        >
          {children(close)}
        </Popover>
      )}
    </span>
  )
}
