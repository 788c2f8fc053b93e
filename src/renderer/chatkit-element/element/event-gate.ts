import type { EventDetail, EventName } from '../engine/engine-context.ts'

/** Fires the element's events, and holds them until `chatkit.ready` was the first of them. */
export class EventGate {
  /** Resolves once `chatkit.ready` was fired. */
  readonly ready: Promise<void>
  readonly #target: EventTarget
  #resolve: () => void = () => {}
  #held: (() => void)[] | null = []
  #opening = false

  constructor(target: EventTarget) {
    this.#target = target
    this.ready = new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  emit<Name extends EventName>(name: Name, detail: EventDetail<Name> | null): void {
    if (this.#held) this.#held.push(() => this.#fire(name, detail))
    else this.#fire(name, detail)
  }

  /** Fires although the element is not ready: for what keeps it from ever being. */
  emitNow<Name extends EventName>(name: Name, detail: EventDetail<Name>): void {
    this.#fire(name, detail)
  }

  /**
   * Fires `chatkit.ready`, once, in a task of its own: a page that sets options and listens in the
   * same breath, as React effects do, must not miss it.
   */
  open(then: () => void): void {
    if (this.#opening) return
    this.#opening = true
    setTimeout(() => {
      const held = this.#held ?? []
      this.#held = null
      this.#fire('chatkit.ready', null)
      for (const fire of held) fire()
      then()
      this.#resolve()
    })
  }

  #fire(name: EventName, detail: unknown): void {
    this.#target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}
