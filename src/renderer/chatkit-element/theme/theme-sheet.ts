import type { ColorScheme, FontObject, ThemeOption } from '@openai/chatkit'
import { sameJson } from '../engine/same-json.ts'
import { FontSources } from './font-sources.ts'
import { themeStyles } from './theme-tokens.ts'

type Theme = ColorScheme | ThemeOption

/** The part of an element's styles that its theme makes, with the fonts that go with it. */
export class ThemeSheet {
  readonly sheet = new CSSStyleSheet()
  readonly #fonts = new FontSources()
  #theme: Theme | null = null

  /** From now on the element looks like that. */
  show(theme: Theme = 'light'): void {
    if (sameJson(theme, this.#theme)) return
    this.#theme = theme
    this.sheet.replaceSync(themeStyles(theme))
    this.takeFonts()
  }

  /** Fonts are known to the page while the element is in it. */
  takeFonts(): void {
    this.#fonts.use(fontsOf(this.#theme))
  }

  leaveFonts(): void {
    this.#fonts.use([])
  }
}

function fontsOf(theme: Theme | null): readonly FontObject[] {
  return typeof theme === 'object' ? (theme?.typography?.fontSources ?? []) : []
}
