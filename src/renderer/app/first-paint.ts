const longestWaitMs = 500

/** Resolves when the page has painted something; a window that nobody sees is not waited for. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect()
      resolve()
    })
    observer.observe({ type: 'paint', buffered: true })
    setTimeout(resolve, longestWaitMs)
  })
}
