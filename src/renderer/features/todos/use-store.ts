import { useSyncExternalStore } from 'react'

interface ReadableStore<State> {
  getState: () => State
  subscribe: (listener: () => void) => () => void
}

export function useStore<State>(store: ReadableStore<State>): State {
  return useSyncExternalStore(store.subscribe, store.getState)
}
