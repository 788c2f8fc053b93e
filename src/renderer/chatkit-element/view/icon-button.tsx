import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'

interface IconButtonProps {
  label: string
  icon: LucideIcon
  onClick: () => void
  pressed?: boolean
  /** Whether the menu that it opens is there; undefined for a button without one. */
  expanded?: boolean
  disabled?: boolean
  size?: number
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** A round button that shows only an icon; its label is read out and shown as a tooltip. */
export function IconButton({ label, icon: Drawing, size = 18, ...rest }: IconButtonProps) {
  const { className = '', pressed, expanded, ...button } = rest
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-haspopup={expanded === undefined ? undefined : 'menu'}
      aria-expanded={expanded}
      {...button}
      className={`icon-button ${className}`}
    >
      <Drawing aria-hidden size={size} strokeWidth={1.75} />
    </button>
  )
}
