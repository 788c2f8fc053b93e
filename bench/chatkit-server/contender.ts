import type { RunStreamEvent } from '@openai/agents'

/** The npm package that this repository's server is compared with. */
export const peerName = 'chatkit-node-backend-sdk'

/** How a message is answered: with thread events as they are, or with a run of an agent. */
export type Answering =
  | { kind: 'message'; deltas: readonly string[] }
  | { kind: 'run'; run: () => Promise<AnyRun> }

/** A streamed run, as both packages take it. */
export type AnyRun = AsyncIterable<RunStreamEvent> & { readonly cancelled: boolean }

/** One of the servers that are compared. */
export interface Contender {
  /** Answers one message in a new thread; resolves with the number of frames when all were sent. */
  answer(answering: Answering): Promise<number>
}

/** The request that both are given. */
export const createThread = JSON.stringify({
  type: 'threads.create',
  params: {
    input: {
      content: [{ type: 'input_text', text: 'Hi' }],
      attachments: [],
      inference_options: {},
    },
  },
  metadata: {},
})

/** How much is answered: messages of `deltas` deltas, `streams` of them at the same time. */
export interface Size {
  deltas: number
  streams?: number
}

/** What is measured. */
export type Workload = Size & { how: Answering }

const deltasPerRound = 40_000

/** How many deltas one round has: enough to be measured. */
export function deltasOfRound(size: Size): number {
  return repeats(size) * size.deltas * (size.streams ?? 1)
}

/** What one delta of a round takes, in microseconds. */
export function costPerDelta(milliseconds: number, size: Size): number {
  return (milliseconds * 1_000) / deltasOfRound(size)
}

/** One round of the workload; fails if any delta is lost. */
export function answering(contender: Contender, workload: Workload) {
  const { how, deltas, streams = 1 } = workload
  return async (): Promise<void> => {
    for (let count = repeats(workload); count > 0; count -= 1) {
      const answers = Array.from({ length: streams }, () => contender.answer(how))
      for (const frames of await Promise.all(answers)) {
        if (frames < deltas) throw new Error(`Only ${frames} frames came for ${deltas} deltas.`)
      }
    }
  }
}

function repeats({ deltas, streams = 1 }: Size): number {
  return Math.max(1, Math.round(deltasPerRound / (deltas * streams)))
}
