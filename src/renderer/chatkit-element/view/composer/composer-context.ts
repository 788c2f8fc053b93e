import { createContext, useContext } from 'react'
import type { ComposerEditor } from './composer-editor.ts'

const ComposerContext = createContext<ComposerEditor | null>(null)

export const ComposerProvider = ComposerContext.Provider

/** The text field of the composer. */
export function useComposer(): ComposerEditor {
  const composer = useContext(ComposerContext)
  if (!composer) throw new Error('This is drawn outside of a chat.')
  return composer
}
