import { Store } from '../../engine/store.ts'
import { MountedSpan } from './mounted-span.ts'
import type { Row } from './rows.ts'
import { RowElements } from './row-elements.ts'
import { spanAround, type MountedRows } from './row-window.ts'

const nearBottomPx = 100
const nearTopPx = 600
const scrolledPx = 4
/** Rows are mounted this far beyond what can be seen, in heights of the view. */
const reach = 1.25
const leastReachPx = 700
/** So many times that, and rows far away are let go of. */
const mostReach = 3

/** What was just drawn, and how the transcript is to behave. */
export interface Drawn {
  readonly rows: readonly Row[]
  /** The turn of the message that was sent last from here. */
  readonly sentTurnId: string | null
  /** Names that message too, and stays the same when the server gives it its id. */
  readonly sentKey: string | null
  readonly autoScroll: boolean
  readonly responding: boolean
}

/** Where the transcript stands: whether there is more above, and below what can be seen. */
export interface ScrollPosition {
  readonly scrolled: boolean
  readonly belowHidden: boolean
}

const nothingDrawn: Drawn = {
  rows: [],
  sentTurnId: null,
  sentKey: null,
  autoScroll: false,
  responding: false,
}
const touches = ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const

/**
 * The scrolling of a transcript of which only the rows around the view are mounted. It opens at the
 * end, follows an answer or leaves the view where it is, and asks for older items. That what is
 * seen stays in its place while rows above change is left to the scroll anchoring of the browser.
 */
export class TranscriptScroller {
  readonly position = new Store<ScrollPosition>({ scrolled: false, belowHidden: false })
  /** Changes when other rows are to be mounted. */
  readonly moves = new Store<{ readonly count: number }>({ count: 0 })
  readonly #mounted = new MountedSpan()
  readonly #onNearTop: () => void
  #view: HTMLElement | null = null
  #content: HTMLElement | null = null
  #drawn = nothingDrawn
  #shown: MountedRows = { parts: [], indexes: [] }
  #widthPx = 0
  #atBottom = true
  /** From opening, or jumping to the end, until a person scrolls: the end stays in view. */
  #settling = true
  /** Whether a person moved the view since the last message was sent. */
  #touched = false
  #reveal: string | null = null

  constructor(onNearTop: () => void) {
    this.#onNearTop = onNearTop
  }

