const mostReloads = 3
const withinMs = 60_000

/** Decides whether a crashed page is loaded again, so that one that always crashes does not loop. */
export class ReloadAllowance {
  #reloadsAtMs: number[] = []

  /** Whether to load the page again at this time, a steady clock's milliseconds. */
  take(atMs: number): boolean {
    this.#reloadsAtMs = this.#reloadsAtMs.filter((reloadMs) => atMs - reloadMs < withinMs)
    if (this.#reloadsAtMs.length >= mostReloads) return false
    this.#reloadsAtMs.push(atMs)
    return true
  }
}
