const storageKey = 'offhand.last-thread'

export function loadLastThread(storage: Storage): string | null {
  return storage.getItem(storageKey)
}

export function saveLastThread(storage: Storage, threadId: string | null): void {
  if (threadId === null) storage.removeItem(storageKey)
  else storage.setItem(storageKey, threadId)
}
