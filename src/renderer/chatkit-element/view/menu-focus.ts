import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Moves the focus in a menu by that many entries from the one that has it, around the ends. */
export function focusEntry(list: HTMLElement | null, by: number): void {
  const entries = [...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
  const root = list?.getRootNode()
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null
  const index = entries.findIndex((entry) => entry === focused)
  entries.at((index + by + entries.length) % entries.length)?.focus()
}

/** The arrow keys of a menu. */
export function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  focusEntry(event.currentTarget, step)
}
