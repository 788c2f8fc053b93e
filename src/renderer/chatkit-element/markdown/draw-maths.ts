import katex from 'katex'
import styleText from 'katex/dist/katex.min.css?raw'
import { declareMathsFonts } from './maths-fonts.ts'

/** Draws a formula into an element; false when the source is not one. */
export type DrawMaths = (tex: string, place: HTMLElement, display: boolean) => boolean

// Font faces count only in the style sheets of the document, and these would name files elsewhere.
const withoutFonts = styleText.replaceAll(/@font-face\s*\{[^}]*\}/g, '')
let sheet: CSSStyleSheet | null = null

function mathsStyles(): CSSStyleSheet {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(withoutFonts)
  return sheet
}

function prepare(place: HTMLElement): void {
  declareMathsFonts()
  const root = place.getRootNode()
  if (!(root instanceof ShadowRoot) && !(root instanceof Document)) return
  const styles = mathsStyles()
  if (!root.adoptedStyleSheets.includes(styles))
    root.adoptedStyleSheets = [styles, ...root.adoptedStyleSheets]
}

export const drawMaths: DrawMaths = (tex, place, display) => {
  prepare(place)
  try {
    // Elements are built, not parsed: a policy without inline styles lets their styles be set.
    katex.render(tex, place, {
      displayMode: display,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxSize: 20,
      maxExpand: 300,
      output: 'htmlAndMathml',
    })
    return true
  } catch {
    place.replaceChildren()
    return false
  }
}
