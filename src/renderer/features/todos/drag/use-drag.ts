import { useEffect, useRef, useState } from 'react'

import { dragOverAt, type DragOver, type DragSource } from './drag-session.ts'

/** What is shown while something is dragged. */
export interface DragState {
  title: string
  count: number
  x: number
  y: number
  over: DragOver
}

interface DragOptions {
  /** What dragging this element would drag; null when it cannot be. */
  sourceOf: (element: HTMLElement, startX: number) => DragSource | null
  onDrop: (source: DragSource, over: DragOver) => void
}

const startDistance = 6
const scrollZone = 48
const scrollStep = 14

function startElement({ target, button, shiftKey, ctrlKey }: PointerEvent): HTMLElement | null {
  if (!(target instanceof Element) || button !== 0 || shiftKey || ctrlKey) return null
  if (target.closest('button, input, textarea, select, a') !== null) return null
  return target.closest<HTMLElement>('[data-drag-id]')
}

function scrollNear(x: number, y: number): void {
  const scroller = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drag-scroll]')
  if (!scroller) return
  const { top, bottom } = scroller.getBoundingClientRect()
  if (y < top + scrollZone) scroller.scrollTop -= scrollStep
  if (y > bottom - scrollZone) scroller.scrollTop += scrollStep
}

function markTarget(before: DragOver, after: DragOver): void {
  const elementOf = (over: DragOver) => (over.kind === 'target' ? over.element : null)
  if (elementOf(before) === elementOf(after)) return
  elementOf(before)?.removeAttribute('data-drop-over')
  elementOf(after)?.setAttribute('data-drop-over', '')
}

const nowhere: DragOver = { kind: 'nowhere' }

function swallowClick(): void {
  const once = (event: Event) => event.stopPropagation()
  window.addEventListener('click', once, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', once, { capture: true }))
}

/** The drag from the press of the pointer to its release; Escape gives it up. */
class PointerDrag {
  readonly #press: PointerEvent
  readonly #begin: (startX: number) => DragSource | null
  readonly #show: (state: DragState | null) => void
  readonly #controller = new AbortController()
  #point: { x: number; y: number }
  #source: DragSource | null = null
  #over = nowhere
  #frame = 0

  constructor(
    press: PointerEvent,
    begin: (startX: number) => DragSource | null,
    show: (state: DragState | null) => void,
  ) {
    this.#press = press
    this.#begin = begin
    this.#show = show
    this.#point = { x: press.clientX, y: press.clientY }
  }

  follow(onDrop: (source: DragSource, over: DragOver) => void): void {
    const listen = { signal: this.#controller.signal, capture: true }
    window.addEventListener('pointermove', (event) => this.#move(event), listen)
    window.addEventListener('pointerup', () => this.#release(onDrop), listen)
    window.addEventListener('keydown', (event) => this.#giveUp(event), listen)
    window.addEventListener('pointercancel', () => this.#end(), listen)
    window.addEventListener('blur', () => this.#end(), { signal: listen.signal })
  }

  #move({ clientX, clientY, buttons }: PointerEvent): void {
    if (buttons === 0) return this.#end()
    this.#point = { x: clientX, y: clientY }
    const moved = Math.hypot(clientX - this.#press.clientX, clientY - this.#press.clientY)
    if (this.#source !== null || moved < startDistance) return
    this.#source = this.#begin(this.#press.clientX)
    if (this.#source === null) this.#end()
    else this.#follow()
  }

  readonly #follow = (): void => {
    const { x, y } = this.#point
    scrollNear(x, y)
    if (this.#source !== null) this.#update(this.#source)
    this.#frame = requestAnimationFrame(this.#follow)
  }

  #update(source: DragSource): void {
    const { x, y } = this.#point
    const over = dragOverAt(source, x, y)
    markTarget(this.#over, over)
    this.#over = over
    const { todos } = source
    this.#show({ title: todos[0]?.title ?? '', count: todos.length, x, y, over })
  }

  #release(onDrop: (source: DragSource, over: DragOver) => void): void {
    const source = this.#source
    if (source !== null) this.#update(source)
    const over = this.#over
    this.#end()
    if (source === null) return
    swallowClick()
    onDrop(source, over)
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
    markTarget(this.#over, nowhere)
    this.#show(null)
  }
}

/** Dragging with the pointer, from anything with `data-drag-id` in the window. */
export function useDrag(options: DragOptions): DragState | null {
  const [state, setState] = useState<DragState | null>(null)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => {
    const controller = new AbortController()
    const start = (event: PointerEvent) => {
      const element = event.pointerType === 'touch' ? null : startElement(event)
      if (element === null) return
      const begin = (startX: number) => latest.current.sourceOf(element, startX)
      new PointerDrag(event, begin, setState).follow((source, over) =>
        latest.current.onDrop(source, over),
      )
    }
    document.addEventListener('pointerdown', start, { signal: controller.signal })
    return () => controller.abort()
  }, [])
  return state
}
