import { useCallback, useEffect, useState } from 'react'
import { readSettings, writeSettings, type Settings } from './settings.ts'

/** The settings of the address, and how to change some of them. */
export function useSettings(): readonly [Settings, (part: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(() => readSettings(location.hash))
  useEffect(() => {
    const read = () => setSettings(readSettings(location.hash))
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  const change = useCallback((part: Partial<Settings>) => {
    location.hash = writeSettings({ ...readSettings(location.hash), ...part })
  }, [])
  return [settings, change]
}
