/** What was measured over some frames, in milliseconds. */
export interface Frames {
  /** From one frame to the next. */
  readonly gapsMs: readonly number[]
  /** The work of the callbacks of each frame, with all drawing that they set off. */
  readonly commitsMs: readonly number[]
}

/** Measures each frame, and the work that animation callbacks and scroll events do in it. */
export class FrameRecorder {
  #gaps: number[] = []
  #commits: number[] = []
  #last = 0
  #running = false
  readonly #request = window.requestAnimationFrame.bind(window)

  constructor() {
    window.requestAnimationFrame = (callback) =>
      this.#request((time) => this.#timed(callback, time))
  }

  start(): void {
    this.#gaps = []
    this.#commits = []
    this.#last = 0
    this.#running = true
    this.#request(this.#frame)
  }

  stop(): Frames {
    this.#running = false
    return { gapsMs: this.#gaps, commitsMs: this.#commits }
  }

  readonly #frame = (time: number): void => {
    if (this.#last > 0) this.#gaps.push(time - this.#last)
    this.#last = time
    if (this.#running) this.#request(this.#frame)
  }

  /** React draws in a microtask that the callback leaves behind; this one comes after it. */
  #timed(callback: FrameRequestCallback, time: number): void {
    const began = performance.now()
    callback(time)
    queueMicrotask(() => {
      if (this.#running) this.#commits.push(performance.now() - began)
    })
  }
}
