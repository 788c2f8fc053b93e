import { Store } from '../engine/store.ts'
import type { TurnOfItems } from '../engine/turns.ts'

const nearBottomPx = 100
const nearTopPx = 240
const scrolledPx = 4

/** What was just drawn, and how the transcript is to behave. */
export interface Drawn {
  readonly turns: readonly TurnOfItems[]
  /** The turn of the message that was sent last from here. */
  readonly sentTurnId: string | null
  readonly autoScroll: boolean
}

/** Where the transcript stands: whether there is more above, and below what can be seen. */
export interface ScrollPosition {
  readonly scrolled: boolean
  readonly belowHidden: boolean
}

const nothingDrawn: Drawn = { turns: [], sentTurnId: null, autoScroll: false }

/** The scrolling of a transcript: opens at the end, holds still or follows, asks for older turns. */
export class TranscriptScroller {
  readonly position = new Store<ScrollPosition>({ scrolled: false, belowHidden: false })
  readonly #onNearTop: () => void
  #view: HTMLElement | null = null
  #drawn = nothingDrawn
  #atBottom = true

  constructor(onNearTop: () => void) {
    this.#onNearTop = onNearTop
  }

  /** Takes over the scrolling element, whose only child holds the turns; the answer lets go of it. */
  readonly attach = (view: HTMLElement | null): (() => void) | undefined => {
    this.#view = view
    if (!view) return undefined
    const observer = new ResizeObserver(() => this.#resized())
    observer.observe(view)
    if (view.firstElementChild) observer.observe(view.firstElementChild)
    return () => {
      observer.disconnect()
      this.#view = null
      this.#drawn = nothingDrawn
    }
  }

  /** To be called after each drawing, before it is painted. */
  drawn(next: Drawn): void {
    const before = this.#drawn
    this.#drawn = next
    if (!this.#view) return
    if (before === nothingDrawn) this.#toEnd('instant')
    else this.#keepPlace(before.turns[0]?.id)
    if (next.sentTurnId !== null && next.sentTurnId !== before.sentTurnId) this.#showSent(before)
  }

  readonly toBottom = (): void => this.#toEnd('smooth')

  readonly measure = (): void => {
    const view = this.#view
    if (!view) return
    const below = view.scrollHeight - view.scrollTop - view.clientHeight
    this.#atBottom = below <= nearBottomPx
    const next = { scrolled: view.scrollTop > scrolledPx, belowHidden: !this.#atBottom }
    const now = this.position.get()
    if (next.scrolled !== now.scrolled || next.belowHidden !== now.belowHidden)
      this.position.set(next)
    if (view.scrollTop < nearTopPx) this.#onNearTop()
  }

  /** Older turns appeared above: what could be seen stays where it was. */
  #keepPlace(firstId: string | undefined): void {
    if (firstId === undefined || firstId === this.#drawn.turns[0]?.id) return
    const [first, above] = [this.#turn(firstId), this.#turn(this.#drawn.turns[0]?.id)]
    if (first && above && this.#view) this.#view.scrollTop += first.offsetTop - above.offsetTop
  }

  /** A message that got its id from the server is still the one that was brought to the top. */
  #showSent(before: Drawn): void {
    const { turns, sentTurnId, autoScroll } = this.#drawn
    const renamed = turns.length === before.turns.length && before.sentTurnId !== null
    if (renamed && before.turns.at(-1)?.id === before.sentTurnId) return
    const turn = this.#turn(sentTurnId ?? undefined)
    if (autoScroll) this.#toEnd('smooth')
    else if (turn) this.#view?.scrollTo({ top: turn.offsetTop, behavior: 'smooth' })
  }

  #resized(): void {
    if (this.#drawn.autoScroll && this.#atBottom) this.#toEnd('instant')
    this.measure()
  }

  #toEnd(behavior: ScrollBehavior): void {
    this.#view?.scrollTo({ top: this.#view.scrollHeight, behavior })
  }

  #turn(id: string | undefined): HTMLElement | null {
    for (const element of this.#view?.firstElementChild?.children ?? []) {
      if (element instanceof HTMLElement && element.dataset['turn'] === id) return element
    }
    return null
  }
}
