import type { LucideIcon } from 'lucide-react'
import { createElement, useEffect, useState } from 'react'
import { chatKitIcons, filledIcons } from './chatkit-icons.ts'

const builtIn: ReadonlyMap<string, LucideIcon> = new Map(Object.entries(chatKitIcons))
const lucidePrefix = 'lucide:'

function useLucideIcon(name: string | null): LucideIcon | null {
  const [found, setFound] = useState<{ name: string; icon: LucideIcon | null } | null>(null)
  useEffect(() => {
    if (name === null) return
    let wanted = true
    import('./all-lucide-icons.ts')
      .then(({ findLucideIcon }) => wanted && setFound({ name, icon: findLucideIcon(name) }))
      .catch(() => {})
    return () => {
      wanted = false
    }
  }, [name])
  return found?.name === name ? found.icon : null
}

/** An icon by its ChatKit name; decoration only. An unknown name draws nothing. */
export function Icon({ name, size = '1.125em' }: { name: string; size?: string | number }) {
  const known = builtIn.get(name)
  const lucideName =
    !known && name.startsWith(lucidePrefix) ? name.slice(lucidePrefix.length) : null
  const lucide = useLucideIcon(lucideName)
  const Drawing = known ?? lucide
  if (!Drawing) return lucideName ? <span className="icon-space" style={{ width: size }} /> : null
  const fill = filledIcons.has(name) ? 'currentColor' : 'none'
  return createElement(Drawing, {
    'aria-hidden': true,
    size,
    strokeWidth: 1.75,
    fill,
    className: 'icon',
  })
}
