const sliceMs = 6
const checkedEvery = 4

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

/** Goes through all steps in slices; answers what they give. */
export async function collected<Result>(steps: Iterable<Result | null>): Promise<Result[]> {
  const pace = new Pace()
  const results: Result[] = []
  for (const result of steps) {
    if (result !== null) results.push(result)
    if (pace.isDue()) await pace.rest()
  }
  return results
}
