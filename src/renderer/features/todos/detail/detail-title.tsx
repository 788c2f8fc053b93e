import { useEffect, useRef, useState } from 'react'

interface DetailTitleProps {
  title: string
  wantsFocus: boolean
  onFocused: () => void
  /** False when the title cannot be kept, so that it stays for the person to shorten. */
  onSave: (title: string) => boolean
}

/** The title, which can be written over where it stands. */
export function DetailTitle({ title, wantsFocus, onFocused, onSave }: DetailTitleProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!wantsFocus) return
    fieldRef.current?.focus()
    onFocused()
  }, [wantsFocus, onFocused])
  const finish = () => {
    if (draft === null || onSave(draft.replaceAll('\n', ' '))) setDraft(null)
  }
  return (
    <textarea
      ref={fieldRef}
      className="detail-title"
      aria-label="Title"
      dir="auto"
      rows={1}
      value={draft ?? title}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') {
          event.preventDefault()
          finish()
        }
        if (event.key === 'Escape' && draft !== null) {
          event.preventDefault()
          setDraft(null)
        }
      }}
    />
  )
}
