import { useEffect, useMemo, useState } from 'react'
import type { CodeLine } from './code-lines.ts'
import { GrowingHighlight } from './growing-highlight.ts'
import type { Highlighter } from './highlighter.ts'
import { findLanguage } from './languages.ts'

const loaded = new Map<string, Highlighter>()

function useHighlighter(language: string): Highlighter | null {
  const name = findLanguage(language)?.name
  const [, setLoaded] = useState(0)
  useEffect(() => {
    if (name === undefined || loaded.has(name)) return
    let wanted = true
    import('./highlighter.ts')
      .then(({ loadHighlighter }) => loadHighlighter(language))
      .then((highlighter) => {
        if (highlighter) loaded.set(name, highlighter)
        if (wanted) setLoaded((count) => count + 1)
      })
      .catch(() => {})
    return () => {
      wanted = false
    }
  }, [language, name])
  return name === undefined ? null : (loaded.get(name) ?? null)
}

interface Highlighted {
  code: string
  language: string
  growing: boolean
}

/** The lines of the code, highlighted as soon as its language is loaded. */
export function useHighlight({ code, language, growing }: Highlighted): readonly CodeLine[] {
  const highlighter = useHighlighter(language)
  const [highlight] = useState(() => new GrowingHighlight(() => performance.now()))
  return useMemo(
    () => highlight.lines(code, highlighter, growing),
    [code, growing, highlight, highlighter],
  )
}
