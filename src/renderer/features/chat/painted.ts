const longestWaitMs = 500

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

/** Two frames later what was rendered is on screen; a hidden window draws no frames at all. */
export function painted(): Promise<void> {
  const frames = nextFrame().then(nextFrame)
  const limit = new Promise<void>((resolve) => setTimeout(resolve, longestWaitMs))
  return Promise.race([frames, limit])
}
