/** A question from the command line, to be asked in the window. */
export interface Question {
  id: string
  text: string
}

export interface ChatCoordinatorOptions {
  fetchUpdates: () => Promise<void>
  sendMessage: (text: string) => Promise<void>
  startNewThread: () => Promise<void>
  takeQuestions: () => Promise<readonly Question[]>
  reportAnswered: (id: string) => Promise<unknown>
  /** Resolves when changes that come close together have arrived. */
  settle: () => Promise<void>
  /** Resolves when what is in the document is on the screen. */
  painted: () => Promise<void>
}

interface AskedQuestion extends Question {
  isAnswered: boolean
}

/**
 * Does one thing at a time with the chat: refreshes its widgets after changes, and asks waiting
 * questions. Both wait while a thread loads or a response streams.
 */
export class ChatCoordinator {
  readonly #options: ChatCoordinatorOptions
  readonly #questions: Question[] = []
  #asked: AskedQuestion | null = null
  readonly #replied = new Set<string>()
  #threadId: string | null
  #isLoading: boolean
  #isResponding = false
  #isStale = false
  #wantsNewThread = false
  #isWorking = false
  /** Set by whatever happens, so that nothing is missed that happens during the last step. */
  #hasNews = false

  constructor(options: ChatCoordinatorOptions, initialThread: string | null) {
    this.#options = options
    this.#threadId = initialThread
    this.#isLoading = initialThread !== null
  }

  threadChanged(threadId: string | null): void {
    this.#threadId = threadId
    void this.#proceed()
  }

  loadStarted(): void {
    this.#isLoading = true
  }

  loadEnded(): void {
    this.#isLoading = false
    void this.#proceed()
  }

  responseStarted(): void {
    this.#isResponding = true
  }

  responseEnded(): void {
    this.#isResponding = false
    if (this.#asked) this.#asked.isAnswered = true
    void this.#proceed()
  }

  todosChanged(): void {
    this.#isStale = true
    void this.#proceed()
  }

  newThreadWanted(): void {
    this.#wantsNewThread = true
    void this.#proceed()
  }

  /** Resolves with true when there was a question; what was taken is asked in that order. */
  async questionsWaiting(): Promise<boolean> {
    const taken = await this.#options.takeQuestions().catch(() => [])
    this.#questions.push(...taken)
    void this.#proceed()
    return taken.length > 0
  }

  get #isIdle(): boolean {
    return !this.#isLoading && !this.#isResponding
  }

  async #proceed(): Promise<void> {
    this.#hasNews = true
    if (this.#isWorking) return
    this.#isWorking = true
    try {
      while (this.#hasNews) {
        this.#hasNews = false
        while (this.#isIdle && (await this.#step())) continue
      }
    } finally {
      this.#isWorking = false
    }
  }

  /** Answers whether something was done, so that there may be more to do. */
  async #step(): Promise<boolean> {
    if (this.#isStale && this.#threadId !== null) return this.#refresh()
    if (this.#asked) return this.#asked.isAnswered && this.#report(this.#asked.id)
    if (this.#wantsNewThread) return this.#startNewThread()
    const question = this.#questions.shift()
    return question !== undefined && this.#ask(question)
  }

  async #refresh(): Promise<boolean> {
    await this.#options.settle()
    if (!this.#isIdle) return false
    this.#isStale = false
    try {
      await this.#options.fetchUpdates()
    } catch {
      // A response that began meanwhile; when it ends there is another try.
      if (!this.#isIdle) this.#isStale = true
    }
    return true
  }

  async #ask(question: Question): Promise<boolean> {
    const asked = { ...question, isAnswered: false }
    this.#asked = asked
    try {
      await this.#options.sendMessage(question.text)
    } catch {
      if (this.#isIdle) asked.isAnswered = true
      else this.#askAgain(question)
    }
    return true
  }

  /**
   * Says what was chosen of the buttons of an item. Once: a second press would answer the next
   * question. Rejects when it could not be said; then it can be chosen again.
   */
  async reply(text: string, itemId: string): Promise<void> {
    if (this.#replied.has(itemId)) return
    this.#replied.add(itemId)
    try {
      await this.#options.sendMessage(text)
    } catch (error) {
      this.#replied.delete(itemId)
      throw error
    }
  }

  #askAgain(question: Question): void {
    this.#asked = null
    this.#questions.unshift(question)
  }

  async #report(id: string): Promise<boolean> {
    await this.#options.painted()
    this.#asked = null
    await this.#options.reportAnswered(id).catch(() => undefined)
    return true
  }

  async #startNewThread(): Promise<boolean> {
    this.#wantsNewThread = false
    await this.#options.startNewThread().catch(() => undefined)
    return true
  }
}
