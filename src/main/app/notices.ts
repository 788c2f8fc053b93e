import type { Notice } from '../../shared/ipc/notice.ts'

interface KeptNotice {
  notice: Notice
  act: (() => void) | null
}

/** What the app has to tell the person: kept for windows that open later, and sent to the one that is open. */
export class Notices {
  readonly #kept = new Map<string, KeptNotice>()
  readonly #send: (notice: Notice) => void

  constructor(send: (notice: Notice) => void) {
    this.#send = send
  }

  /** All of them, oldest first. */
  list(): Notice[] {
    return [...this.#kept.values()].map(({ notice }) => notice)
  }

  /** Adds a notice; one of the same id is replaced. `act` is what its button does. */
  add(notice: Notice, act: (() => void) | null = null): void {
    this.#kept.delete(notice.id)
    this.#kept.set(notice.id, { notice, act })
    this.#send(notice)
  }

  /** Does what the button of a notice says; nothing when there is no such notice. */
  act(id: string): void {
    this.#kept.get(id)?.act?.()
  }
}
