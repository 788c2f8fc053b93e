import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'

interface IconButtonProps {
  label: string
  icon: LucideIcon
  onClick: () => void
  pressed?: boolean
  disabled?: boolean
  size?: number
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** A round button that shows only an icon; its label is read out and shown as a tooltip. */
export function IconButton({ label, icon: Drawing, size = 18, ...rest }: IconButtonProps) {
  const { className = '', pressed, ...button } = rest
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      {...button}
      className={`icon-button ${className}`}
    >
      <Drawing aria-hidden size={size} strokeWidth={1.75} />
    </button>
  )
}
