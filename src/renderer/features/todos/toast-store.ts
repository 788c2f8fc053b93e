export interface ToastAction {
  label: string
  run: () => void
}

export interface Toast {
  id: number
  tone: 'plain' | 'problem'
  text: string
  action: ToastAction | null
}

export interface ToastStore {
  getState: () => readonly Toast[]
  subscribe: (listener: () => void) => () => void
  /**
   * Takes the place of the plain toast before it, whose offer to undo is out of date by then, and of
   * the same words said before.
   */
  show: (toast: Omit<Toast, 'id'>) => void
  dismiss: (id: number) => void
}

const mostToasts = 3

export function createToastStore(): ToastStore {
  let toasts: readonly Toast[] = []
  let lastId = 0
  const listeners = new Set<() => void>()

  function set(next: readonly Toast[]): void {
    toasts = next
    for (const listener of listeners) listener()
  }

  return {
    getState: () => toasts,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: (toast) => {
      lastId += 1
      const kept = toasts.filter(
        ({ tone, text, action }) => tone === 'problem' && (action !== null || text !== toast.text),
      )
      set([...kept, { ...toast, id: lastId }].slice(-mostToasts))
    },
    dismiss: (id) => {
      set(toasts.filter((toast) => toast.id !== id))
    },
  }
}
