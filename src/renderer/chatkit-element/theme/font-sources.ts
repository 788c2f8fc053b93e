import type { FontObject } from '@openai/chatkit'

/** The fonts that a theme brings. They belong to the document: a shadow root ignores `@font-face`. */
export class FontSources {
  readonly #faces = new Map<string, FontFace>()

  /** From now on the document knows these, and forgets those that were there before. */
  use(sources: readonly FontObject[]): void {
    if (typeof FontFace === 'undefined') return
    const wanted = new Map(sources.map((source) => [JSON.stringify(source), source]))
    for (const [key, face] of this.#faces) {
      if (wanted.has(key)) continue
      document.fonts.delete(face)
      this.#faces.delete(key)
    }
    for (const [key, source] of wanted) {
      if (this.#faces.has(key)) continue
      const face = faceOf(source)
      this.#faces.set(key, face)
      document.fonts.add(face)
    }
  }
}

function faceOf({ family, src, weight, style, display, unicodeRange }: FontObject): FontFace {
  return new FontFace(family, `url(${JSON.stringify(src)})`, {
    weight: String(weight ?? 'normal'),
    style: style ?? 'normal',
    display: display ?? 'swap',
    ...(unicodeRange === undefined ? {} : { unicodeRange }),
  })
}
