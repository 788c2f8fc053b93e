const storageKey = 'offhand.list-share'

/** How much of the window's width the list has, in percent. */
export const listShareLimits = { lowest: 35, usual: 58, highest: 72 }

export function clampListShare(share: number): number {
  const { lowest, highest } = listShareLimits
  return Math.round(Math.max(lowest, Math.min(highest, share)) * 10) / 10
}

export function loadListShare(storage: Storage): number {
  const stored = Number.parseFloat(storage.getItem(storageKey) ?? '')
  return Number.isFinite(stored) ? clampListShare(stored) : listShareLimits.usual
}

export function saveListShare(storage: Storage, share: number): void {
  storage.setItem(storageKey, String(share))
}
