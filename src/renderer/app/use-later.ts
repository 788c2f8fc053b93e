import { useEffect, useState } from 'react'

/** A part of the window that is not loaded with the page. */
export interface Later<Part> {
  /** Null until it is loaded. */
  part: Part | null
  hasFailed: boolean
}

/** Loads a part of the window once it is wanted. */
export function useLater<Part>(load: () => Promise<Part>, isWanted: boolean): Later<Part> {
  const [later, setLater] = useState<Later<Part>>({ part: null, hasFailed: false })
  const isMissing = isWanted && later.part === null && !later.hasFailed
  useEffect(() => {
    if (!isMissing) return
    let isCurrent = true
    load().then(
      (part) => isCurrent && setLater({ part, hasFailed: false }),
      () => isCurrent && setLater({ part: null, hasFailed: true }),
    )
    return () => {
      isCurrent = false
    }
  }, [load, isMissing])
  return later
}
