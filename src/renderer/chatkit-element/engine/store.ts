/** Holds one immutable state for `useSyncExternalStore`; listeners hear of every new state once. */
export class Store<State extends object> {
  readonly #listeners = new Set<() => void>()
  #state: State

  constructor(initial: State) {
    this.#state = initial
  }

  readonly get = (): State => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(next: State): void {
    if (Object.is(next, this.#state)) return
    this.#state = next
    for (const listener of this.#listeners) listener()
  }

  patch(part: Partial<State>): void {
    this.set({ ...this.#state, ...part })
  }
}
