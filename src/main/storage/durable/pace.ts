const sliceMs = 6
const checkedEvery = 32

/** Long work in slices: lets everything else run whenever a slice has taken long enough. */
export class Pace {
  #steps = 0
  #sliceStart = performance.now()

  /** Whether it is time to `rest`; to be asked after each small step. */
  isDue(): boolean {
    this.#steps += 1
    if (this.#steps % checkedEvery !== 0) return false
    return performance.now() - this.#sliceStart >= sliceMs
  }

  async rest(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    this.#sliceStart = performance.now()
  }
}
