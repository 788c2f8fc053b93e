import type { ThreadStreamEvent } from '../../../shared/chatkit/index.ts'

/** Runs the callback before the next frame is drawn; the answer calls it off. */
export type ScheduleFrame = (callback: () => void) => () => void

const hiddenPageDelayMs = 100

/** One call per animation frame, and still soon when the page is hidden and draws none. */
export const scheduleAnimationFrame: ScheduleFrame = (callback) => {
  const cancel = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  const run = () => {
    cancel()
    callback()
  }
  const frame = requestAnimationFrame(run)
  const timer = setTimeout(run, hiddenPageDelayMs)
  return cancel
}

function merge(last: ThreadStreamEvent | undefined, next: ThreadStreamEvent) {
  if (last?.type !== 'thread.item.updated' || next.type !== 'thread.item.updated') return null
  const [before, after] = [last.update, next.update]
  const textGrows =
    before.type === 'assistant_message.content_part.text_delta' &&
    after.type === 'assistant_message.content_part.text_delta' &&
    last.item_id === next.item_id &&
    before.content_index === after.content_index
  return textGrows ? { ...next, update: { ...before, delta: before.delta + after.delta } } : null
}

/** Collects stream events and hands them over together, once per frame, in their order. */
export class FrameQueue {
  readonly #schedule: ScheduleFrame
  readonly #deliver: (events: readonly ThreadStreamEvent[]) => void
  #waiting: ThreadStreamEvent[] = []
  #cancel: (() => void) | null = null

  constructor(schedule: ScheduleFrame, deliver: (events: readonly ThreadStreamEvent[]) => void) {
    this.#schedule = schedule
    this.#deliver = deliver
  }

  push(event: ThreadStreamEvent): void {
    const merged = merge(this.#waiting.at(-1), event)
    if (merged) this.#waiting.splice(-1, 1, merged)
    else this.#waiting.push(event)
    this.#cancel ??= this.#schedule(() => this.flush())
  }

  flush(): void {
    this.#cancel?.()
    this.#cancel = null
    const events = this.#waiting
    this.#waiting = []
    if (events.length > 0) this.#deliver(events)
  }
}
