import { useEffect, useState } from 'react'
import type { ChatEngine } from '../engine/chat-engine.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { english } from '../messages/english.ts'
import { loadCatalogue } from '../messages/load-catalogue.ts'
import { createTranslate, type Translate } from '../messages/translate.ts'

export interface Language {
  /** The tag of the strings on screen, for `Intl` and the page. */
  readonly locale: string
  readonly translate: Translate
}

interface Shown extends Language {
  readonly wanted: string
}

function shownIn(wanted: string, locale: string, catalogue: Catalogue): Shown {
  return { wanted, locale, translate: createTranslate(locale, catalogue) }
}

/** The language of the chat; the one before stays until the next is loaded, null before the first. */
export function useLanguage(engine: ChatEngine): Language | null {
  const wanted = engine.locale
  const [shown, setShown] = useState(() =>
    wanted.split('-')[0] === 'en' ? shownIn(wanted, wanted, english) : null,
  )
  const upToDate = shown?.wanted === wanted
  useEffect(() => {
    if (upToDate) return
    let current = true
    const show = (next: Shown) => {
      if (current) setShown(next)
    }
    loadCatalogue(wanted).then(
      (catalogue) => show(shownIn(wanted, wanted, catalogue)),
      () => {
        engine.log('messages.unavailable', { locale: wanted })
        show(shownIn(wanted, 'en', english))
      },
    )
    return () => {
      current = false
    }
  }, [engine, wanted, upToDate])
  return shown
}
