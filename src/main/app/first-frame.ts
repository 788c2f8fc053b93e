const longestWaitMs = 5_000

/** The moment at which the window shows something; work that would delay it waits for it. */
export class FirstFrame {
  readonly #shown: Promise<void>
  #show: () => void = () => {}

  constructor() {
    this.#shown = new Promise((resolve) => {
      this.#show = resolve
    })
  }

  /** To be called when the window shows its first frame, or never will. */
  readonly arrived = (): void => this.#show()

  /** Resolves with the first frame, or after five seconds: in case it never comes. */
  async passed(): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const waitedEnough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, longestWaitMs)
    })
    await Promise.race([this.#shown, waitedEnough])
    clearTimeout(timer)
  }
}
