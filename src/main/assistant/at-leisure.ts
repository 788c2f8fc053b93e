const sliceMs = 4
const restMs = 25

/** Waits between two slices. */
export type Rest = (ms: number) => Promise<void>

/** Does not keep the process alive: what is done at leisure may as well stay undone. */
const rest: Rest = (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref())

/**
 * Takes steps in slices of a few milliseconds with rests between them, and none while something is
 * waited for. A step that takes long is a slice of its own.
 */
export async function atLeisure(
  steps: Iterable<unknown>,
  isBusy: () => boolean,
  wait: Rest = rest,
): Promise<void> {
  const untilIdle = async () => {
    do await wait(restMs)
    while (isBusy())
    return performance.now()
  }
  let sliceStart = await untilIdle()
  for (const _step of steps) {
    if (performance.now() - sliceStart >= sliceMs) sliceStart = await untilIdle()
  }
}
