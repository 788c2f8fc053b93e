import { Quote } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useChat, useChatState } from '../chat-context.ts'
import { clearSelection, readSelection, type SelectedWords } from './read-selection.ts'

const gapPx = 8
const edgePx = 8

/** Follows what is selected in an answer; nothing while the pointer still selects. */
function useSelectedWords(mark: RefObject<HTMLElement | null>): SelectedWords | null {
  const [words, setWords] = useState<SelectedWords | null>(null)
  useEffect(() => {
    const root = mark.current?.getRootNode()
    if (!root) return
    let pressed = false
    const ends = new AbortController()
    const { signal } = ends
    const read = () => setWords(pressed ? null : readSelection(root))
    const press = (down: boolean) => () => {
      pressed = down
      read()
    }
    document.addEventListener('selectionchange', read, { signal })
    document.addEventListener('pointerup', press(false), { signal, capture: true })
    document.addEventListener('pointercancel', press(false), { signal, capture: true })
    root.addEventListener('pointerdown', press(true), { signal })
    root.addEventListener('scroll', read, { signal, capture: true, passive: true })
    return () => ends.abort()
  }, [mark])
  return words
}

/** Puts the button above the first selected line, wholly in view. */
function place(button: HTMLElement, { place: line }: SelectedWords): void {
  if ('showPopover' in button && !button.matches(':popover-open')) button.showPopover()
  const { offsetWidth: width, offsetHeight: height } = button
  const left = line.left + line.width / 2 - width / 2
  const above = line.top - height - gapPx
  const top = above < edgePx ? line.bottom + gapPx : above
  button.style.left = `${Math.max(edgePx, Math.min(left, innerWidth - width - edgePx))}px`
  button.style.top = `${Math.max(edgePx, Math.min(top, innerHeight - height - edgePx))}px`
}

function Floating({ words, onQuote }: { words: SelectedWords; onQuote: () => void }) {
  const { translate } = useChat()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (button.current) place(button.current, words)
  }, [words])
  return (
    <button
      ref={button}
      type="button"
      popover="manual"
      className="quote-button"
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onQuote}
    >
      <Quote aria-hidden size={14} />
      {translate('composer.quote')}
    </button>
  )
}

/** Offers to quote what is selected in an answer in the next message. */
export function QuoteButton() {
  const { engine, focusComposer } = useChat()
  const open = useChatState((state) => (state.thread?.status.type ?? 'active') === 'active')
  const mark = useRef<HTMLSpanElement>(null)
  const words = useSelectedWords(mark)
  const quote = () => {
    if (!words) return
    engine.setDraft({ reply: words.text })
    if (mark.current) clearSelection(mark.current.getRootNode())
    focusComposer()
  }
  return (
    <>
      <span ref={mark} hidden />
      {words && open && <Floating words={words} onQuote={quote} />}
    </>
  )
}
