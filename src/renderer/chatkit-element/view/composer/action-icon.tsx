import type { LucideIcon } from 'lucide-react'
import { createElement } from 'react'
import { Icon } from '../../icons/icon.tsx'

/** The icon of a row or a button: a drawing, or the name of a ChatKit icon. */
export function ActionIcon({ icon, size = 16 }: { icon: LucideIcon | string; size?: number }) {
  if (typeof icon === 'string') return <Icon name={icon} size={size} />
  return createElement(icon, { 'aria-hidden': true, size, strokeWidth: 1.75, className: 'icon' })
}
