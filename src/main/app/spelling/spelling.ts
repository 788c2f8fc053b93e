import { readdirSync } from 'node:fs'

/** What is needed of a session's spell checker. */
export interface SpellingSession {
  setSpellCheckerEnabled(isEnabled: boolean): void
  setSpellCheckerLanguages(languages: string[]): void
  setSpellCheckerDictionaryDownloadURL(address: string): void
}

/** The languages of the dictionaries in a folder: files like `en-US-10-1.bdic`. */
export function dictionariesIn(folder: string): string[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  const languages = names.flatMap(
    (name) => /^([a-z]{2,3}(-[A-Za-z]{2,8})?)-\d+-\d+\.bdic$/.exec(name)?.[1] ?? [],
  )
  return [...new Set(languages)].sort()
}

// Nothing is served there.
const nowhere = 'app://offhand/no-dictionaries/'

interface SpellingParts {
  session: SpellingSession
  platform: string
  /** The folder of the dictionaries. */
  folder: string
}

/**
 * Checks the spelling in these languages. Only in those whose dictionaries are there: for any other the
 * engine would fetch one. macOS has a spell checker of its own, which knows the languages of the system.
 */
export function checkSpelling(
  languages: readonly string[],
  { session, platform, folder }: SpellingParts,
): void {
  if (platform === 'darwin') {
    session.setSpellCheckerEnabled(true)
    return
  }
  const present = new Set(dictionariesIn(folder))
  const usable = languages.filter((language) => present.has(language))
  if (usable.length === 0) {
    stopSpelling(session)
    return
  }
  session.setSpellCheckerDictionaryDownloadURL(nowhere)
  session.setSpellCheckerLanguages(usable)
  session.setSpellCheckerEnabled(true)
}

/**
 * Leaves the engine's own spell checker without a language. Switched off alone, it would still ask its
 * makers for the dictionary of the system's language as soon as there is a page.
 */
export function stopSpelling(session: SpellingSession): void {
  session.setSpellCheckerDictionaryDownloadURL(nowhere)
  // In this order: with no language it may not be on even for a moment.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}
