import { useRef } from 'react'

interface RenameFieldProps {
  title: string
  /** Called once; the title is null when the person gave up, and focus moved on after a click elsewhere. */
  onEnd: (title: string | null, returnFocus: boolean) => void
}

export function RenameField({ title, onEnd }: RenameFieldProps) {
  const ended = useRef(false)
  const end = (next: string | null, returnFocus: boolean) => {
    if (ended.current) return
    ended.current = true
    onEnd(next, returnFocus)
  }
  return (
    <input
      className="rename-field"
      aria-label="Title"
      dir="auto"
      maxLength={500}
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
