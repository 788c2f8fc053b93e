/** A question from the command line on its way to the window. */
export interface Question {
  id: string
  text: string
}

interface OpenQuestion extends Question {
  taken: boolean
  resolve: () => void
}

/** The questions from the command line, from the moment they are given until they are answered. */
export class Questions {
  readonly #generateId: () => string
  readonly #open = new Map<string, OpenQuestion>()
  readonly #ready: Promise<void>
  #setReady: () => void = () => {}
  #announce: () => void = () => {}

  constructor(generateId: () => string) {
    this.#generateId = generateId
    this.#ready = new Promise((resolve) => (this.#setReady = resolve))
  }

  /** Resolves when the window has asked for questions for the first time, so is ready for use. */
  get ready(): Promise<void> {
    return this.#ready
  }

  /** Calls the announcer from now on when questions begin to wait. */
  announceTo(announce: () => void): void {
    this.#announce = announce
  }

  /** Adds questions; resolves when the answers to all of them are on screen. */
  async ask(texts: readonly string[]): Promise<void> {
    const answers = texts.map(
      (text) =>
        new Promise<void>((resolve) => {
          const id = this.#generateId()
          this.#open.set(id, { id, text, taken: false, resolve })
        }),
    )
    if (answers.length > 0) this.#announce()
    await Promise.all(answers)
  }

  /** The questions that wait, in order; each is given out once. */
  take(): Question[] {
    this.#setReady()
    const waiting = [...this.#open.values()].filter(({ taken }) => !taken)
    for (const question of waiting) question.taken = true
    return waiting.map(({ id, text }) => ({ id, text }))
  }

  /** Notes that an answer is on screen; an id that is not known changes nothing. */
  answered(id: string): void {
    this.#open.get(id)?.resolve()
    this.#open.delete(id)
  }
}
