/** How much of the window's width the list has, in percent. */
export const listShareLimits = { lowest: 35, usual: 58, highest: 72 }

export function clampListShare(share: number): number {
  const { lowest, highest } = listShareLimits
  return Math.round(Math.max(lowest, Math.min(highest, share)) * 10) / 10
}

/** The share that the main process remembers, from the address of the page: the first frame needs it. */
export function rememberedListShare(search: string): number {
  const share = Number.parseFloat(new URLSearchParams(search).get('share') ?? '')
  return Number.isFinite(share) ? clampListShare(share) : listShareLimits.usual
}
