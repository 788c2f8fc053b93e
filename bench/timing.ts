/**
 * How much processor time some work takes; each call of it does the same. Unlike time on the clock
 * this hardly depends on what else the machine does.
 */
export class Timing {
  readonly #work: () => Promise<unknown>
  readonly #times: number[] = []

  constructor(work: () => Promise<unknown>) {
    this.#work = work
  }

  /** What a quarter of the rounds kept below, in milliseconds. */
  get milliseconds(): number {
    const sorted = this.#times.toSorted((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 4)] ?? Number.NaN
  }

  /** Does the work once; a round that only warms up is not counted. */
  async run(isCounted: boolean): Promise<void> {
    const before = process.cpuUsage()
    await this.#work()
    const { user, system } = process.cpuUsage(before)
    if (isCounted) this.#times.push((user + system) / 1_000)
  }
}

const rounds = 8
const warmUp = 3

/** Does the works in turns, some times to warm up and more often to measure. */
export async function takeTurns(timings: readonly Timing[]): Promise<void> {
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const timing of timings) await timing.run(round >= 0)
  }
}
