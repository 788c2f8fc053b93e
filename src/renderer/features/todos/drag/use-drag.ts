import { useEffect, useRef, useState } from 'react'

/** What is shown while something is dragged. */
export interface DragState<Source, Over> {
  source: Source
  over: Over
  x: number
  y: number
}

/** The element that is marked while the pointer is over it, where there is one. */
interface MaybeMarked {
  element?: HTMLElement
}

interface DragOptions<Source, Over> {
  /** The element that a press there would drag; null where it drags nothing. */
  pressedElement: (target: Element) => HTMLElement | null
  /** What dragging this element would drag; null when it cannot be. */
  sourceOf: (element: HTMLElement, startX: number) => Source | null
  /** What the source is over, at a point of the window. */
  overAt: (source: Source, x: number, y: number) => Over
  onDrop: (source: Source, over: Over) => void
}

const startDistance = 6
const scrollZone = 48
const scrollStep = 14

function pressedPart({ target, button, shiftKey, ctrlKey }: PointerEvent): Element | null {
  if (!(target instanceof Element) || button !== 0 || shiftKey || ctrlKey) return null
  return target
}

function scrollNear(x: number, y: number): void {
  const scroller = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drag-scroll]')
  if (!scroller) return
  const { top, bottom, left, right } = scroller.getBoundingClientRect()
  if (y < top + scrollZone) scroller.scrollTop -= scrollStep
  if (y > bottom - scrollZone) scroller.scrollTop += scrollStep
  if (x < left + scrollZone) scroller.scrollLeft -= scrollStep
  if (x > right - scrollZone) scroller.scrollLeft += scrollStep
}

function markTarget(before: MaybeMarked | null, after: MaybeMarked | null): void {
  if (before?.element === after?.element) return
  before?.element?.removeAttribute('data-drop-over')
  after?.element?.setAttribute('data-drop-over', '')
}

function swallowClick(): void {
  const once = (event: Event) => event.stopPropagation()
  window.addEventListener('click', once, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', once, { capture: true }))
}

/** The drag from the press of the pointer to its release; Escape gives it up. */
class PointerDrag<Source, Over extends MaybeMarked> {
  readonly #press: PointerEvent
  readonly #element: HTMLElement
  readonly #options: () => DragOptions<Source, Over>
  readonly #show: (state: DragState<Source, Over> | null) => void
  readonly #controller = new AbortController()
  #point: { x: number; y: number }
  #source: Source | null = null
  #over: Over | null = null
  #frame = 0

  constructor(
    press: PointerEvent,
    element: HTMLElement,
    options: () => DragOptions<Source, Over>,
    show: (state: DragState<Source, Over> | null) => void,
  ) {
    this.#press = press
    this.#element = element
    this.#options = options
    this.#show = show
    this.#point = { x: press.clientX, y: press.clientY }
  }

  follow(): void {
    const listen = { signal: this.#controller.signal, capture: true }
    window.addEventListener('pointermove', (event) => this.#move(event), listen)
    window.addEventListener('pointerup', () => this.#release(), listen)
    window.addEventListener('keydown', (event) => this.#giveUp(event), listen)
    window.addEventListener('pointercancel', () => this.#end(), listen)
    window.addEventListener('blur', () => this.#end(), { signal: listen.signal })
  }

  #move({ clientX, clientY, buttons }: PointerEvent): void {
    if (buttons === 0) return this.#end()
    this.#point = { x: clientX, y: clientY }
    const moved = Math.hypot(clientX - this.#press.clientX, clientY - this.#press.clientY)
    if (this.#source !== null || moved < startDistance) return
    this.#source = this.#options().sourceOf(this.#element, this.#press.clientX)
    if (this.#source === null) this.#end()
    else this.#follow()
  }

  readonly #follow = (): void => {
    const { x, y } = this.#point
    scrollNear(x, y)
    if (this.#source !== null) this.#update(this.#source)
    this.#frame = requestAnimationFrame(this.#follow)
  }

  #update(source: Source): void {
    const { x, y } = this.#point
    const over = this.#options().overAt(source, x, y)
    markTarget(this.#over, over)
    this.#over = over
    this.#show({ source, over, x, y })
  }

  #release(): void {
    const source = this.#source
    if (source !== null) this.#update(source)
    const over = this.#over
    this.#end()
    if (source === null || over === null) return
    swallowClick()
    this.#options().onDrop(source, over)
  }

  #giveUp(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#source === null) return
    event.stopPropagation()
    event.preventDefault()
    this.#end()
  }

  #end(): void {
    this.#controller.abort()
    cancelAnimationFrame(this.#frame)
    markTarget(this.#over, null)
    this.#show(null)
  }
}

/** Dragging with the pointer, from anything in the window that the options take hold of. */
export function useDrag<Source, Over extends MaybeMarked>(
  options: DragOptions<Source, Over>,
): DragState<Source, Over> | null {
  const [state, setState] = useState<DragState<Source, Over> | null>(null)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => {
    const controller = new AbortController()
    const start = (event: PointerEvent) => {
      const part = event.pointerType === 'touch' ? null : pressedPart(event)
      const element = part === null ? null : latest.current.pressedElement(part)
      if (element === null) return
      new PointerDrag(event, element, () => latest.current, setState).follow()
    }
    document.addEventListener('pointerdown', start, { signal: controller.signal })
    return () => controller.abort()
  }, [])
  return state
}
