interface PaintWatch {
  /**
   * Watches from now on. What came of an input is what changes next in this attribute of the list, or
   * in its elements without one; of a key, it is the next frame.
   */
  start: (input: 'click' | 'keydown' | null, attribute?: string) => void
  /** From each input to the paint of what came of it, in milliseconds. */
  stop: () => readonly number[]
  /** How many inputs have been painted since the start. */
  painted: () => number
}

interface FrameWatch {
  start: () => void
  stop: () => {
    /** From one frame to the next, in milliseconds. */
    readonly framesMs: readonly number[]
    /** The longest time that the page could not answer; 0 when it never took 50 milliseconds. */
    readonly longestMs: number
  }
}

declare global {
  var paintWatch: PaintWatch
  var frameWatch: FrameWatch
}

/** Runs in the page, alone: nothing outside of this function is there. */
export function installPaintWatch(): void {
  let paints: number[] = []
  let inputAt: number | null = null
  let controller = new AbortController()
  const channel = new MessageChannel()
  const waiting: number[] = []
  // The message that a frame leaves behind comes when the frame has been painted.
  channel.port1.addEventListener('message', () => {
    const from = waiting.shift()
    if (from !== undefined) paints.push(performance.now() - from)
  })
  channel.port1.start()
  const changes = new MutationObserver(() => noteChange())
  const noteChange = () => {
    const from = inputAt
    if (from === null) return
    inputAt = null
    requestAnimationFrame(() => {
      waiting.push(from)
      channel.port2.postMessage(null)
    })
  }
  globalThis.paintWatch = {
    start: (input, attribute) => {
      paints = []
      inputAt = null
      controller = new AbortController()
      const note = ({ timeStamp }: Event) => {
        inputAt = timeStamp
        if (input === 'keydown') noteChange()
      }
      const { signal } = controller
      if (input !== null) window.addEventListener(input, note, { signal, capture: true })
      const wanted =
        attribute === undefined ? { childList: true } : { attributeFilter: [attribute] }
      const list = document.querySelector('.todos-main') ?? document.body
      changes.observe(list, { subtree: true, ...wanted })
    },
    stop: () => {
      changes.disconnect()
      controller.abort()
      return paints
    },
    painted: () => paints.length,
  }
}

/** Runs in the page, alone, too. */
export function installFrameWatch(): void {
  let framesMs: number[] = []
  let longestMs = 0
  let last: number | null = null
  let request = 0
  const noteTasks = (entries: readonly PerformanceEntry[]) => {
    for (const { duration } of entries) longestMs = Math.max(longestMs, duration)
  }
  const tasks = new PerformanceObserver((list) => noteTasks(list.getEntries()))
  const frame = (time: number) => {
    if (last !== null) framesMs.push(time - last)
    last = time
    request = requestAnimationFrame(frame)
  }
  globalThis.frameWatch = {
    start: () => {
      framesMs = []
      longestMs = 0
      last = null
      tasks.observe({ type: 'longtask' })
      request = requestAnimationFrame(frame)
    },
    stop: () => {
      noteTasks(tasks.takeRecords())
      tasks.disconnect()
      cancelAnimationFrame(request)
      return { framesMs, longestMs }
    },
  }
}