  /** Takes over the scrolling element, whose only child holds the rows; the answer lets go of it. */
  readonly attach = (view: HTMLElement | null): (() => void) | undefined => {
    this.#view = view
    const content = view?.firstElementChild
    if (!view || !(content instanceof HTMLElement)) return undefined
    this.#content = content
    const observer = new ResizeObserver(() => this.#resized())
    observer.observe(view)
    observer.observe(content)
    const ends = new AbortController()
    const options = { signal: ends.signal, passive: true }
    for (const type of touches) view.addEventListener(type, (event) => this.#touch(event), options)
    for (const type of ['focusin', 'input', 'click'])
      content.addEventListener(type, (event) => this.#hold(event), options)
    return () => {
      observer.disconnect()
      ends.abort()
      this.#view = null
      this.#content = null
      this.#drawn = nothingDrawn
    }
  }

  /** The rows to mount, of all these. */
  rowsToMount(rows: readonly Row[], sentKey: string | null): MountedRows {
    const sent = sentKey !== null && sentKey !== this.#drawn.sentKey
    if (sent && this.#drawn !== nothingDrawn) this.#mounted.moveToEnd()
    this.#shown = this.#mounted.draw(rows)
    return this.#shown
  }

  /** To be called after each drawing, before it is painted. */
  drawn(next: Drawn): void {
    const before = this.#drawn
    this.#drawn = next
    if (!this.#view) return
    if (before === nothingDrawn) return this.#toEnd('instant')
    if (next.sentKey !== null && next.sentKey !== before.sentKey) this.#showSent(next)
    else this.#noticeNewWidget(before)
  }

  readonly toBottom = (): void => {
    const view = this.#view
    if (!view) return
    const far = view.scrollHeight - view.scrollTop > view.clientHeight * 4
    this.#settling = true
    this.#mounted.moveToEnd()
    this.#move()
    this.#toEnd(far ? 'instant' : 'smooth')
  }

  readonly measure = (): void => {
    const view = this.#view
    if (!view) return
    // At the very top a browser does not hold the view when something is put above it.
    if (view.scrollTop === 0 && view.scrollHeight > view.clientHeight + 1) view.scrollTop = 1
    const below = view.scrollHeight - view.scrollTop - view.clientHeight
    this.#atBottom = below <= nearBottomPx
    const next = { scrolled: view.scrollTop > scrolledPx, belowHidden: !this.#atBottom }
    const now = this.position.get()
    if (next.scrolled !== now.scrolled || next.belowHidden !== now.belowHidden)
      this.position.set(next)
    if (this.#content) this.#follow(view, this.#content)
    if (view.scrollTop < nearTopPx && this.#mounted.span.start === 0) this.#onNearTop()
  }

  #touch(event: Event): void {
    this.#settling = false
    this.#touched = true
    // The browser scrolls to where it believes the end to be, before the rows there are measured.
    const toEnd = event instanceof KeyboardEvent && event.key === 'End'
    if (toEnd && event.target === this.#view) this.toBottom()
  }

  #hold(event: Event): void {
    const { target } = event
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    if (row?.dataset['row']) this.#mounted.hold(row.dataset['row'])
  }

  #move(): void {
    this.moves.set({ count: this.moves.get().count + 1 })
  }

  /** Mounts other rows when the view comes near the end of those that are, or far from it. */
  #follow(view: HTMLElement, content: HTMLElement): void {
    const { clientHeight: height } = view
    const { start, end } = this.#mounted.span
    const elements = new RowElements(content, this.#shown.indexes)
    const [first, last] = [elements.boxOf(start), elements.boxOf(end - 1)]
    if (height === 0 || !first || !last) return
    const beyond = Math.max(height * reach, leastReachPx)
    const viewTop = view.getBoundingClientRect().top
    const [above, below] = [viewTop - first.top, last.bottom - viewTop - height]
    const lacksAbove = start > 0 && above < beyond / 2
    const lacksBelow = end < this.#drawn.rows.length && below < beyond / 2
    if (!lacksAbove && !lacksBelow && Math.max(above, below) < beyond * mostReach) return
    const { sizes } = this.#mounted
    elements.measure(sizes)
    const top = sizes.offset(start) + above
    if (this.#mounted.moveTo(spanAround(sizes, top - beyond, top + height + beyond))) this.#move()
  }

  #showSent({ sentTurnId, autoScroll }: Drawn): void {
    this.#touched = false
    this.#settling = false
    this.#reveal = null
    const turn = this.#turn(sentTurnId)
    if (autoScroll) this.#toEnd('smooth')
    else if (turn) this.#scrollTo(turn.offsetTop, 'smooth')
  }

  /** A widget with buttons that comes with an answer must not stay half below the edge. */
  #noticeNewWidget(before: Drawn): void {
    const { rows, responding } = this.#drawn
    if (!(responding || before.responding) || rows === before.rows) return
    const last = rows.findLast((row) => row.kind === 'item')
    if (last?.kind !== 'item' || last.item.type !== 'widget') return
    if (before.rows.every((row) => row.key !== last.key)) this.#reveal = last.key
  }

  #revealWidget(view: HTMLElement): void {
    const key = this.#reveal
    this.#reveal = null
    const index = this.#drawn.rows.findLastIndex((row) => row.key === key)
    const inRow = this.#content && new RowElements(this.#content, this.#shown.indexes).boxOf(index)
    if (!inRow) return
    const inView = view.getBoundingClientRect()
    const seen = inRow.top < inView.bottom && inRow.bottom > inView.top
    const hidden = inRow.bottom - inView.bottom
    if (hidden > 0 && (seen || !this.#touched)) this.#scrollTo(view.scrollTop + hidden, 'smooth')
  }

  #resized(): void {
    const view = this.#view
    if (!view) return
    if (view.clientWidth !== this.#widthPx) this.#mounted.sizes.forget()
    this.#widthPx = view.clientWidth
    if (this.#settling || (this.#drawn.autoScroll && this.#atBottom)) this.#toEnd('instant')
    else if (this.#reveal !== null) this.#revealWidget(view)
    this.measure()
  }

  #toEnd(behavior: 'instant' | 'smooth'): void {
    this.#scrollTo(this.#view?.scrollHeight ?? 0, behavior)
  }

  #scrollTo(top: number, wanted: 'instant' | 'smooth'): void {
    const moves = wanted === 'smooth' && !matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#view?.scrollTo({ top, behavior: moves ? 'smooth' : 'instant' })
  }

  #turn(id: string | null): HTMLElement | null {
    for (const element of this.#content?.children ?? []) {
      if (element instanceof HTMLElement && element.dataset['turn'] === id) return element
    }
    return null
  }
}
