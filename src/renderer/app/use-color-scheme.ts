import { useSyncExternalStore } from 'react'

const darkQuery = '(prefers-color-scheme: dark)'

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The colour scheme of the system, as it changes. */
export function useColorScheme(): 'light' | 'dark' {
  const isDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches)
  return isDark ? 'dark' : 'light'
}
