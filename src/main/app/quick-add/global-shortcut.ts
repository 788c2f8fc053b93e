interface ShortcutRegistry {
  register(accelerator: string, callback: () => void): boolean
  unregister(accelerator: string): void
}

/** The one shortcut that works outside of the app. Another program may have it already. */
export class GlobalShortcut {
  readonly #registry: ShortcutRegistry
  readonly #action: () => void
  #held: string | null = null

  constructor(registry: ShortcutRegistry, action: () => void) {
    this.#registry = registry
    this.#action = action
  }

  /** Whether the shortcut that was asked for is ours. */
  get works(): boolean {
    return this.#held !== null
  }

  /** Uses this shortcut from now on; null for none. */
  use(accelerator: string | null): void {
    if (this.#held === accelerator && accelerator !== null) return
    if (this.#held !== null) this.#registry.unregister(this.#held)
    this.#held = accelerator !== null && this.#registers(accelerator) ? accelerator : null
  }

  // A combination that the system does not know throws.
  #registers(accelerator: string): boolean {
    try {
      return this.#registry.register(accelerator, this.#action)
    } catch {
      return false
    }
  }
}
