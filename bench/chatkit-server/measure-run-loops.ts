import { printFigure } from '../figure.ts'
import { takeTurns, Timing } from '../timing.ts'
import { answering, costPerDelta, deltasOfRound, peerName, type Workload } from './contender.ts'
import { OurServer } from './our-server.ts'
import { PeerServer } from './peer-server.ts'
import { deltasOf, modelEvents, sdkRun, type Wire } from './script.ts'

const size = { deltas: 5_000 }

/**
 * The same with the run loop of the Agents SDK in front. The loop alone is measured as well: it is
 * the floor, and what comes on top of it is the share of the server.
 */
export async function measureRunLoops(): Promise<void> {
  const { workload, ours, alone } = timingsOf('responses')
  const peers = new Timing(answering(new PeerServer(), workload))
  await takeTurns([ours, peers, alone])
  const floor = alone.milliseconds
  printCost('run-loop', ours.milliseconds, peers.milliseconds)
  printCost('run-loop/sdk-alone', floor)
  printCost('run-loop/server-share', ours.milliseconds - floor, peers.milliseconds - floor)
  await measureChatCompletions()
}

async function measureChatCompletions(): Promise<void> {
  const { ours, alone } = timingsOf('chat-completions')
  await takeTurns([ours, alone])
  printCost('run-loop/chat-completions', ours.milliseconds)
  printCost('run-loop/chat-completions/sdk-alone', alone.milliseconds)
  printCost('run-loop/chat-completions/server-share', ours.milliseconds - alone.milliseconds)
}

function timingsOf(wire: Wire) {
  const events = modelEvents(deltasOf(size.deltas), wire)
  const workload: Workload = { how: { kind: 'run', run: () => sdkRun(events) }, ...size }
  const ours = new Timing(answering(new OurServer(), workload))
  const alone = new Timing(async () => {
    for (let sent = 0; sent < deltasOfRound(size); sent += size.deltas) {
      for await (const _event of await sdkRun(events));
    }
  })
  return { workload, ours, alone }
}

function printCost(name: string, milliseconds: number, peerMilliseconds?: number): void {
  printFigure({
    name: `chatkit-server/${name}`,
    value: costPerDelta(milliseconds, size),
    unit: 'µs/delta',
    peer: peerName,
    peerValue: peerMilliseconds === undefined ? undefined : costPerDelta(peerMilliseconds, size),
  })
}
