/**
 * Finds the end of the JSON object or array at the beginning of a text that comes in pieces, by
 * its brackets only; it looks at each character once.
 */
export class JsonEnd {
  #depth = 0
  #inString = false
  #escaped = false
  #position = 0

  /** Where the value ends in the whole text so far; null while it has not ended. */
  endIn(text: string): number | null {
    while (this.#position < text.length) {
      const character = text[this.#position] ?? ''
      this.#position += 1
      if (this.#inString) this.#inside(character)
      else if (this.#outside(character)) return this.#position
    }
    return null
  }

  #inside(character: string): void {
    if (this.#escaped) this.#escaped = false
    else if (character === '\\') this.#escaped = true
    else if (character === '"') this.#inString = false
  }

  #outside(character: string): boolean {
    if (character === '"') this.#inString = true
    if (character === '{' || character === '[') this.#depth += 1
    if (character !== '}' && character !== ']') return false
    this.#depth -= 1
    return this.#depth <= 0
  }
}

/** The value that a text is in JSON; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The JSON objects and arrays that a text is made of, or null if it holds anything else. */
export function jsonValues(text: string): unknown[] | null {
  const values: unknown[] = []
  let rest = text.trim()
  while (rest !== '') {
    if (!rest.startsWith('{') && !rest.startsWith('[')) return null
    const end = new JsonEnd().endIn(rest)
    const value = end === null ? undefined : parseJson(rest.slice(0, end))
    if (end === null || value === undefined) return null
    values.push(value)
    rest = rest.slice(end).replace(/^[\s,;]+/, '')
  }
  return values.length === 0 ? null : values
}
