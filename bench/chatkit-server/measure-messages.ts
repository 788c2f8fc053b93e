import { printFigure } from '../figure.ts'
import { takeTurns, Timing } from '../timing.ts'
import {
  answering,
  costPerDelta,
  deltasOfRound,
  peerName,
  type Answering,
  type Workload,
} from './contender.ts'
import { OurServer } from './our-server.ts'
import { PeerServer } from './peer-server.ts'
import { deltasOf, modelEvents, recordedRun, runEvents, type Wire } from './script.ts'

const deltas = 5_000

/** The whole way from the events of a model to bytes, without the run loop of the Agents SDK. */
export async function measureMessages(): Promise<void> {
  const threadEvents: Answering = { kind: 'message', deltas: deltasOf(deltas) }
  await printThroughput('thread-events', { how: threadEvents, deltas })
  await printThroughput('model-events', { how: recorded(deltas), deltas })
  await printChatCompletions()
}

/** What one delta costs when several messages are answered at the same time. */
export async function measureConcurrentStreams(): Promise<void> {
  for (const streams of [1, 10, 100]) {
    const count = streams === 100 ? 400 : 2_000
    await printCost(`streams/${streams}`, { how: recorded(count), deltas: count, streams })
  }
}

/** What one delta costs in short and in long messages. */
export async function measureLengths(): Promise<void> {
  for (const count of [1_000, 5_000, 20_000, 80_000]) {
    await printCost(`deltas/${count}`, { how: recorded(count), deltas: count })
  }
}

function recorded(count: number, wire: Wire = 'responses'): Answering {
  const events = runEvents(modelEvents(deltasOf(count), wire), wire)
  return { kind: 'run', run: () => Promise.resolve(recordedRun(events)) }
}

async function printThroughput(name: string, workload: Workload): Promise<void> {
  const { ours, peers } = await compare(workload)
  const perSecond = (milliseconds: number) => (deltasOfRound(workload) / milliseconds) * 1_000
  printFigure({
    name: `chatkit-server/${name}`,
    value: perSecond(ours),
    unit: 'events/s',
    peer: peerName,
    peerValue: perSecond(peers),
  })
}

async function printCost(name: string, workload: Workload): Promise<void> {
  const { ours, peers } = await compare(workload)
  printFigure({
    name: `chatkit-server/${name}`,
    value: costPerDelta(ours, workload),
    unit: 'µs/delta',
    peer: peerName,
    peerValue: costPerDelta(peers, workload),
  })
}

// The npm package shows nothing of what a Chat Completions model says.
async function printChatCompletions(): Promise<void> {
  const workload = { how: recorded(deltas, 'chat-completions'), deltas }
  const ours = new Timing(answering(new OurServer(), workload))
  await takeTurns([ours])
  printFigure({
    name: 'chatkit-server/model-events/chat-completions',
    value: (deltasOfRound(workload) / ours.milliseconds) * 1_000,
    unit: 'events/s',
  })
}

async function compare(workload: Workload): Promise<{ ours: number; peers: number }> {
  const ours = new Timing(answering(new OurServer(), workload))
  const peers = new Timing(answering(new PeerServer(), workload))
  await takeTurns([ours, peers])
  return { ours: ours.milliseconds, peers: peers.milliseconds }
}
