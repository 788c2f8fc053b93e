import type { MenuItemConstructorOptions } from 'electron'

interface TextUnderPointer {
  isEditable: boolean
  selectionText: string
  misspelledWord: string
  dictionarySuggestions: readonly string[]
}

interface TextMenuActions {
  replace: (word: string) => void
  learn: (word: string) => void
}

/** The context menu of text: corrections, and what can be done with the clipboard. Empty for no menu. */
export function textMenu(
  text: TextUnderPointer,
  { replace, learn }: TextMenuActions,
): MenuItemConstructorOptions[] {
  if (!text.isEditable) return text.selectionText.trim() === '' ? [] : [{ role: 'copy' }]
  return [
    ...(text.misspelledWord === '' ? [] : corrections(text, { replace, learn })),
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { type: 'separator' },
    { role: 'selectAll' },
  ]
}

function corrections(
  { misspelledWord, dictionarySuggestions }: TextUnderPointer,
  { replace, learn }: TextMenuActions,
): MenuItemConstructorOptions[] {
  const suggestions = dictionarySuggestions.map((word) => ({
    label: word,
    click: () => replace(word),
  }))
  return [
    ...(suggestions.length > 0 ? suggestions : [{ label: 'No Suggestions', enabled: false }]),
    { label: 'Learn Spelling', click: () => learn(misspelledWord) },
    { type: 'separator' },
  ]
}
