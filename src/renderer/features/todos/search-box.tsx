import { Search, X } from 'lucide-react'
import type { RefObject } from 'react'

interface SearchBoxProps {
  text: string
  inputRef: RefObject<HTMLInputElement | null>
  onChange: (text: string) => void
}

export function SearchBox({ text, inputRef, onChange }: SearchBoxProps) {
  return (
    <div className="search-box" role="search">
      <Search size={15} aria-hidden />
      <input
        ref={inputRef}
        aria-label="Search tasks"
        placeholder="Search"
        autoComplete="off"
        dir="auto"
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          if (text === '') event.currentTarget.blur()
          onChange('')
        }}
      />
      {text === '' ? (
        <kbd aria-hidden>/</kbd>
      ) : (
        <button
          type="button"
          className="search-clear"
          aria-label="Clear search"
          onClick={() => {
            onChange('')
            inputRef.current?.focus()
          }}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  )
}
