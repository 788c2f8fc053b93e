/** A call as Python writes it, with named arguments only. */
export interface PythonCall {
  name: string
  values: Record<string, unknown>
}

/** The calls of a text such as `[add_task(title="Milk"), undo()]`; null if it is anything else. */
export function readPythonCalls(text: string): PythonCall[] | null {
  const isList = text.startsWith('[') && text.endsWith(']')
  const reader = new PythonReader(isList ? text.slice(1, -1) : text)
  try {
    return reader.calls()
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const constants: Readonly<Record<string, unknown>> = {
  True: true,
  true: true,
  False: false,
  false: false,
  None: null,
  null: null,
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

class PythonReader {
  readonly #text: string
  #position = 0

  constructor(text: string) {
    this.#text = text
  }

  calls(): PythonCall[] {
    const calls: PythonCall[] = []
    while (!this.#isAtEnd()) {
      calls.push(this.#call())
      while (this.#takes(',') || this.#takes(';'));
    }
    if (calls.length === 0) throw new SyntaxError()
    return calls
  }

  #call(): PythonCall {
    const name = this.#match(/[A-Za-z_][\w.-]*/y)
    const values: Record<string, unknown> = {}
    this.#expect('(')
    while (!this.#takes(')')) {
      const key = this.#match(/[A-Za-z_]\w*/y)
      this.#expect('=')
      values[key] = this.#value()
      if (!this.#takes(',') && !this.#sees(')')) throw new SyntaxError()
    }
    return { name, values }
  }

  #value(): unknown {
    if (this.#takes('[')) return this.#list()
    if (this.#takes('{')) return this.#dictionary()
    if (this.#sees('"') || this.#sees("'")) return this.#string()
    const word = this.#match(/[\w.+-]+/y)
    if (word in constants) return constants[word]
    const number = Number(word)
    if (Number.isNaN(number)) throw new SyntaxError()
    return number
  }

  #list(): unknown[] {
    const values: unknown[] = []
    while (!this.#takes(']')) {
      values.push(this.#value())
      if (!this.#takes(',') && !this.#sees(']')) throw new SyntaxError()
    }
    return values
  }

  #dictionary(): Record<string, unknown> {
    const values: Record<string, unknown> = {}
    while (!this.#takes('}')) {
      const key = this.#string()
      this.#expect(':')
      values[key] = this.#value()
      if (!this.#takes(',') && !this.#sees('}')) throw new SyntaxError()
    }
    return values
  }

  #string(): string {
    const quoted = this.#match(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/y)
    return quoted
      .slice(1, -1)
      .replaceAll(/\\([\s\S])/g, (_whole, character: string) => escapes[character] ?? character)
  }

  #match(pattern: RegExp): string {
    this.#skipSpace()
    pattern.lastIndex = this.#position
    const match = pattern.exec(this.#text)
    if (match === null) throw new SyntaxError()
    this.#position = pattern.lastIndex
    return match[0]
  }

  #expect(character: string): void {
    if (!this.#takes(character)) throw new SyntaxError()
  }

  #takes(character: string): boolean {
    if (!this.#sees(character)) return false
    this.#position += 1
    return true
  }

  #sees(character: string): boolean {
    this.#skipSpace()
    return this.#text[this.#position] === character
  }

  #isAtEnd(): boolean {
    this.#skipSpace()
    return this.#position >= this.#text.length
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text[this.#position] ?? '')) this.#position += 1
  }
}
