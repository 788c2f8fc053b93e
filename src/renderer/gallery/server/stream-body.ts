import type { Settings } from '../settings.ts'
import type { TurnStep } from './turn-step.ts'

const delayMs: Record<Settings['pace'], number> = { instant: 0, normal: 24, slow: 400 }

/** How a scripted stream behaves. */
export interface StreamManner {
  readonly pace: () => Settings['pace']
  /** Whether the connection breaks in the middle. */
  readonly breaks: boolean
  readonly signal: AbortSignal | null
  /** Called when nothing more will come: at the end, or where the script holds. */
  readonly onStill: () => void
}

const brokenAfter = 12

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0
    ? Promise.resolve()
    : new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** A body of server-sent events that comes at the pace a person would see from a model. */
export function streamBody(steps: Generator<TurnStep, void>, manner: StreamManner): ReadableStream {
  const encoder = new TextEncoder()
  let sent = 0
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      manner.signal?.addEventListener('abort', () => controller.error(manner.signal?.reason))
    },
    pull: async (controller) => {
      await pause(delayMs[manner.pace()])
      const step = steps.next()
      if (manner.signal?.aborted) return
      if (!step.done && step.value.type !== 'hold' && !(manner.breaks && sent === brokenAfter)) {
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(step.value)}\n\n`))
        sent += 1
        return
      }
      manner.onStill()
      if (step.done) controller.close()
      else if (step.value.type === 'hold') await new Promise(() => {})
      else controller.error(new TypeError('Connection lost.'))
    },
  })
}
