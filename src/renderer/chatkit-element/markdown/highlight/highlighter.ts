import { createLowlight } from 'lowlight'
import { treeLines, type CodeLine } from './code-lines.ts'
import { findLanguage } from './languages.ts'

/** Turns code of one language into lines with their looks. */
export type Highlighter = (code: string) => readonly CodeLine[]

const lowlight = createLowlight()

/** The highlighter of a language, which is loaded now; null when there is none. */
export async function loadHighlighter(name: string): Promise<Highlighter | null> {
  const language = findLanguage(name)
  if (!language) return null
  const id = language.name.toLowerCase()
  if (!lowlight.registered(id)) {
    const { default: grammar } = await language.load()
    lowlight.register(id, grammar)
  }
  return (code) => treeLines(lowlight.highlight(id, code))
}
