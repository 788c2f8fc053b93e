import { useRef } from 'react'

interface RenameFieldProps {
  title: string
  /**
   * The title is null when the person gave up, and focus moved on after a click elsewhere. False when
   * the title cannot be kept: it stays for the person to shorten, and this is called again.
   */
  onEnd: (title: string | null, returnFocus: boolean) => boolean
}

export function RenameField({ title, onEnd }: RenameFieldProps) {
  const ended = useRef(false)
  const end = (next: string | null, returnFocus: boolean) => {
    if (ended.current) return
    // Giving the focus back takes it from this field, which would end it once more.
    ended.current = true
    ended.current = onEnd(next, returnFocus)
  }
  return (
    <input
      className="rename-field"
      aria-label="Title"
      dir="auto"
      defaultValue={title}
      ref={(input) => {
        input?.focus()
        input?.select()
      }}
      onBlur={(event) => end(event.currentTarget.value, false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') end(event.currentTarget.value, true)
        if (event.key === 'Escape') end(null, true)
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
        }
      }}
    />
  )
}
